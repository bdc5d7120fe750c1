import { sql } from 'kysely';
import { believed, citedDocument, inForce, validPeriod } from '../../shared/dated-sql.ts';
import type { ReadEnv, Reads, RowName, Sql } from '../../shared/reads.ts';
import { Person } from '../access/index.ts';
import { Region } from '../regions/index.ts';
import { Assignment } from './assignment.entity.ts';
import { factAttachments } from './attachments/attachments.reads.ts';
import { Employer } from './employer.entity.ts';
import { employerList } from './employers.list.ts';
import { Employment } from './employment.entity.ts';
import { unitOfFact } from './unit-of-fact.ts';
import { Worker } from './worker.entity.ts';
import { workersAt } from './worker-at.sql.ts';
import { hadLeft, isRegistered, recruitedWith, searchWorker, WHOLE_NUMBER, wasHired } from './worker-filters.sql.ts';
import { spokenName } from './worker-name.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);

/** Employments of the worker that are believed, as `x`. */
const employments = (worker: Sql, env: ReadEnv): Sql =>
  sql`from employment x where x.worker_id = ${worker} and ${believed('x', env)}`;

/** What is on file of the row's unit at `asOf`; null where he has none, or it lies outside the scope. */
const ofUnit = (row: RowName, env: ReadEnv, wanted: Sql): Sql =>
  sql`(select ${wanted} from region_attributes u where u.unit_id = ${ref(row, 'unit_id')} and ${inForce('u', env)})`;

const counted = (row: RowName, env: ReadEnv): Sql =>
  sql`(${ref(row, 'standing')} is not distinct from 'IN_POST' and ${ofUnit(row, env, sql`u.kind`)} is distinct from 'VILLAGE')`;

/** Units that are or lie right below the town, gathered first; the assignments are then found by their unit. */
export const unitsOfTown = (env: ReadEnv, test: (column: Sql) => Sql): Sql => sql`array(
  select u.unit_id from region_attributes u
  where ${inForce('u', env)} and ${test(sql`case when u.community_id is null then u.unit_id else u.parent_id end`)})`;

/** The last employment that began on or before `asOf`, as far as it is over: nothing while employed, and nothing before the first. */
const lastEnded = (row: RowName, env: ReadEnv, wanted: Sql): Sql => sql`case when ${ref(row, 'standing')} is null then (
  select ${wanted} ${employments(ref(row, 'id'), env)} and x.to_day <= ${env.asOf} order by x.from_day desc limit 1) end`;

/** Where an employment begins that no other one ends at: the last such day up to `asOf`, else the first after it. */
const employedFrom = (row: RowName, env: ReadEnv): Sql => {
  const begins = sql`${employments(ref(row, 'id'), env)} and not exists (
    select from employment y where y.worker_id = x.worker_id and ${believed('y', env)} and y.to_day = x.from_day)`;
  return sql`coalesce((select max(x.from_day) ${begins} and x.from_day <= ${env.asOf}), (select min(x.from_day) ${begins}))`;
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
    counted,
    left: column('has_left'),
    employedFrom,
    leftOn: (row, env) => lastEnded(row, env, sql`x.to_day`),
    exitReason: (row, env) => lastEnded(row, env, sql`x.exit_reason`),
  },
  resolved: {
    spokenName: { needs: { name: 'name' }, batch: (rows) => rows.map(({ name }) => spokenName(String(name))) },
  },
  filters: {
    search: { value: searchWorker, sealed: WHOLE_NUMBER, guardedBy: 'name' },
    unit: (row, _env, test) => test(ref(row, 'unit_id')),
    town: { test: (row, env, test) => sql`${ref(row, 'unit_id')} = any(${unitsOfTown(env, test)})`, guardedBy: 'unit' },
    employer: (row, _env, test) => test(ref(row, 'employer_id')),
    standing: (row, _env, test) => test(ref(row, 'standing')),
    left: (row, _env, test) => test(ref(row, 'has_left')),
    post: { among: column('posts'), guardedBy: 'duties' },
    duty: { among: column('duties'), guardedBy: 'duties' },
    certificate: { among: column('certificates'), guardedBy: 'certificates' },
    registered: { test: isRegistered, guardedBy: 'registrations' },
    hired: { test: wasHired, guardedBy: 'employedFrom' },
    leaving: { test: hadLeft, guardedBy: 'leftOn' },
    batch: { test: recruitedWith('recruitment_batch'), guardedBy: 'employments' },
    recruitment: { test: recruitedWith('recruitment_kind'), guardedBy: 'employments' },
    graduateCohort: { test: recruitedWith('graduate_cohort'), guardedBy: 'employments' },
  },
  sorts: {
    NAME: { field: 'name', by: byName },
    UNIT: { field: 'unit', by: (row, env) => sql`${ofUnit(row, env, sql`u.code`)} collate "C"` },
  },
  defaultSort: byName,
  roots: { workers: 'page', worker: { one: { id: column('id') } } },
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
