import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { BatchLine, ItemRecord } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';

const BATCH = {
  PREPARING: 'wait',
  OPEN: 'wait',
  CLOSED: 'ok',
  WITHDRAWN: 'unknown',
} as const satisfies Record<BatchLine['status'], StatusKind>;

/** Where a batch stands. */
export function BatchMark({ status }: Pick<BatchLine, 'status'>) {
  const translate = useTranslate();
  const { enums } = useBatchKind();
  return <StatusMark kind={BATCH[status]}>{translate(`enum.${enums.status}.${status}`)}</StatusMark>;
}

const ITEM = {
  NONE: 'unknown',
  PENDING: 'wait',
  AGREED: 'ok',
  RETURNED: 'no',
  STALE: 'no',
  WITHDRAWN: 'unknown',
} as const satisfies Record<ItemRecord['decision'], StatusKind>;

/** Where a proposal stands. */
export function ItemMark({ decision }: Pick<ItemRecord, 'decision'>) {
  const translate = useTranslate();
  const { enums } = useBatchKind();
  return <StatusMark kind={ITEM[decision]}>{translate(`enum.${enums.decision}.${decision}`)}</StatusMark>;
}
