import {
  DecideTransferDocument,
  type TransferRequestPartsFragment,
  WithdrawTransferDocument,
} from '@jiceng/schema/transfers.ts';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { subjectOf } from './columns.tsx';

interface FormProps {
  readonly of: TransferRequestPartsFragment;
  readonly onClose: () => void;
}

/** 同意调出: the file goes over on its day. */
export function ApproveForm({ of, onClose }: FormProps) {
  const translate = useTranslate();
  const { run } = useCommand(DecideTransferDocument, { done: 'transfers.approved', onDone: onClose });
  return (
    <FormDialog<{ on: string; reason: string }>
      title={translate('transfers.approve_title', { name: subjectOf(of) })}
      note={translate('transfers.approve_note', { to: of.toUnitName })}
      submit={translate('transfers.approve')}
      defaultValues={{ on: of.requestedFor, reason: '' }}
      onClose={onClose}
      onSubmit={({ on, reason }) =>
        run({ id: of.id, version: of.version, decision: 'APPROVE', on, reason: reason?.trim() || null })
      }
    >
      <DayInput source="on" label="transfers.on" validate={required()} />
      <TextInput source="reason" label="transfers.decision_reason" multiline minRows={2} />
    </FormDialog>
  );
}

/** 退回: the file stays, and who asked is told why. */
export function ReturnForm({ of, onClose }: FormProps) {
  const translate = useTranslate();
  const { run } = useCommand(DecideTransferDocument, { done: 'transfers.returned', onDone: onClose });
  return (
    <FormDialog<{ reason: string }>
      title={translate('transfers.return_title', { name: subjectOf(of) })}
      note={translate('transfers.return_note')}
      submit={translate('transfers.return')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason }) => run({ id: of.id, version: of.version, decision: 'RETURN', reason: reason?.trim() })}
    >
      <TextInput
        source="reason"
        label="transfers.decision_reason"
        multiline
        minRows={2}
        autoFocus
        validate={required()}
      />
    </FormDialog>
  );
}

/** 撤回: who asked takes it back. */
export function WithdrawForm({ of, onClose }: FormProps) {
  const translate = useTranslate();
  const { run } = useCommand(WithdrawTransferDocument, { done: 'transfers.withdrawn', onDone: onClose });
  return (
    <FormDialog<{ reason: string }>
      title={translate('transfers.withdraw_title')}
      note={translate('transfers.withdraw_note')}
      submit={translate('transfers.withdraw')}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason }) => run({ id: of.id, version: of.version, reason: reason?.trim() || null })}
    >
      <TextInput source="reason" label="versioned.reason" />
    </FormDialog>
  );
}
