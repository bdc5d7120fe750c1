import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { useMe } from '../../../../shared/use-me.ts';
import { useText } from '../../../../shared/use-text.ts';
import { useRegionNames } from '../../../regions/choice/door.ts';
import { districtsFor } from '../list/districts.ts';
import { useAllVersions, useHoldsDistrict } from '../use-versions.ts';
import { useVersionKind } from '../version-kind.tsx';

const BLANK = 'BLANK';

interface Values {
  readonly regionId: string;
  /** Id of a version, or blank. */
  readonly from: string;
  readonly how: 'COPY' | 'OVERRIDE';
  readonly validFrom: string;
}

interface DraftButtonProps {
  readonly label: string;
  /** Of a version's page: that version is where the draft begins. */
  readonly fromId?: string;
  readonly startIcon?: ReactElement;
}

/** 起草: a new version from an example, from another version, on top of one, or blank. */
export function DraftButton({ label, fromId, startIcon }: DraftButtonProps) {
  const [open, setOpen] = useState(false);
  const ofDistrict = useHoldsDistrict();
  const { resource } = useVersionKind().forms;
  if (!ofDistrict) return null;
  return (
    <IfPermitted place={resource} action="create">
      <IfToday>
        <Button variant="contained" color="primary" startIcon={startIcon} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </IfToday>
      {open ? <DraftForm fromId={fromId} onClose={() => setOpen(false)} /> : null}
    </IfPermitted>
  );
}

function DraftForm({ fromId, onClose }: { readonly fromId: string | undefined; readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { today } = useAsOf();
  const districts = districtsFor(useRegionNames(), useMe()?.scope);
  const { documents, forms, type, words } = useVersionKind();
  const { run } = useCommand(documents.create, {
    keyed: `create${type}`,
    done: 'schemes.drafted',
    onDone: ({ version }) => {
      onClose();
      navigate(`/${forms.resource}/${version.id}`);
    },
  });
  const district = districts[0];
  if (!district) return null;
  return (
    <FormDialog<Values>
      title={translate('schemes.draft')}
      note={translate(words.draftNote)}
      submit={translate('schemes.draft')}
      defaultValues={{ regionId: district.id, from: fromId ?? BLANK, how: 'COPY', validFrom: today }}
      onClose={onClose}
      onSubmit={({ regionId, from, how, validFrom }) =>
        run({
          regionId,
          validFrom,
          fromId: from !== BLANK && how === 'COPY' ? from : null,
          baseId: from !== BLANK && how === 'OVERRIDE' ? from : null,
        })
      }
    >
      {districts.length > 1 ? (
        <SelectInput
          source="regionId"
          label="schemes.draft_region"
          choices={districts.map(({ id, name }) => ({ id, name }))}
          validate={required()}
        />
      ) : null}
      <Begun />
      <DayInput source="validFrom" label={forms.words.field('validFrom')} validate={required()} />
    </FormDialog>
  );
}

/** Where a draft begins. */
function Begun() {
  const translate = useTranslate();
  const text = useText();
  const from = useWatch({ name: 'from' }) as string;
  const schemes = useAllVersions();
  const chosen = schemes.find(({ id }) => id === from);
  const canBeBase = chosen !== undefined && chosen.status !== 'DRAFT' && chosen.status !== 'SUBMITTED';
  return (
    <>
      <SelectInput
        source="from"
        label="schemes.draft_from"
        choices={[
          { id: BLANK, name: translate('schemes.draft_blank') },
          ...schemes.map(({ id, title, version, status }) => ({
            id,
            name: `${translate('schemes.title_of', { title: text(title), version })} · ${translate(`enum.SchemeStatus.${status}`)}`,
          })),
        ]}
        validate={required()}
      />
      {canBeBase ? (
        <SelectInput
          source="how"
          label="schemes.draft_how"
          choices={[
            { id: 'COPY', name: translate('schemes.draft_copy') },
            { id: 'OVERRIDE', name: translate('schemes.draft_override') },
          ]}
          validate={required()}
        />
      ) : null}
    </>
  );
}
