import { type IdentityField, RecordIdentityDocument } from '@jiceng/schema/careers.ts';
import type { DocumentInput } from '@jiceng/schema/workers.ts';
import { Box } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { CheckboxGroupInput, TextInput } from 'react-admin';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { Career } from '../facts/kit/fact-kind.ts';
import { PERSON_ELSEWHERE } from '../slots.ts';
import { IdentityInputs } from './IdentityInputs.tsx';
import { type IdentityValues, identityInput, identityValues, onFile } from './identity-values.ts';

interface Values {
  readonly identity: IdentityValues;
  readonly clear?: IdentityField[];
  readonly reason?: string;
  readonly document?: DocumentInput;
}

const WIDE = { gridColumn: '1 / -1' } as const;

/** 登记、更正身份信息: what is left empty stays as it is, and what is to go is ticked. */
export function IdentityForm({ career, onClose }: { readonly career: Career; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { run } = useCommand(RecordIdentityDocument, {
    keyed: 'recordIdentity',
    done: 'careers.saved',
    onDone: onClose,
  });
  const held = onFile(career.identity);
  const correction = career.identity !== null;
  return (
    <FormDialog<Values>
      title={translate(correction ? 'careers.identity_correct' : 'careers.identity_record')}
      note={translate('careers.identity_note')}
      submit={translate('page.save')}
      defaultValues={{ identity: identityValues(career.identity) }}
      onClose={onClose}
      onSubmit={({ identity, clear, reason, document }) =>
        run({
          workerId: career.id,
          version: career.version,
          identity: withoutCleared(identity, clear ?? []),
          clear: clear ?? [],
          reason: reason || null,
          document: document?.title ? document : null,
        })
      }
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          columnGap: 2,
          rowGap: '12px',
          alignItems: 'start',
          '& .MuiFormControl-root': { m: 0, width: '100%' },
        }}
      >
        <IdentityInputs />
        <InSlot of={PERSON_ELSEWHERE} props={{ read: () => ({ name: career.name }) }} />
        {held.length > 0 ? (
          <CheckboxGroupInput
            source="clear"
            label="careers.identity_clear"
            choices={held.map((id) => ({ id, name: translate(`enum.IdentityField.${id}`) }))}
            sx={WIDE}
          />
        ) : null}
        <TextInput
          source="reason"
          label="versioned.reason"
          helperText={correction ? 'versioned.reason_help' : false}
          {...(correction ? { validate: required() } : {})}
          sx={WIDE}
        />
        <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" sx={WIDE} />
        <TextInput source="document.number" label="versioned.document_number" />
        <DayInput source="document.date" label="versioned.document_date" />
      </Box>
    </FormDialog>
  );
}

const NAMES = {
  ID_NUMBER: 'idNumber',
  SEX: 'sex',
  BIRTH_DATE: 'birthDate',
  RETIREMENT_CLASS: 'retirementClass',
  PHONE: 'phone',
  ETHNIC_GROUP: 'ethnicGroup',
  POLITICAL_STATUS: 'politicalStatus',
  PARTY_JOINED_ON: 'partyJoinedOn',
} as const satisfies Record<IdentityField, keyof IdentityValues>;

/** What is ticked to go is not sent as known too. */
function withoutCleared(typed: IdentityValues, clear: readonly IdentityField[]) {
  const gone = Object.fromEntries(clear.map((field) => [NAMES[field], null]));
  return identityInput({ ...typed, ...gone }) ?? {};
}
