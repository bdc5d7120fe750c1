import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, citedDocument } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { Worker } from '../file/worker.entity.ts';
import { CodeEntry, CodeTable } from './code-tables.entity.ts';
import { codeTableList } from './code-tables.list.ts';
import type { RetirementClass } from './identity.enums.ts';
import { conflictsOf, type KnownIdentity } from './identity.rules.ts';
import { statutoryRetirement } from './retirement/retirement.rules.ts';
import { WorkerIdentity } from './worker-identity.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Who the worker is, as believed then. */
export const workerIdentity: Reads = {
  entity: Worker,
  extend: true,
  one: {
    identity: {
      entity: () => WorkerIdentity,
      column: (row, env) =>
        sql`(select i.id from worker_identity i where i.worker_id = ${ref(row, 'id')} and ${believed('i', env)} limit 1)`,
    },
  },
};

export const identityReads: Reads = {
  entity: WorkerIdentity,
  one: {
    ethnicGroup: { entity: () => CodeEntry, column: 'ethnic_group' },
    politicalStatus: { entity: () => CodeEntry, column: 'political_status' },
    recordedBy: { entity: () => Person, column: 'recorded_by' },
  },
  embedded: { document: citedDocument },
  resolved: {
    conflicts: {
      needs: {
        sex: 'sex',
        birthDate: 'birthDate',
        idSex: (row) => ref(row, 'id_sex'),
        idBirthDate: (row) => sql`${ref(row, 'id_birth_date')}::text`,
      },
      batch: (rows) => rows.map((row) => conflictsOf(row as unknown as KnownIdentity)),
    },
    retirement: {
      needs: { birthDate: 'birthDate', retirementClass: 'retirementClass' },
      batch: (rows) => rows.map(({ birthDate, retirementClass }) => retirementOf(birthDate, retirementClass)),
    },
  },
};

function retirementOf(birthDate: unknown, retirementClass: unknown) {
  if (typeof birthDate !== 'string' || typeof retirementClass !== 'string') return null;
  const { month, age, delay } = statutoryRetirement(birthDate, retirementClass as RetirementClass);
  return { month, ageYears: age.years, ageMonths: age.months, delayMonths: delay };
}

export const codeTableReads: Reads = {
  entity: CodeTable,
  many: { entries: { entity: () => CodeEntry, key: 'table_id', order: ['position'] } },
  ...codeTableList.reads,
};

export const codeEntryReads: Reads = { entity: CodeEntry };
