import { CorrectFactDocument, type CorrectFactInput } from '@jiceng/schema/workers.ts';
import { Box } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { DayInput } from '../../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../../shared/editing/FormDialog.tsx';
import { AttachmentsInput } from '../../../../shared/files/AttachmentsInput.tsx';
import { InSlot } from '../../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { QUOTA_FULL } from '../../slots.ts';
import { FieldInput } from './FieldInput.tsx';
import type { FormValues } from './fact-entry.ts';
import type { FactKind, FactRow } from './fact-kind.ts';
import type { FactField } from './field.ts';
import { givenIn } from './form-values.ts';
import { PaperInputs } from './PaperInputs.tsx';
import { placedAt } from './placed-at.ts';

interface FileOf {
  readonly kind: FactKind;
  readonly workerId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** 登记: a new fact of the kind, or the one that follows another (变更、续签、再登记); where one of its key runs on, it ends the day this one begins. */
export function RecordForm({ kind, workerId, version, after, onClose }: FileOf & { readonly after?: FactRow }) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const send = kind.useRecording(onClose);
  const next = after && kind.next;
  return (
    <FormDialog<FormValues>
      title={translate(next ? `careers.next_title.${next.word}` : 'careers.add_title', {
        kind: translate(`enum.WorkerFactKind.${kind.kind}`),
      })}
      note={translate(`careers.days_help.${kind.days}`)}
      submit={translate('page.save')}
      defaultValues={next ? next.of(after, today) : kind.days === 'VALUE' ? {} : { validFrom: today }}
      onClose={onClose}
      onSubmit={(values) => send({ workerId, version, ...givenIn(kind, values) })}
    >
      <Fields kind={kind} />
    </FormDialog>
  );
}

/** 更正: one fact as it should have been. */
export function CorrectForm({ kind, row, version, onClose }: FileOf & { readonly row: FactRow }) {
  const translate = useTranslate();
  const { run } = useCommand(CorrectFactDocument, { keyed: 'correctFact', done: 'careers.saved', onDone: onClose });
  const { from, to } = row.valid;
  return (
    <FormDialog<FormValues>
      title={translate('careers.correct_title', { kind: translate(`enum.WorkerFactKind.${kind.kind}`) })}
      note={translate('versioned.correction_help')}
      submit={translate('page.save')}
      defaultValues={{
        [kind.value]: row.values,
        attachments: row.attachments,
        ...(kind.days === 'VALUE' ? {} : { validFrom: from, validTo: to }),
      }}
      onClose={onClose}
      onSubmit={async (typed) => {
        const { values, reason, validFrom, validTo, document, attachments, overQuota } = givenIn(kind, typed);
        const refused = await run({
          kind: kind.kind,
          factId: row.id,
          version,
          [kind.value]: values,
          ...(kind.days === 'VALUE' ? {} : { validFrom, validTo }),
          reason: reason ?? '',
          document,
          attachments,
          ...(kind.placeAt ? { overQuota } : {}),
        } as Omit<CorrectFactInput, 'idempotencyKey'>);
        return placedAt(refused, kind.inputs);
      }}
    >
      <Fields kind={kind} correction />
    </FormDialog>
  );
}

function Fields({ kind, correction = false }: { readonly kind: FactKind; readonly correction?: boolean }) {
  const input = (field: FactField) => <FieldInput key={field.source} field={field} path={kind.value} />;
  return (
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
      {kind.fields.filter(({ behindDays }) => !behindDays).map(input)}
      {kind.days === 'VALUE' ? null : (
        <>
          <DayInput source="validFrom" label="versioned.valid_from" validate={required()} />
          <DayInput
            source="validTo"
            label={kind.days === 'CLOSED' ? 'careers.until' : 'versioned.valid_to'}
            {...(kind.days === 'CLOSED' ? { validate: required() } : {})}
          />
        </>
      )}
      {kind.fields.filter(({ behindDays }) => behindDays).map(input)}
      {correction
        ? null
        : kind.options?.map(({ source, label }) => (
            <BooleanInput key={source} source={source} label={label} sx={{ gridColumn: '1 / -1' }} />
          ))}
      <TextInput
        source="reason"
        label="versioned.reason"
        helperText={correction ? 'versioned.reason_help' : false}
        {...(correction ? { validate: required() } : {})}
        sx={{ gridColumn: '1 / -1' }}
      />
      <PaperInputs needed={kind.onPaper && !correction} />
      <AttachmentsInput />
      {kind.placeAt ? <InSlot of={QUOTA_FULL} props={{ source: kind.placeAt }} /> : null}
    </Box>
  );
}
