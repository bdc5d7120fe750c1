import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { TransferRequestFilter, TransferRequestSort } from './transfer-requests.inputs.ts';

/** Requests for files as a file: what the list tells of whose it is, and no more. */
export const transferRequestsExport = offered(
  {
    name: 'TRANSFER_REQUESTS',
    field: 'transferRequests',
    title: text('调动申请', 'Transfer requests'),
    permission: 'workers:read',
    root: 'transferRequests',
    columns: {
      WORKER: column('档案姓名', 'Name on the file', 'workerName'),
      STATED_NAME: column('申请所填姓名', 'Name as asked for', 'statedName'),
      ID_NUMBER: column('公民身份号码（掩码）', 'Identity number (masked)', 'idNumberMask', { extra: true }),
      FROM_UNIT: column('调出单位', 'From', 'fromUnit { name }'),
      TO_UNIT: column('调入单位', 'To', 'toUnitName'),
      REQUESTED_FOR: column('申请调动日', 'Asked for', 'requestedFor'),
      DECIDED_ON: column('调动日', 'Transfer day', 'decidedOn'),
      STATE: column('状态', 'State', 'state', { words: 'TransferState' }),
      REASON: column('申请理由', 'Reason', 'reason', { extra: true }),
      REQUESTED_BY: column('申请人', 'Asked by', 'requestedBy { name }', { right: 'persons:read' }),
      REQUESTED_AT: column('申请时间', 'Asked at', 'requestedAt', { as: 'TIME' }),
      DECIDED_AT: column('办结时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
      DECISION: column('答复意见', 'Answer', 'decisionReason', { extra: true }),
    },
    names: { toUnit: REGION_NAME, worker: { root: 'worker', select: 'name' } },
  },
  { filter: TransferRequestFilter, sort: TransferRequestSort, what: 'Requests for files' },
);
