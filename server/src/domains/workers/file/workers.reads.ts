import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { factAttachments } from '../../attachments/index.ts';
import { Region } from '../../regions/index.ts';
import { Employer } from '../employers/employer.entity.ts';
import { employerList } from '../employers/employers.list.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { unitOfFact } from '../employment/unit-of-fact.ts';
import { Worker } from './worker.entity.ts';
import { workersAt } from './worker-at.sql.ts';
import { spokenName } from './worker-name.ts';
import { ofUnit, workerList } from './workers.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);

/** Employments of the worker that are believed, as `x`. */
const employments = (worker: Sql, env: ReadEnv): Sql =>
  sql`from employment x where x.worker_id = ${worker} and ${believed('x', env)}`;

const counted = (row: RowName, env: ReadEnv): Sql =>
  sql`(${ref(row, 'standing')} is not distinct from 'IN_POST' and ${ofUnit(row, env, sql`u.kind`)} is distinct from 'VILLAGE')`;

/** The last employment that began on or before `asOf`, as far as it is over: nothing while employed, and nothing before the first. */
const lastEnded = (row: RowName, env: ReadEnv, wanted: Sql): Sql => sql`case when ${ref(row, 'standing')} is null then (
  select ${wanted} ${employments(ref(row, 'id'), env)} and x.to_day <= ${env.asOf} order by x.from_day desc limit 1) end`;

/** Where an employment begins that no other one ends at: the last such day up to `asOf`, else the first after it. */
const employedFrom = (row: RowName, env: ReadEnv): Sql => {
  const begins = sql`${employments(ref(row, 'id'), env)} and not exists (
    select from employment y where y.worker_id = x.worker_id and ${believed('y', env)} and y.to_day = x.from_day)`;
  return sql`coalesce((select max(x.from_day) ${begins} and x.from_day <= ${env.asOf}), (select min(x.from_day) ${begins}))`;
};

export const workerReads: Reads = {
  entity: Worker,
  source: workersAt,
  one: {
    person: { entity: () => Person, column: 'person_id' },
    employer: { entity: () => Employer, column: 'employer_id' },
    unit: { entity: () => Region, column: 'unit_id' },
  },
  many: {
    employments: { entity: () => Employment, key: 'worker_id', where: believed, order: ['valid'] },
    assignments: { entity: () => Assignment, key: 'worker_id', where: believed, order: ['valid'] },
  },
  computed: {
    counted,
    left: column('has_left'),
    employedFrom,
    leftOn: (row, env) => lastEnded(row, env, sql`x.to_day`),
    exitReason: (row, env) => lastEnded(row, env, sql`x.exit_reason`),
  },
  resolved: {
    spokenName: { needs: { name: 'name' }, batch: (rows) => rows.map(({ name }) => spokenName(String(name))) },
  },
  ...workerList.reads,
};

const recordedBy = { entity: () => Person, column: 'recorded_by' } as const;

export const employmentReads: Reads = {
  entity: Employment,
  one: { employer: { entity: () => Employer, column: 'employer_id' }, recordedBy },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
};

export const assignmentReads: Reads = {
  entity: Assignment,
  one: { unit: unitOfFact, recordedBy },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
};

export const employerReads: Reads = {
  entity: Employer,
  one: {
    // The entry stays with the unit that made it: where that is no more, it is told as on its last day.
    region: {
      entity: () => Region,
      column: 'region_id',
      asOf: (
        row,
        env,
      ) => sql`(select least(greatest(${env.asOf}, min(lower(u.valid))), case when not bool_or(upper_inf(u.valid)) then max(upper(u.valid)) - 1 end)
        from region_attributes u where u.unit_id = ${ref(row, 'region_id')} and ${believed('u', env)})`,
    },
  },
  ...employerList.reads,
};
