import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { citedDocument } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { TransferRequest } from './transfer-request.entity.ts';
import { decidable, requestedByMe, stateOf, transferRequestList, workerInSight } from './transfer-requests.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
/** What stands beside the request for who holds or held the file; row security answers nobody else. */
const ofFile =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select ${sql.ref(`f.${column}`)} from transfer_file f where f.request_id = ${ref(row, 'id')})`;

export const transferRequestReads: Reads = {
  entity: TransferRequest,
  one: {
    toUnit: { entity: () => Region, column: 'to_unit_id' },
    fromUnit: { entity: () => Region, column: ofFile('from_unit_id') },
    worker: { entity: () => Worker, column: workerInSight },
    requestedBy: { entity: () => Person, column: 'requested_by' },
    decidedBy: { entity: () => Person, column: 'decided_by' },
  },
  computed: { state: stateOf, requestedByMe, decidable, workerName: ofFile('worker_name') },
  embedded: { document: citedDocument },
  ...transferRequestList.reads,
};
