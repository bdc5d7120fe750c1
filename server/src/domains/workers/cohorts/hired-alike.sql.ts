import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed, inForce } from '../../../shared/time/dated.sql.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';

/** What a run says of how it came about: the first of its stretches that says it, so that a later entry need not repeat it. */
const firstSaid = (column: string): Sql =>
  sql`(array_agg(${sql.ref(column)} order by from_day) filter (where ${sql.ref(column)} is not null))[1]`;

/**
 * Everybody who was hired up to `asOf`, as a JSON list of those alike, see `HiredAlike`. Stretches that follow each other on the same day are one
 * employment. `region` null: all in the scope; a file counts where it is held at `asOf`. As it is believed now these are kept (`worker_run`); as at an
 * earlier state of knowledge they are told from the facts.
 */
export const hiredAlikeSql = (env: ReadEnv, region: Sql | null): Sql => sql`(
  with alike as (
    select r.batch, r.kind, r.cohort, r.from_day, r.to_day, r.exit_reason, r.in_post, count(*) as n
    from (${env.knownOn === null ? kept(env) : told(env)}) r
    where r.from_day <= ${env.asOf} ${region ? sql`and r.worker_id in (${heldIn(region, env)})` : sql``}
    group by r.batch, r.kind, r.cohort, r.from_day, r.to_day, r.exit_reason, r.in_post
  )
  select coalesce(json_agg(json_build_object('batch', a.batch, 'kind', a.kind, 'graduateCohort', a.cohort, 'from', a.from_day::text,
    'to', nullif(a.to_day, 'infinity')::text, 'exitReason', a.exit_reason, 'inPost', a.in_post, 'count', a.n)), '[]'::json) from alike a)`;

const kept = (env: ReadEnv): Sql => sql`
  select k.worker_id, k.from_day, k.to_day, k.exit_reason, k.recruitment_batch as batch, k.recruitment_kind as kind, k.graduate_cohort as cohort,
    k.in_post @> ${env.asOf} as in_post
  from worker_run k`;

const told = (env: ReadEnv): Sql => sql`
  with stretch as (
    select e.worker_id, e.from_day, e.to_day, e.standing, e.exit_reason, e.recruitment_batch, e.recruitment_kind, e.graduate_cohort,
      case when lag(e.to_day) over (partition by e.worker_id order by e.from_day) = e.from_day then 0 else 1 end as begins
    from employment e where ${believed('e', env)}
  ), numbered as (
    select s.*, sum(s.begins) over (partition by s.worker_id order by s.from_day) as run from stretch s
  )
  select worker_id, min(from_day) as from_day, max(to_day) as to_day, (array_agg(exit_reason order by from_day desc))[1] as exit_reason,
    ${firstSaid('recruitment_batch')} as batch, ${firstSaid('recruitment_kind')} as kind, ${firstSaid('graduate_cohort')} as cohort,
    bool_or(standing = 'IN_POST' and from_day <= ${env.asOf} and to_day > ${env.asOf}) as in_post
  from numbered group by worker_id, run`;

const heldIn = (region: Sql, env: ReadEnv): Sql => sql`
  select a.worker_id from assignment a where ${inForce('a', env)}
    and a.unit_id = any(array(select u.id from (${regionsInForce(env)}) u where ${inRegion(region, env)}))`;
