import {
  type AssignmentPartsFragment,
  CorrectFactDocument,
  type EmploymentPartsFragment,
  type ExitReason,
  type OverQuotaInput,
  type RecruitmentInput,
  WithdrawFactDocument,
  type WorkerFactKind,
  type WorkerStanding,
} from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { AttachmentsInput } from '../../../shared/files/AttachmentsInput.tsx';
import type { StoredFile } from '../../../shared/files/use-uploads.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { changedRecruitment, RecruitmentInputs, recruitmentValues } from '../cohorts/RecruitmentInputs.tsx';
import { QUOTA_FULL } from '../slots.ts';
import { EXIT_REASONS } from './choices.ts';
import { EmployerInput, StandingInput, UnitInput } from './inputs.tsx';
import { overQuotaInput } from './over-quota.ts';
import { SuccessorInput } from './SuccessorInput.tsx';

/** One entry of either timeline of a file. */
export type WorkerFact =
  | { readonly kind: 'EMPLOYMENT'; readonly fact: EmploymentPartsFragment }
  | { readonly kind: 'ASSIGNMENT'; readonly fact: AssignmentPartsFragment };

interface FactFormProps {
  readonly entry: WorkerFact;
  /** Of the worker's file. */
  readonly version: number;
  readonly onClose: () => void;
}

interface Values {
  readonly attachments?: readonly StoredFile[];
  readonly recruitment?: RecruitmentInput | undefined;
  readonly employerId?: string | undefined;
  readonly standing?: WorkerStanding | undefined;
  readonly exitReason?: ExitReason | null | undefined;
  readonly unitId?: string | undefined;
  readonly successorId?: string | null | undefined;
  readonly overQuota?: OverQuotaInput;
}

const valuesOf = (entry: WorkerFact): Values => ({
  attachments: entry.fact.attachments,
  ...(entry.kind === 'EMPLOYMENT'
    ? {
        employerId: entry.fact.employer.id,
        standing: entry.fact.standing,
        exitReason: entry.fact.exitReason,
        recruitment: recruitmentValues(entry.fact),
      }
    : { unitId: entry.fact.unit?.id }),
});

/** 更正: one entry that was wrong, as it should have been; its neighbours keep their days. */
export function CorrectForm({ entry, version, onClose }: FactFormProps) {
  const translate = useTranslate();
  const { run } = useCommand(CorrectFactDocument, { keyed: 'correctFact', done: 'workers.saved', onDone: onClose });
  const { kind, fact } = entry;
  return (
    <VersionedForm<Values>
      title={translate('workers.correct_title', { kind: translate(`enum.WorkerFactKind.${kind}`) })}
      mode="CORRECTION"
      stored={[{ id: fact.id, from: fact.valid.from, to: fact.valid.to }]}
      defaultValues={{ ...valuesOf(entry), validFrom: fact.valid.from, validTo: fact.valid.to }}
      onClose={onClose}
      onSubmit={({
        employerId,
        standing,
        exitReason,
        recruitment,
        unitId,
        successorId,
        attachments,
        overQuota,
        validFrom,
        validTo,
        reason,
        document,
      }) =>
        run({
          kind,
          factId: fact.id,
          version,
          ...(entry.kind === 'EMPLOYMENT'
            ? {
                employerId,
                standing,
                exitReason: validTo ? exitReason : null,
                recruitment: changedRecruitment(recruitment, recruitmentValues(entry.fact)),
              }
            : { unitId, successorId: successorId ?? null }),
          attachments: (attachments ?? []).map(({ id }) => id),
          validFrom,
          validTo: validTo || null,
          reason: reason ?? '',
          document: document ?? null,
          overQuota: overQuotaInput(overQuota),
        })
      }
    >
      {kind === 'EMPLOYMENT' ? (
        <>
          <EmployerInput kept={fact.employer.id} />
          <StandingInput />
          <RecruitmentInputs />
          {fact.valid.to === null ? null : (
            <SelectInput
              source="exitReason"
              label="workers.exit_reason"
              choices={EXIT_REASONS.map((id) => ({ id, name: translate(`enum.ExitReason.${id}`) }))}
            />
          )}
        </>
      ) : (
        <>
          <UnitInput from="validFrom" />
          <SuccessorInput from="validFrom" />
        </>
      )}
      <AttachmentsInput />
      <InSlot of={QUOTA_FULL} props={{ source: kind === 'EMPLOYMENT' ? 'validFrom' : 'unitId' }} />
    </VersionedForm>
  );
}

/** 撤销: one entry that never was. */
export function WithdrawForm({ entry, version, onClose }: FactFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { run } = useCommand(WithdrawFactDocument, {
    keyed: 'withdrawFact',
    done: 'workers.withdrawn',
    // Nothing of the file is left: there is no page any more.
    onDone: ({ withdrawFact }) => (withdrawFact ? onClose() : navigate('/workers')),
  });
  const { kind, fact } = entry;
  const { from, to } = fact.valid;
  return (
    <FormDialog<{ reason: string; overQuota?: OverQuotaInput }>
      title={translate('workers.withdraw_title', {
        kind: translate(`enum.WorkerFactKind.${kind}`),
        period: to ? translate('record.valid_until', { from, to }) : translate('record.valid_from', { from }),
      })}
      note={translate('workers.withdraw_note')}
      submit={translate('workers.withdraw')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason, overQuota }) =>
        run({
          kind: kind satisfies WorkerFactKind,
          factId: fact.id,
          version,
          reason,
          overQuota: overQuotaInput(overQuota),
        })
      }
    >
      <TextInput source="reason" label="versioned.reason" validate={required()} />
      <InSlot of={QUOTA_FULL} props={{ source: 'factId' }} />
    </FormDialog>
  );
}
