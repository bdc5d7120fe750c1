import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** Where a request for a file stands (调动申请状态). */
export enum TransferState {
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(TransferState, {
  name: 'TransferState',
  description: 'Where a request for a file stands (调动申请状态).',
  valuesConfig: {
    WAITING: { description: 'Waiting (待答复): waits for who holds the file.' },
    APPROVED: { description: 'Approved (已同意): the file goes over on its day.' },
    RETURNED: { description: 'Returned (已退回): the file stays, and the reason is told.' },
    WITHDRAWN: { description: 'Taken back (已撤回): by who made it.' },
    EXPIRED: { description: 'Expired (已过期): nobody answered in time.' },
  },
});
export const TransferStateFilter = enumFilter(
  TransferState,
  'TransferStateFilter',
  'Condition on where a request stands (调动申请状态条件).',
);
