import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const TransferState = declareEnum('TransferState', 'Where a request for a file stands (调动申请状态).', {
  WAITING: 'Waiting (待答复): waits for who holds the file.',
  APPROVED: 'Approved (已同意): the file goes over on its day.',
  RETURNED: 'Returned (已退回): the file stays, and the reason is told.',
  WITHDRAWN: 'Taken back (已撤回): by who made it.',
  EXPIRED: 'Expired (已过期): nobody answered in time.',
});
export type TransferState = keyof typeof TransferState;
export const TransferStateFilter = enumFilter(
  TransferState,
  'TransferStateFilter',
  'Condition on where a request stands (调动申请状态条件).',
);
