import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { type FactSelection, joinFacts } from '../../workers/index.ts';

/** Which kinds of facts a grade asks for, under which name, and what of them besides id and days. */
const PARTS = [
  {
    name: 'employment',
    kind: 'EMPLOYMENT',
    values: { standing: 'standing', recruitment: 'recruitment_kind', probationEndsOn: 'probation_ends_on' },
  },
  { name: 'contracts', kind: 'CONTRACT', values: { probationEndsOn: 'probation_ends_on' } },
  {
    name: 'earlierService',
    kind: 'EARLIER_SERVICE',
    values: { communityWork: 'community_work', division: 'division_code' },
  },
  { name: 'duties', kind: 'DUTY', values: { duty: 'duty', origin: 'origin' } },
  {
    name: 'education',
    kind: 'EDUCATION',
    values: { level: 'level', diplomaOn: 'graduated_on', degree: 'degree', degreeOn: 'degree_on', mode: 'mode' },
  },
  { name: 'certificates', kind: 'CERTIFICATE', values: { certificate: 'kind', name: 'name' } },
  {
    name: 'registrations',
    kind: 'CERTIFICATE_REGISTRATION',
    values: { certificate: 'certificate_kind' },
  },
  { name: 'assessments', kind: 'ASSESSMENT', values: { year: 'year', result: 'result' } },
  { name: 'honours', kind: 'HONOUR', values: { kind: 'kind', level: 'level' } },
  { name: 'givens', kind: 'GIVEN_VALUE', values: { code: 'code', value: 'value' } },
  {
    name: 'measures',
    kind: 'DISCIPLINARY_MEASURE',
    values: { kind: 'kind', liftedOn: 'lifted_on' },
  },
  {
    name: 'decisions',
    kind: 'GRADE_DECISION',
    table: 'grade_decision',
    values: { grade: 'grade', post: 'post', kind: 'kind' },
  },
] as const satisfies readonly FactSelection[];

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
    PARTS.map((part) => joinFacts(part, env, ids)),
    sql` `,
  )}
  where w.id = any(${ids})`;

/** The same of one worker as a JSON value, for a rule root's needs; null: he is not in sight. `id` is a `bigint` or an `int`. */
export const gradeFactsOfOne = (env: ReadEnv, id: Sql): Sql =>
  sql`(select f.facts from (${gradeFactsSql(env, sql`array[${id}::int]`)}) f)`;
