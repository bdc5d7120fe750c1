import {
  EndEmploymentDocument,
  type ExitReason,
  type OverQuotaInput,
  RecordEmploymentDocument,
  type RecruitmentInput,
  type WorkerStanding,
} from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { Touches } from '../../../shared/editing/Touches.tsx';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { AttachmentsInput } from '../../../shared/files/AttachmentsInput.tsx';
import type { StoredFile } from '../../../shared/files/use-uploads.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { changedRecruitment, RecruitmentInputs, recruitmentValues } from '../cohorts/RecruitmentInputs.tsx';
import type { WorkerFormProps } from '../file/worker-record.ts';
import { PLACES_LEFT } from '../slots.ts';
import { EXIT_REASONS } from './choices.ts';
import { EmployerInput, StandingInput } from './inputs.tsx';
import { overQuotaInput } from './over-quota.ts';
import { runAt } from './run-at.ts';

/** Files as a save names them. */
const idsOf = (files: readonly StoredFile[] | undefined): string[] => (files ?? []).map(({ id }) => id);

interface EmploymentValues {
  readonly overQuota?: OverQuotaInput;
  readonly attachments?: readonly StoredFile[];
  readonly recruitment?: RecruitmentInput;
  readonly employerId: string | undefined;
  readonly standing: WorkerStanding;
}

/** 变更聘用: another employer or standing from a day on; after he left it is 再次入职. */
export function EmploymentForm({ worker, onClose }: WorkerFormProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { run } = useCommand(RecordEmploymentDocument, {
    keyed: 'recordEmployment',
    done: 'workers.saved',
    onDone: onClose,
  });
  const { id: workerId, version, name, employer, standing, employments } = worker;
  // How he came back is a new matter; while he is employed it stays as it is on file.
  const now = employments.find(({ valid: { from, to } }) => from <= today && (to === null || today < to));
  const stored = now && recruitmentValues(now);
  return (
    <VersionedForm<EmploymentValues>
      title={`${translate(standing ? 'workers.change_employment' : 'workers.return')} ${name}`}
      mode="CHANGE"
      stored={storedPeriods(runAt(employments, today))}
      defaultValues={{
        employerId: employer?.id,
        standing: standing ?? 'IN_POST',
        ...(stored && { recruitment: stored }),
      }}
      onClose={onClose}
      onSubmit={({ employerId, standing: next, recruitment, attachments, overQuota, ...saved }) =>
        run({
          workerId,
          version,
          mode: saved.mode,
          employerId: employerId ?? '',
          standing: next,
          recruitment: changedRecruitment(recruitment, stored),
          attachments: idsOf(attachments),
          overQuota: overQuotaInput(overQuota),
          validFrom: saved.validFrom,
          reason: saved.reason || null,
          document: saved.document ?? null,
        })
      }
    >
      <EmployerInput kept={employer?.id} />
      <StandingInput />
      {standing || !worker.unit ? null : (
        <InSlot of={PLACES_LEFT} props={{ from: 'validFrom', unitId: worker.unit.id }} />
      )}
      <RecruitmentInputs />
      <AttachmentsInput />
    </VersionedForm>
  );
}

interface Leaving {
  readonly attachments?: readonly StoredFile[];
  readonly on: string;
  readonly exitReason?: ExitReason;
  readonly reason?: string;
  readonly document?: { readonly title?: string; readonly number?: string | null; readonly date?: string | null };
}

/** 离职: from a day on not employed any more; his file stays. */
export function LeaveForm({ worker, onClose }: WorkerFormProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { run } = useCommand(EndEmploymentDocument, {
    keyed: 'endEmployment',
    done: 'workers.end_done',
    onDone: onClose,
  });
  const { id: workerId, version, name, employments } = worker;
  return (
    <FormDialog<Leaving>
      title={translate('workers.end_title', { name })}
      note={translate('workers.end_note')}
      submit={translate('workers.end')}
      defaultValues={{ on: today }}
      onClose={onClose}
      onSubmit={({ on, exitReason, reason, document, attachments }) =>
        run({
          workerId,
          version,
          on,
          exitReason: exitReason ?? 'OTHER',
          reason: reason || null,
          attachments: idsOf(attachments),
          document: document?.title
            ? { title: document.title, number: document.number || null, date: document.date || null }
            : null,
        })
      }
    >
      <DayInput source="on" label="workers.end_on" validate={required()} />
      <SelectInput
        source="exitReason"
        label="workers.exit_reason"
        choices={EXIT_REASONS.map((id) => ({ id, name: translate(`enum.ExitReason.${id}`) }))}
        validate={required()}
      />
      <LeavingReason />
      <TextInput source="document.title" validate={titleIfCited} label="versioned.document_title" />
      <TextInput source="document.number" label="versioned.document_number" />
      <AttachmentsInput />
      <Touches stored={storedPeriods(employments)} source="on" />
    </FormDialog>
  );
}

/** Of another reason than those one can choose the contract wants words. */
function LeavingReason() {
  const other = useWatch({ name: 'exitReason' }) === 'OTHER';
  return (
    <TextInput
      source="reason"
      label={other ? 'workers.reason_for_other' : 'versioned.reason'}
      validate={other ? required() : []}
    />
  );
}
