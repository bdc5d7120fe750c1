import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { AutocompleteInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useHomeRegion, useRegionNames } from '../../regions/choice/door.ts';
import type { BatchRecord } from '../batch-documents.ts';
import { useBatchKind, useBatchPath } from '../batch-kind.tsx';

interface Values {
  readonly regionId: string;
  readonly effectiveOn: string;
  readonly reason?: string | null;
  readonly document?: { readonly title?: string | null; readonly number?: string | null };
}

/** What was asked for before and did not come to its end. */
type Before = Pick<BatchRecord, 'region' | 'effectiveOn' | 'document'>;

/** 发起: what is proposed for the people of a region on a day is computed by a job; it can be left and come back to. `before`: the same once more. */
export function PrepareButton({ before }: { readonly before?: Before }) {
  const translate = useTranslate();
  const { place, words } = useBatchKind();
  const [open, setOpen] = useState(false);
  return (
    <IfPermitted place={place} action="create">
      <IfToday>
        <Button variant="contained" color="primary" startIcon={<PlusIcon />} onClick={() => setOpen(true)}>
          {translate(before ? 'batches.prepare_again' : words.prepare)}
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
  const path = useBatchPath();
  const { place, documents, words, parts } = useBatchKind();
  const { today } = useAsOf();
  const home = useHomeRegion();
  const regions = useRegionNames().filter(({ level, isVirtual }) => level !== 'COMMUNITY' && !isVirtual);
  const { run } = useCommand(documents.prepare, {
    keyed: place,
    onDone: ({ batch }) => {
      onClose();
      navigate(path(batch));
    },
  });
  if (!home || regions.length === 0) return null;
  return (
    <FormDialog<Values>
      title={translate(words.prepare)}
      note={translate(words.prepareNote)}
      submit={translate('batches.prepare_submit')}
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
        label="batches.region"
        choices={regions.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
        validate={required()}
      />
      <DayInput source="effectiveOn" label="batches.effective_on" validate={required()} />
      {parts.OnThatDay ? <parts.OnThatDay /> : null}
      <TextInput source="document.title" validate={titleIfCited} label="batches.notice" />
      <TextInput source="document.number" label="versioned.document_number" />
      <TextInput source="reason" label="batches.reason" multiline />
    </FormDialog>
  );
}
