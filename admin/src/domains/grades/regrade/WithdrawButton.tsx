import { WithdrawRegradeDocument } from '@jiceng/schema/regrade.ts';
import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../../../shared/editing/ReasonedButton.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import type { Batch } from './batch.ts';

/** 撤回批次: what waits is taken back; what was decided stays. */
export function WithdrawButton({ batch: { id, version, status } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  if (status !== 'OPEN' && status !== 'PREPARING') return null;
  return (
    <IfPermitted place="regrade-batches" action="create">
      <ReasonedButton
        document={WithdrawRegradeDocument}
        target={{ id, version }}
        label={translate('regrade.withdraw')}
        title={translate('regrade.withdraw')}
        note={translate('regrade.withdraw_note')}
        submit={translate('regrade.withdraw')}
        done="regrade.withdrawn"
      />
    </IfPermitted>
  );
}
