import { PrepareRegradeDocument } from '@jiceng/schema/regrade.ts';
import { Box, Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { AutocompleteInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { useHomeRegion, useRegionNames } from '../../regions/choice/door.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';
import { type Batch, batchPath } from './batch.ts';

interface Values {
  readonly regionId: string;
  readonly effectiveOn: string;
  readonly reason?: string | null;
  readonly document?: { readonly title?: string | null; readonly number?: string | null };
}

/** What was asked for before and did not come to its end. */
type Before = Pick<Batch, 'region' | 'effectiveOn' | 'document'>;

/** 发起调级: the grades of a region on a day are computed by a job; it can be left and come back to. `before`: the same once more. */
export function PrepareButton({ before }: { readonly before?: Before }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <IfPermitted place="regrade-batches" action="create">
      <IfToday>
        <Button variant="contained" color="primary" startIcon={<PlusIcon />} onClick={() => setOpen(true)}>
          {translate(before ? 'regrade.prepare_again' : 'regrade.prepare')}
        </Button>
      </IfToday>
      {open ? <PrepareForm before={before} onClose={() => setOpen(false)} /> : null}
    </IfPermitted>
  );
}

interface PrepareFormProps {
  readonly before: Before | undefined;
  readonly onClose: () => void;
}

function PrepareForm({ before, onClose }: PrepareFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { today } = useAsOf();
  const home = useHomeRegion();
  const regions = useRegionNames().filter(({ level, isVirtual }) => level !== 'COMMUNITY' && !isVirtual);
  const { run } = useCommand(PrepareRegradeDocument, {
    keyed: 'prepareRegrade',
    onDone: ({ prepareRegrade }) => {
      onClose();
      navigate(batchPath(prepareRegrade));
    },
  });
  if (!home || regions.length === 0) return null;
  return (
    <FormDialog<Values>
      title={translate('regrade.prepare')}
      note={translate('regrade.prepare_note')}
      submit={translate('regrade.prepare_submit')}
      defaultValues={{
        regionId: before?.region?.id ?? home.id,
        effectiveOn: before?.effectiveOn ?? `${Number(today.slice(0, 4)) + 1}-01-01`,
        ...(before?.document ? { document: { title: before.document.title, number: before.document.number } } : {}),
      }}
      onClose={onClose}
      onSubmit={({ regionId, effectiveOn, reason, document }) =>
        run({
          regionId,
          effectiveOn,
          reason: reason?.trim() || null,
          document: document?.title ? { title: document.title, number: document.number || null } : null,
        })
      }
    >
      <AutocompleteInput
        source="regionId"
        label="regrade.region"
        choices={regions.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
        validate={required()}
      />
      <DayInput source="effectiveOn" label="regrade.effective_on" validate={required()} />
      <SchemeThen />
      <TextInput source="document.title" validate={titleIfCited} label="regrade.notice" />
      <TextInput source="document.number" label="versioned.document_number" />
      <TextInput source="reason" label="regrade.reason" multiline />
    </FormDialog>
  );
}

/** Which scheme will be in force that day, before anything is computed. */
function SchemeThen() {
  const translate = useTranslate();
  const text = useText();
  const day = useWatch({ name: 'effectiveOn' }) as string | undefined;
  const schemes = useAllGradeSchemes();
  if (!day) return null;
  const held = schemes.find(
    ({ region, valid }) => region && valid && valid.from <= day && (valid.to === null || day < valid.to),
  );
  return (
    <Box aria-live="polite">
      {held ? (
        <StatusMark kind="ok">
          {translate('regrade.scheme_then', {
            scheme: translate('schemes.title_of', { title: text(held.title), version: held.version }),
          })}
        </StatusMark>
      ) : (
        <StatusMark kind="no">{translate('regrade.no_scheme_then')}</StatusMark>
      )}
    </Box>
  );
}
