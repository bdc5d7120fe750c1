import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../../../shared/editing/ReasonedButton.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import type { BatchRecord } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';

/** 撤回批次: what waits is taken back; what was decided stays. */
export function WithdrawButton({ batch: { id, version, status } }: { readonly batch: BatchRecord }) {
  const translate = useTranslate();
  const { place, documents, words } = useBatchKind();
  if (status !== 'OPEN' && status !== 'PREPARING') return null;
  return (
    <IfPermitted place={place} action="create">
      <ReasonedButton
        document={documents.withdraw}
        target={{ id, version }}
        label={translate('batches.withdraw')}
        title={translate('batches.withdraw')}
        note={translate(words.withdraw)}
        submit={translate('batches.withdraw')}
        done="batches.withdrawn"
      />
    </IfPermitted>
  );
}
