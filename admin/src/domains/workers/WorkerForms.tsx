import {
  EndEmploymentDocument,
  type ExitReason,
  RecordAssignmentDocument,
  RecordEmploymentDocument,
  type WorkerQuery,
  type WorkerStanding,
} from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../shared/editing/FormDialog.tsx';
import { Touches } from '../../shared/editing/Touches.tsx';
import { storedPeriods } from '../../shared/editing/touched.ts';
import { VersionedForm } from '../../shared/editing/VersionedForm.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { EXIT_REASONS } from './choices.ts';
import { EmployerInput, StandingInput, UnitInput } from './inputs.tsx';
import { runAt } from './run-at.ts';
import { SuccessorInput } from './SuccessorInput.tsx';

export type WorkerRecord = NonNullable<WorkerQuery['worker']>;

export interface WorkerFormProps {
  readonly worker: WorkerRecord;
  readonly onClose: () => void;
}

/** 调动: from a day on assigned to another unit. */
export function TransferForm({ worker, onClose }: WorkerFormProps) {
  const translate = useTranslate();
  const { run } = useCommand(RecordAssignmentDocument, {
    keyed: 'recordAssignment',
    done: 'workers.saved',
    onDone: onClose,
  });
  const { id: workerId, version, name, assignments } = worker;
  return (
    <VersionedForm<{ unitId?: string; successorId?: string | null }>
      title={`${translate('workers.transfer')} ${name}`}
      mode="CHANGE"
      stored={storedPeriods(assignments)}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={({ unitId, successorId, mode, validFrom, reason, document }) =>
        run({
          workerId,
          version,
          mode,
          unitId: unitId ?? '',
          successorId: successorId ?? null,
          validFrom,
          reason: reason || null,
          document: document ?? null,
        })
      }
    >
      <UnitInput label="workers.transfer_to" from="validFrom" />
      <SuccessorInput from="validFrom" />
    </VersionedForm>
  );
}

interface EmploymentValues {
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
  return (
    <VersionedForm<EmploymentValues>
      title={`${translate(standing ? 'workers.change_employment' : 'workers.return')} ${name}`}
      mode="CHANGE"
      stored={storedPeriods(runAt(employments, today))}
      defaultValues={{ employerId: employer?.id, standing: standing ?? 'IN_POST' }}
      onClose={onClose}
      onSubmit={({ employerId, standing: next, mode, validFrom, reason, document }) =>
        run({
          workerId,
          version,
          mode,
          employerId: employerId ?? '',
          standing: next,
          validFrom,
          reason: reason || null,
          document: document ?? null,
        })
      }
    >
      <EmployerInput kept={employer?.id} />
      <StandingInput />
    </VersionedForm>
  );
}

interface Leaving {
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
      onSubmit={({ on, exitReason, reason, document }) =>
        run({
          workerId,
          version,
          on,
          exitReason: exitReason ?? 'OTHER',
          reason: reason || null,
          document: document?.title
            ? { title: document.title, number: document.number || null, date: document.date || null }
            : null,
        })
      }
    >
      <DayInput source="on" label="workers.end_on" helperText={false} validate={required()} />
      <SelectInput
        source="exitReason"
        label="workers.exit_reason"
        choices={EXIT_REASONS.map((id) => ({ id, name: translate(`enum.ExitReason.${id}`) }))}
        helperText={false}
        validate={required()}
      />
      <LeavingReason />
      <TextInput source="document.title" helperText={false} label="versioned.document_title" />
      <TextInput source="document.number" helperText={false} label="versioned.document_number" />
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
      helperText={false}
      label={other ? 'workers.reason_for_other' : 'versioned.reason'}
      validate={other ? required() : []}
    />
  );
}
