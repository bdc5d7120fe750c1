import type { TransferState } from '@jiceng/schema/transfers.ts';
import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';

const KIND_OF = {
  WAITING: 'wait',
  APPROVED: 'ok',
  RETURNED: 'no',
  WITHDRAWN: 'unknown',
  EXPIRED: 'unknown',
} as const satisfies Record<TransferState, StatusKind>;

/** Where a transfer request stands, by icon and word. */
export function TransferStateMark({ state }: { readonly state: TransferState }) {
  const translate = useTranslate();
  return <StatusMark kind={KIND_OF[state]}>{translate(`enum.TransferState.${state}`)}</StatusMark>;
}
