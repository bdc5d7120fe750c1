import { OverrideGradeDocument } from '@jiceng/schema/grades.ts';
import { maxLength, required, useTranslate } from 'ra-core';
import { NumberInput, TextInput } from 'react-admin';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { Decision } from './use-worker-grade.ts';

interface OverrideFormProps {
  readonly worker: { readonly id: string; readonly name: string };
  readonly now: Decision | null;
  readonly onClose: () => void;
}

interface Values {
  readonly grade?: number;
  readonly effectiveOn: string;
  readonly reason?: string;
  readonly document?: { readonly title?: string; readonly number?: string; readonly date?: string | null };
}

/** 人工调整等级: a grade that a paper says, whatever the rules give; a second person decides it. */
export function OverrideForm({ worker, now, onClose }: OverrideFormProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { run } = useCommand(OverrideGradeDocument, {
    keyed: 'overrideGrade',
    done: 'worker_grade.override_done',
    onDone: onClose,
  });
  return (
    <FormDialog<Values>
      title={translate('worker_grade.override_title', { name: worker.name })}
      note={translate('worker_grade.override_note')}
      submit={translate('worker_grade.override_submit')}
      defaultValues={{ effectiveOn: today, ...(now ? { grade: now.grade } : {}) }}
      onClose={onClose}
      onSubmit={({ grade, effectiveOn, reason, document }) =>
        run({
          workerId: worker.id,
          grade: grade ?? 0,
          effectiveOn,
          reason: reason ?? '',
          document: { title: document?.title ?? '', number: document?.number ?? '', date: document?.date || null },
        })
      }
    >
      <NumberInput source="grade" label="worker_grade.grade" min={1} step={1} validate={required()} />
      <DayInput source="effectiveOn" label="worker_grade.effective_on" validate={required()} />
      <TextInput source="reason" label="versioned.reason" validate={[required(), maxLength(200)]} />
      <TextInput source="document.title" label="versioned.document_title" validate={required()} />
      <TextInput source="document.number" label="versioned.document_number" validate={required()} />
      <DayInput source="document.date" label="versioned.document_date" />
    </FormDialog>
  );
}
