import { sql } from 'kysely';
import { believed, citedDocument, inForce, validPeriod } from '../../shared/dated-sql.ts';
import type { ReadEnv, Reads, RowName, Sql } from '../../shared/reads.ts';
import { Person } from '../access/index.ts';
import { Region } from '../regions/index.ts';
import { Assignment } from './assignment.entity.ts';
import { Employer } from './employer.entity.ts';
import { Employment } from './employment.entity.ts';
import { Worker } from './worker.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);

/**
 * Workers as they stand at `asOf`: with the employment and the assignment in force, if any, and the unit's place in the tree. Who has not one
 * employment that is believed has no file.
 */
const workersAt = (env: ReadEnv): Sql => sql`
  select w.id, w.person_id, w.region_id, w.community_id, w.pinyin, w.initials, w.version, p.name, e.employer_id, e.standing,
    a.unit_id, u.code as unit_code, case when u.community_id is null then u.unit_id else u.parent_id end as town_id,
    (e.standing is not distinct from 'IN_POST' and u.kind is distinct from 'VILLAGE') as counted
  from worker w
  join person p on p.id = w.person_id
  left join employment e on e.worker_id = w.id and ${inForce('e', env)}
  left join assignment a on a.worker_id = w.id and ${inForce('a', env)}
  left join region_attributes u on u.unit_id = a.unit_id and ${inForce('u', env)}
  where e.id is not null or exists (select from employment x where x.worker_id = w.id and ${believed('x', env)})`;

/** Employments of the worker that are believed, as `x`. */
const employments = (row: RowName, env: ReadEnv): Sql =>
  sql`from employment x where x.worker_id = ${ref(row, 'id')} and ${believed('x', env)}`;

/** The last employment that began on or before `asOf`, as far as it is over: nothing while employed, and nothing before the first. */
const lastEnded = (row: RowName, env: ReadEnv, wanted: Sql): Sql => sql`case when ${ref(row, 'standing')} is null then (
  select ${wanted} ${employments(row, env)} and upper(x.valid) <= ${env.asOf} order by x.valid desc limit 1) end`;

const hasLeft = (row: RowName, env: ReadEnv): Sql =>
  sql`(${ref(row, 'standing')} is null and exists (select ${employments(row, env)} and upper(x.valid) <= ${env.asOf}))`;

/** Where an employment begins that no other one ends at: the last such day up to `asOf`, else the first after it. */
const employedFrom = (row: RowName, env: ReadEnv): Sql => {
  const begins = sql`${employments(row, env)} and not exists (
    select from employment y where y.worker_id = x.worker_id and ${believed('y', env)} and upper(y.valid) = lower(x.valid))`;
  return sql`coalesce((select max(lower(x.valid)) ${begins} and lower(x.valid) <= ${env.asOf}), (select min(lower(x.valid)) ${begins}))`;
};

/** `position` and `starts_with` over columns ordered by bytes: the search that row security leaves fast. */
const searchWorker = (row: RowName, _env: ReadEnv, value: Sql): Sql => {
  const typed = sql`replace(lower(${value}), ' ', '')`;
  return sql`(position(trim(${value}) in ${ref(row, 'name')}) > 0 or starts_with(${ref(row, 'pinyin')} collate "C", ${typed})
    or starts_with(${ref(row, 'initials')} collate "C", ${typed}))`;
};

const byName = (row: RowName): Sql => sql`${ref(row, 'pinyin')} collate "C"`;

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
    left: hasLeft,
    employedFrom,
    leftOn: (row, env) => lastEnded(row, env, sql`upper(x.valid)`),
    exitReason: (row, env) => lastEnded(row, env, sql`x.exit_reason`),
  },
  filters: {
    search: { value: searchWorker, guardedBy: 'name' },
    unit: (row, _env, test) => test(ref(row, 'unit_id')),
    town: { test: (row, _env, test) => test(ref(row, 'town_id')), guardedBy: 'unit' },
    employer: (row, _env, test) => test(ref(row, 'employer_id')),
    standing: (row, _env, test) => test(ref(row, 'standing')),
    left: (row, env, test) => test(hasLeft(row, env)),
  },
  sorts: {
    NAME: { field: 'name', by: byName },
    UNIT: { field: 'unit', by: (row) => sql`${ref(row, 'unit_code')} collate "C"` },
  },
  defaultSort: byName,
  roots: { workers: 'page', worker: { one: { id: column('id') } } },
};

const recordedBy = { entity: () => Person, column: 'recorded_by' } as const;

export const employmentReads: Reads = {
  entity: Employment,
  one: { employer: { entity: () => Employer, column: 'employer_id' }, recordedBy },
  embedded: { valid: validPeriod, document: citedDocument },
};

export const assignmentReads: Reads = {
  entity: Assignment,
  one: {
    // Units come and go; the assignment is told with the unit of its first day.
    unit: { entity: () => Region, column: 'unit_id', asOf: (row) => sql`lower(${ref(row, 'valid')})` },
    recordedBy,
  },
  embedded: { valid: validPeriod, document: citedDocument },
};

export const employerReads: Reads = {
  entity: Employer,
  one: { region: { entity: () => Region, column: 'region_id' } },
  filters: {
    kind: (row, _env, test) => test(ref(row, 'kind')),
    open: {
      value: (row, env, value) =>
        sql`(${ref(row, 'closed_on')} is null or ${ref(row, 'closed_on')} > ${env.asOf}) = ${value}`,
      guardedBy: 'closedOn',
    },
    search: {
      value: (row, env, value) =>
        sql`(${searchWorker(row, env, value)} or starts_with(${ref(row, 'credit_code')} collate "C", upper(trim(${value}))))`,
      guardedBy: 'name',
    },
  },
  sorts: {
    NAME: { field: 'name', by: byName },
    KIND: { field: 'kind', by: (row) => sql`${ref(row, 'kind')} collate "C"` },
  },
  defaultSort: byName,
  roots: { employers: 'page', employer: { one: { id: column('id') } } },
};
