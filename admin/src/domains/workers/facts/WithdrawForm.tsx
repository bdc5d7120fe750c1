import { WithdrawFactDocument } from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { FormValues } from './kit/fact-entry.ts';
import type { FactKind, FactRow } from './kit/fact-kind.ts';
import { paperIn } from './kit/form-values.ts';
import { PaperInputs } from './kit/PaperInputs.tsx';

interface WithdrawFormProps {
  readonly kind: FactKind;
  readonly row: FactRow;
  readonly version: number;
  readonly onClose: () => void;
}

/** 撤销: one fact that never was. */
export function WithdrawForm({ kind, row, version, onClose }: WithdrawFormProps) {
  const translate = useTranslate();
  const { run } = useCommand(WithdrawFactDocument, {
    keyed: 'withdrawFact',
    done: 'workers.withdrawn',
    onDone: onClose,
  });
  return (
    <FormDialog<FormValues & { reason: string }>
      title={translate('careers.withdraw_title', {
        kind: translate(`enum.WorkerFactKind.${row.kind}`),
        what: row.main,
      })}
      note={translate('careers.withdraw_note')}
      submit={translate('workers.withdraw')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason, ...typed }) =>
        run({
          kind: row.kind,
          factId: row.id,
          version,
          reason,
          ...(kind.onPaper ? { document: paperIn(typed) } : {}),
        })
      }
    >
      <TextInput source="reason" label="versioned.reason" validate={required()} />
      {kind.onPaper ? <PaperInputs needed /> : null}
    </FormDialog>
  );
}
