import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, inForce } from '../../../shared/time/dated.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** The stretch was believed and holds at `asOf`, by the days that stand beside the period of employment and assignment. */
export const holdsOn = (row: RowName, env: ReadEnv): Sql =>
  sql`${believed(row, env)} and ${ref(row, 'from_day')} <= ${env.asOf} and ${ref(row, 'to_day')} > ${env.asOf}`;

/**
 * Whoever is employed at `asOf` has one stretch of employment then, as `e`, or as it is believed now one run of them that is kept: to be joined with
 * what has a `worker_id`.
 */
export const joinEmployed = (worker: Sql, env: ReadEnv): Sql =>
  env.knownOn === null
    ? sql`join worker_run e on e.worker_id = ${worker} and e.from_day <= ${env.asOf} and e.to_day > ${env.asOf}`
    : sql`join employment e on e.worker_id = ${worker} and ${holdsOn('e', env)}`;

/** Unit he is assigned to at `asOf`; null: none. */
export const unitAt = (worker: Sql, env: ReadEnv): Sql =>
  sql`(select a.unit_id from assignment a where a.worker_id = ${worker} and ${holdsOn('a', env)} limit 1)`;

/** He is assigned at `asOf` to a unit that passes the test: asked of few units, these are looked up first. */
export const assignedTo = (worker: Sql, env: ReadEnv, test: (unit: Sql) => Sql): Sql =>
  sql`exists (select from assignment a where a.worker_id = ${worker} and ${holdsOn('a', env)} and ${test(sql`a.unit_id`)})`;

/** Units that are or lie right below the town, gathered first; the assignments are then found by their unit. */
export const unitsOfTown = (env: ReadEnv, test: (column: Sql) => Sql): Sql => sql`array(
  select u.unit_id from region_attributes u
  where ${inForce('u', env)} and ${test(sql`case when u.community_id is null then u.unit_id else u.parent_id end`)})`;

/** What stands after `from`: those employed at `asOf`, `e`, each with his assignment in force, `a`. */
export const employedAndAssigned = (env: ReadEnv, rest: Sql): Sql => sql`employment e
      join assignment a on a.worker_id = e.worker_id and ${inForce('a', env)}
      ${rest}
    where ${inForce('e', env)}`;

/** The worker is employed on a day, as believed now. */
export const isEmployedOn = (worker: Sql, day: Sql): Sql =>
  sql`exists (select from employment e where e.worker_id = ${worker} and e.superseded_at is null and e.valid @> ${day})`;

/** The same for a write, with the day as its one parameter. */
export const employedOn = (worker: string): string =>
  `exists (select from employment e where e.worker_id = ${worker} and e.superseded_at is null and e.valid @> ?::date)`;
