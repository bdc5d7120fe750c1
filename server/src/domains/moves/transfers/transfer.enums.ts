import { registerEnumType } from 'type-graphql';

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
    WAITING: { description: 'Waits for who holds the file (待答复).' },
    APPROVED: { description: 'The file goes over on its day (已同意).' },
    RETURNED: { description: 'The file stays, and the reason is told (已退回).' },
    WITHDRAWN: { description: 'Taken back by who made it (已撤回).' },
    EXPIRED: { description: 'Nobody answered in time (已过期).' },
  },
});
