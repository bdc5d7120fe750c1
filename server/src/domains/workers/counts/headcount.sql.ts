import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { BaseMetric, inRegion, lastFigure } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';

/** People of one unit at `asOf`: `in_post, suspended, seconded, committee`, one row or none. As at an earlier state of knowledge they are counted. */
const headcountAt = (unit: Sql, env: ReadEnv): Sql =>
  env.knownOn === null
    ? sql`select s.in_post, s.suspended, s.seconded, s.committee from headcount_step s
        where s.unit_id = ${unit} and s.on_day <= ${env.asOf} order by s.on_day desc limit 1`
    : sql`select k.in_post, k.suspended, k.seconded, k.committee from headcount_known(array[${unit}], ${env.asOf}, ${env.knownOn}) k`;

/**
 * Units in the tree at `asOf` with their people: `id, code, name, parent_id, level, kind, is_virtual, in_post, suspended, seconded, people,
 * committee, counted`: `people` are all three, `committee` those of them who hold a duty of one of the two committees. A
 * village's people in post do not count (see `WORKERS_IN_POST` in the catalogue); `countedOf` in the rules says the same.
 */
export const headcounts = (env: ReadEnv): Sql => sql`
  select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post,
    coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded,
    coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee,
    case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
  from (${regionsInForce(env)}) u left join lateral (${headcountAt(sql.ref('u.id'), env)}) h on true
  where u.kind <> 'DISTRICT'`;

/** Workers that count in a community itself at `asOf`, of a row with `id` and `kind`; it has no units below. */
export const countedInCommunity = (row: RowName, env: ReadEnv): Sql =>
  sql`case when ${sql.ref(`${row}.kind`)} = 'VILLAGE' then 0 else coalesce((select h.in_post from (${headcountAt(sql.ref(`${row}.id`), env)}) h), 0) end`;

/** Workers that count in a region and all units below it at `asOf`; a sum over what the asker sees. */
export const countedIn = (row: RowName, env: ReadEnv): Sql =>
  sql`(select coalesce(sum(u.counted), 0)::int from (${headcounts(env)}) u where ${inRegion(sql.ref(`${row}.id`), env)})`;

/**
 * People of a region by unit, as one JSON array by code, for rules: `id code name parentId level kind inPost suspended seconded`; ids as text.
 * Units without anybody are among them. It is not thinned out: who may not read workers gets it through `protectedCounts`.
 */
export const workforceSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level,
    'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
  from (${headcounts(env)}) u where ${inRegion(region, env)})`;

/** The same for rules that only sum them up: by kind of unit, `kind inPost suspended seconded`. */
export const workforceSumsSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('kind', g.kind, 'inPost', g.in_post, 'suspended', g.suspended, 'seconded', g.seconded)), '[]'::json)
  from (
    select u.kind, sum(u.in_post) as in_post, sum(u.suspended) as suspended, sum(u.seconded) as seconded
    from (${headcounts(env)}) u where ${inRegion(region, env)} group by u.kind) g)`;

/**
 * All units the asker sees with what counts in each, as JSON `[id, parentId, counted]`, ids as numbers: what has to be withheld of a region's
 * count depends on its neighbours'. It names no column of the row, so that a statement reads it once.
 */
export const countsInSight = (env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
  from (${regionsInForce(env)}) t left join (${headcounts(env)}) h on h.id = t.id)`;

/**
 * The region's own figure of urban permanent residents at `asOf`, as JSON `{ id value onDate usable }`; null where none was approved. `usable`
 * is false where it is older than the metric allows. The sum of the parts is never taken in its place.
 */
export const urbanResidentsSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
  from (${lastFigure(BaseMetric.URBAN_RESIDENTS, region, env)}) b)`;
