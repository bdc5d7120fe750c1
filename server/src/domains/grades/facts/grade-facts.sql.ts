import { sql } from 'kysely';
import { believed } from '../../../shared/dated-sql.ts';
import type { ReadEnv, Sql } from '../../../shared/reads.ts';

/** Where the facts of one name lie, which kind of fact they are, and what of them besides id and days a grade asks for. */
const PARTS = [
  {
    name: 'employment',
    kind: 'EMPLOYMENT',
    table: 'employment',
    values: { standing: 'standing', recruitment: 'recruitment_kind', probationEndsOn: 'probation_ends_on' },
  },
  { name: 'contracts', kind: 'CONTRACT', table: 'contract', values: { probationEndsOn: 'probation_ends_on' } },
  {
    name: 'earlierService',
    kind: 'EARLIER_SERVICE',
    table: 'earlier_service',
    values: { communityWork: 'community_work', division: 'division_code' },
  },
  { name: 'duties', kind: 'DUTY', table: 'duty', values: { duty: 'duty', origin: 'origin' } },
  {
    name: 'education',
    kind: 'EDUCATION',
    table: 'education',
    values: { level: 'level', diplomaOn: 'graduated_on', degree: 'degree', degreeOn: 'degree_on', mode: 'mode' },
  },
  { name: 'certificates', kind: 'CERTIFICATE', table: 'certificate', values: { certificate: 'kind', name: 'name' } },
  {
    name: 'registrations',
    kind: 'CERTIFICATE_REGISTRATION',
    table: 'certificate_registration',
    values: { certificate: 'certificate_kind' },
  },
  { name: 'assessments', kind: 'ASSESSMENT', table: 'assessment', values: { year: 'year', result: 'result' } },
  { name: 'honours', kind: 'HONOUR', table: 'honour', values: { kind: 'kind', level: 'level' } },
  { name: 'givens', kind: 'GIVEN_VALUE', table: 'given_value', values: { code: 'code', value: 'value' } },
  {
    name: 'decisions',
    kind: 'GRADE_DECISION',
    table: 'grade_decision',
    values: { grade: 'grade', post: 'post', kind: 'kind' },
  },
] as const;

type Part = (typeof PARTS)[number];

/** Facts of one table by worker. All of a worker's table are read at once: one look into its index, whatever the number of workers. */
function factsOf({ name, kind, table, values }: Part, env: ReadEnv, ids: Sql): Sql {
  const said = Object.entries(values).map(([key, column]) => sql`${sql.lit(key)}, ${sql.ref(`f.${column}`)}`);
  return sql`left join (
      select f.worker_id, json_agg(json_build_object('id', ${sql.lit(`${kind}/`)}::text || f.id, 'from', lower(f.valid), 'to', upper(f.valid),
        ${sql.join(said)}) order by lower(f.valid), f.id) as facts
      from ${sql.table(table)} f where f.worker_id = any(${ids}) and ${believed('f', env)} group by f.worker_id) ${sql.id(name)}
    on ${sql.ref(`${name}.worker_id`)} = w.id`;
}

/**
 * What grades are computed from, a row for each of the workers that is in sight: `worker_id`, `facts` as JSON; `gradeFactsOf` makes `GradeFacts` of
 * it. As believed at `env.knownOn`; every fact whatever its days, since a grade asks for the whole career.
 *
 * @param ids an `int[]`
 */
export const gradeFactsSql = (env: ReadEnv, ids: Sql): Sql => sql`
  select w.id as worker_id, json_build_object(${sql.join(
    PARTS.map(({ name }) => sql`${sql.lit(name)}, ${sql.ref(`${name}.facts`)}`),
  )}) as facts
  from worker w ${sql.join(
    PARTS.map((part) => factsOf(part, env, ids)),
    sql` `,
  )}
  where w.id = any(${ids})`;

/** The same of one worker as a JSON value, for a rule root's needs; null: he is not in sight. `id` is a `bigint` or an `int`. */
export const gradeFactsOfOne = (env: ReadEnv, id: Sql): Sql =>
  sql`(select f.facts from (${gradeFactsSql(env, sql`array[${id}::int]`)}) f)`;
