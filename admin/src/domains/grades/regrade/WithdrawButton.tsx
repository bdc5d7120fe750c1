import { WithdrawRegradeDocument } from '@jiceng/schema/regrade.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import type { Batch } from './batch.ts';

/** 撤回批次: what waits is taken back; what was decided stays. */
export function WithdrawButton({ batch: { id, version, status } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { run } = useCommand(WithdrawRegradeDocument, { done: 'regrade.withdrawn', onDone: () => setOpen(false) });
  if (status !== 'OPEN' && status !== 'PREPARING') return null;
  return (
    <IfPermitted place="regrade-batches" action="create">
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('regrade.withdraw')}</Button>
      </IfToday>
      {open ? (
        <FormDialog<{ reason?: string }>
          title={translate('regrade.withdraw')}
          note={translate('regrade.withdraw_note')}
          submit={translate('regrade.withdraw')}
          defaultValues={{}}
          onClose={() => setOpen(false)}
          onSubmit={({ reason }) => run({ id, version, reason: reason?.trim() || null })}
        >
          <TextInput source="reason" label="versioned.reason" helperText={false} />
        </FormDialog>
      ) : null}
    </IfPermitted>
  );
}
