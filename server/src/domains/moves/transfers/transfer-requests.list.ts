import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id, oneOf, yesNo } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { latestFirst } from '../../../shared/review/review.sql.ts';
import { TransferStateFilter } from './transfer.enums.ts';
import { TransferRequest } from './transfer-request.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
export const workerInSight = (row: RowName): Sql =>
  sql`(select w.id from transfer_file f join worker w on w.id = f.worker_id where f.request_id = ${ref(row, 'id')})`;

export const stateOf = (row: RowName, { asOf }: ReadEnv): Sql =>
  sql`case when ${ref(row, 'state')} = 'WAITING' and ${ref(row, 'expires_on')} <= ${asOf} then 'EXPIRED' else ${ref(row, 'state')} end`;
export const requestedByMe = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'requested_by')} = nullif(current_setting('app.person', true), '')::int, false)`;
export const decidable = (row: RowName, env: ReadEnv): Sql =>
  sql`(${stateOf(row, env)} = 'WAITING' and not ${requestedByMe(row)} and ${workerInSight(row)} is not null)`;

/** What the list tells of whose file it is, and no more, leaves. */
export const transferRequestList = declareList({
  entity: TransferRequest,
  right: 'workers:read',
  words: {
    en: 'transfer requests',
    zh: '调动申请',
    order: 'the latest first',
    instead: { items: 'Requests of the page (本页).' },
  },
  many: {
    root: 'transferRequests',
    description: 'Requests for files, made for a unit in the scope or of a file held there (调动申请列表).',
  },
  one: { root: 'transferRequest', description: 'One request for a file (调动申请).' },
  filters: {
    state: oneOf(TransferStateFilter, 'Where they stand today (状态).', stateOf),
    decidable: yesNo('For who asks to decide (待本人答复).', decidable),
    requestedByMe: yesNo('Made by who asks (本人申请).', requestedByMe),
    worker: id('Whose file, as far as it is in sight (社区工作者).', workerInSight, {
      named: { root: 'worker', select: 'name' },
    }),
    toUnit: id('Unit they are for (调入单位).', rowColumn('to_unit_id'), { named: REGION_NAME }),
    requestedFor: days('Day asked for (申请调动日).'),
  },
  sorts: {
    REQUESTED_AT: order('When they were made (申请时间).', 'requestedAt'),
    DECIDED_AT: order('When they were decided (办结时间).', 'decidedAt'),
    REQUESTED_FOR: order('The day asked for (申请调动日).', 'requestedFor'),
  },
  defaultOrder: latestFirst,
  leaves: {
    title: ['调动申请', 'Transfer requests'],
    what: 'Requests for files',
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
  },
});
