import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../../shared/reads/reads.ts';
import { believed } from '../../../../shared/time/dated.sql.ts';

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

/** Something made the unit another by the day, as believed (单位变为另一单位): a row `l` of the lineage that passes the test. */
export const madeAnother = (unit: Sql, day: Sql, env: ReadEnv, test: Sql): Sql => sql`exists (
    select from region_lineage l where l.to_unit = ${unit} and l.on_date <= ${day} and ${believed('l', env)}
      and ${test})`;

/** First day on which an event made units of others. */
export const dayOfEvent = (event: Sql): Sql =>
  sql`(select min(o.on_date) from region_lineage o where o.event_id = ${event})`;

/**
 * What made a unit last, as believed at `asOf` (前身): what stands after `from`, rows `l` of the lineage, each with `n`, the unit it came from as it
 * stood the day before.
 */
export const lastMadeFrom = (
  unit: Sql,
  env: ReadEnv,
): Sql => sql`region_lineage l join region_attributes n on n.unit_id = l.from_unit and n.valid @> l.on_date - 1 and ${believed('n', env)}
  where l.to_unit = ${unit} and ${believed('l', env)} and l.on_date = (
    select max(m.on_date) from region_lineage m where m.to_unit = ${unit} and m.on_date <= ${env.asOf} and ${believed('m', env)})`;

/**
 * For a write, with the event as its one parameter: the event made the unit of a row another while it went on, by the row's day and known before the row
 * was entered, and no correction of the event says so again. The row has `unit_id`, `on_date` and `recorded_at`.
 */
export const wasMadeAnotherBy = (row: RowName): string => `exists (select from region_lineage l
         where l.event_id = ?::bigint and l.from_unit = ${row}.unit_id and l.to_unit = ${row}.unit_id and l.on_date <= ${row}.on_date
           and l.known_from < ${row}.recorded_at
           and not exists (select from region_event c
             where c.corrects_id = l.event_id and c.superseded_at is null and c.believed_from is not null))`;
