import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { BatchLine, Item } from './batch.ts';

const BATCH = {
  PREPARING: 'wait',
  OPEN: 'wait',
  CLOSED: 'ok',
  WITHDRAWN: 'unknown',
} as const satisfies Record<BatchLine['status'], StatusKind>;

/** Where a batch stands. */
export function BatchMark({ status }: Pick<BatchLine, 'status'>) {
  const translate = useTranslate();
  return <StatusMark kind={BATCH[status]}>{translate(`enum.RegradeStatus.${status}`)}</StatusMark>;
}

const ITEM = {
  NONE: 'unknown',
  PENDING: 'wait',
  AGREED: 'ok',
  RETURNED: 'no',
  STALE: 'no',
  WITHDRAWN: 'unknown',
} as const satisfies Record<Item['decision'], StatusKind>;

/** Where a proposal stands. */
export function ItemMark({ decision }: Pick<Item, 'decision'>) {
  const translate = useTranslate();
  return <StatusMark kind={ITEM[decision]}>{translate(`enum.RegradeDecision.${decision}`)}</StatusMark>;
}
