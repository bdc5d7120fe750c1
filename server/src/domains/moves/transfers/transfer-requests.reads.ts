import { sql } from 'kysely';
import { citedDocument } from '../../../shared/dated-sql.ts';
import type { FilterTest, ReadEnv, Reads, RowName, Sql } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { TransferRequest } from './transfer-request.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));

/** What stands beside the request for who holds or held the file; row security answers nobody else. */
const ofFile =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select ${sql.ref(`f.${column}`)} from transfer_file f where f.request_id = ${ref(row, 'id')})`;
const workerInSight = (row: RowName): Sql =>
  sql`(select w.id from transfer_file f join worker w on w.id = f.worker_id where f.request_id = ${ref(row, 'id')})`;

const state = (row: RowName, { asOf }: ReadEnv): Sql =>
  sql`case when ${ref(row, 'state')} = 'WAITING' and ${ref(row, 'expires_on')} <= ${asOf} then 'EXPIRED' else ${ref(row, 'state')} end`;
const requestedByMe = (row: RowName): Sql =>
  sql`coalesce(${ref(row, 'requested_by')} = nullif(current_setting('app.person', true), '')::int, false)`;
const decidable = (row: RowName, env: ReadEnv): Sql =>
  sql`(${state(row, env)} = 'WAITING' and not ${requestedByMe(row)} and ${workerInSight(row)} is not null)`;

export const transferRequestReads: Reads = {
  entity: TransferRequest,
  one: {
    toUnit: { entity: () => Region, column: 'to_unit_id' },
    fromUnit: { entity: () => Region, column: ofFile('from_unit_id') },
    worker: { entity: () => Worker, column: workerInSight },
    requestedBy: { entity: () => Person, column: 'requested_by' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  computed: { state, requestedByMe, decidable, workerName: ofFile('worker_name') },
  embedded: { document: citedDocument },
  filters: {
    state: (row, env, test) => test(state(row, env)),
    decidable: (row, env, test) => test(decidable(row, env)),
    requestedByMe: (row, _env, test) => test(requestedByMe(row)),
    worker: (row, _env, test) => test(workerInSight(row)),
    toUnit: on('to_unit_id'),
    requestedFor: on('requested_for'),
  },
  sorts: {
    REQUESTED_AT: { field: 'requestedAt', by: (row) => ref(row, 'requested_at') },
    DECIDED_AT: { field: 'decidedAt', by: (row) => ref(row, 'decided_at') },
    REQUESTED_FOR: { field: 'requestedFor', by: (row) => ref(row, 'requested_for') },
  },
  // The latest first.
  defaultSort: (row) => sql`(- ${ref(row, 'id')})`,
  roots: { transferRequests: 'page', transferRequest: { one: { id: (row) => ref(row, 'id') } } },
};
