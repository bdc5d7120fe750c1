import { sql } from 'kysely';
import { believed } from '../../../shared/dated-sql.ts';
import type { ReadEnv, Sql } from '../../../shared/reads.ts';

/** Lineage deeper than this does not happen in an office's life; it bounds the statement. */
const MOST_GENERATIONS = 50;

/**
 * Units whose figures at `asOf` make up a unit's series, as believed at `knownOn` (趋势的前身): `unit_id, share numeric, broken_by bigint` (an event of
 * a split without a basis in between; then the series has no value that day). The unit itself with share 1 where nothing happened since. The rule
 * stands in `region-lineage.rules.ts`.
 */
export const seriesUnits = (unit: Sql, env: ReadEnv): Sql => {
  const last = (row: string): Sql => sql`(
      select max(l.on_date) from region_lineage l
      where l.to_unit = ${sql.ref(`${row}.unit_id`)} and l.on_date > ${env.asOf} and l.on_date < ${sql.ref(`${row}.before`)} and ${believed('l', env)})`;
  return sql`
  with recursive back (unit_id, share, broken_by, before, depth) as (
    select (${unit})::int, 1::numeric, null::bigint, date 'infinity', 0
    union all
    select l.from_unit, b.share * coalesce(l.share, 1), coalesce(b.broken_by, case when l.share is null then l.event_id end), l.on_date, b.depth + 1
    from back b join region_lineage l on l.to_unit = b.unit_id and l.on_date = ${last('b')} and ${believed('l', env)}
    where b.depth < ${MOST_GENERATIONS}::int
  )
  select b.unit_id, sum(b.share) as share, max(b.broken_by) as broken_by from back b where ${last('b')} is null group by b.unit_id`;
};

/**
 * Events between two days by which a unit's figures stop being comparable (区划断点), as a JSON array by day of `{ eventId, kind, on, broken }`: those
 * that made it or its predecessors, or changed what lies right below. `broken`: a split without a basis, before which the series has no value.
 */
export const boundaryBreaksSql = (
  unit: Sql,
  { from, to }: { readonly from: Sql; readonly to: Sql },
  env: ReadEnv,
): Sql => sql`(
  with recursive line (unit_id) as (
    select (${unit})::int
    union
    select l.from_unit from line b join region_lineage l on l.to_unit = b.unit_id and l.on_date > ${from} and l.on_date <= ${to} and ${believed('l', env)}
  )
  select coalesce(json_agg(json_build_object('eventId', e.id::text, 'kind', e.kind, 'on', e.effective_on, 'broken', exists (
      select from region_lineage l where l.event_id = e.id and l.share is null and l.to_unit in (select unit_id from line) and ${believed('l', env)}))
    order by e.effective_on, e.id), '[]'::json)
  from region_event e
  where e.kind in ('CREATE', 'MERGE', 'SPLIT', 'TRANSFER', 'ABOLISH') and e.effective_on > ${from} and e.effective_on <= ${to}
    and e.reverses_id is null and ${believed('e', env)}
    and exists (select from region_event_unit u where u.event_id = e.id
      and (u.unit_id in (select unit_id from line) or u.parent_id in (select unit_id from line))))`;
