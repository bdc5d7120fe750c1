import { WithdrawFactDocument } from '@jiceng/schema/workers.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { FactRow } from './kit/fact-kind.ts';

interface WithdrawFormProps {
  readonly row: FactRow;
  readonly version: number;
  readonly onClose: () => void;
}

/** 撤销: one fact that never was. */
export function WithdrawForm({ row, version, onClose }: WithdrawFormProps) {
  const translate = useTranslate();
  const { run } = useCommand(WithdrawFactDocument, {
    keyed: 'withdrawFact',
    done: 'workers.withdrawn',
    onDone: onClose,
  });
  return (
    <FormDialog<{ reason: string }>
      title={translate('careers.withdraw_title', {
        kind: translate(`enum.WorkerFactKind.${row.kind}`),
        what: row.main,
      })}
      note={translate('careers.withdraw_note')}
      submit={translate('workers.withdraw')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason }) => run({ kind: row.kind, factId: row.id, version, reason })}
    >
      <TextInput source="reason" helperText={false} label="versioned.reason" validate={required()} />
    </FormDialog>
  );
}
