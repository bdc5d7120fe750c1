import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** Entries `b` for one figure, as `stateOf` and `isLate` look at them: where it stands, and when it was first submitted and not returned. What an event handed on was not collected. */
const standing = (unit: Sql, metric: Sql, day: Sql, more: Sql = sql``): Sql => sql`
  select (array_agg(b.review order by b.believed_from is null, b.id desc) filter (where b.superseded_at is null))[1] as state,
    min(b.submitted_at) filter (where b.review <> 'RETURNED') as first_at
  from base_figure b where b.unit_id = ${unit} and b.metric = ${metric} and b.on_date = ${day}
    and b.event_id is null${more}`;

const isLate = (period: string, { asOf }: ReadEnv): Sql => {
  const of = (column: string) => sql.ref(`${period}.${column}`);
  return sql`case when f.state in ('APPROVED', 'SUBMITTED') then not coalesce(f.first_at < ${of('closes_at')}, false)
    else ${of('deadline')} < ${asOf} end`;
};

/**
 * One row for each figure that a period asks for: `period_id on_date town_id unit_id state late`; `state` null: nothing is entered. The rules stand
 * in `collection-progress.rules.ts`; a test holds the two together. Units are those the asker sees.
 */
export const collectionCells = (env: ReadEnv): Sql => sql`
  select p.id as period_id, p.on_date, case when a.community_id is null then a.unit_id else a.parent_id end as town_id, a.unit_id, f.state,
    ${isLate('p', env)} as late
  from collection_period p
  join region_attributes a on a.superseded_at is null and a.valid @> p.on_date and not a.is_virtual
    and case p.level
      when 'COMMUNITY' then a.community_id is not null and (a.parent_id = p.region_id or exists (
        select from region_attributes t where t.unit_id = a.parent_id and t.parent_id = p.region_id and t.superseded_at is null and t.valid @> p.on_date))
      when 'TOWN' then a.community_id is null and a.parent_id is not null and p.region_id in (a.unit_id, a.parent_id)
      else a.parent_id is null and a.unit_id = p.region_id
    end
  cross join unnest(p.metrics) m (metric)
  cross join lateral (${standing(sql`a.unit_id`, sql`m.metric`, sql`p.on_date`)}) f`;

/** The columns in which figures are counted by where they stand. */
export const COUNTS = sql`
  count(*)::int as expected, count(*) filter (where c.state is null)::int as missing,
  count(*) filter (where c.state = 'ENTERED')::int as entered, count(*) filter (where c.state = 'SUBMITTED')::int as submitted,
  count(*) filter (where c.state = 'APPROVED')::int as approved, count(*) filter (where c.state = 'RETURNED')::int as returned,
  count(*) filter (where c.late)::int as late`;

/** Id of the period that asks for a base figure, of several the one due first; null: none does. */
export const periodOfFigure = (row: RowName): Sql => sql`(
  select p.id from collection_period p join region r on r.id = ${ref(row, 'unit_id')} and r.level = p.level
  where ${ref(row, 'event_id')} is null and p.on_date = ${ref(row, 'on_date')} and ${ref(row, 'metric')} = any(p.metrics)
    and (p.region_id in (${ref(row, 'unit_id')}, ${ref(row, 'region_id')}) or p.region_id = (
      select t.parent_id from region_attributes t
      where t.unit_id = ${ref(row, 'region_id')} and t.superseded_at is null and t.valid @> ${ref(row, 'on_date')}))
  order by p.deadline, p.id limit 1)`;

/** Whether a base figure is late for its period; what was handed in in time is not made late by a later entry. Null: no period asks for it. */
export const figureIsLate = (row: RowName, env: ReadEnv): Sql => sql`(
  select ${isLate('due', env)}
  from collection_period due cross join lateral (
    select ${ref(row, 'review')} as state, s.first_at from (${standing(
      ref(row, 'unit_id'),
      ref(row, 'metric'),
      ref(row, 'on_date'),
      sql` and b.id <= ${ref(row, 'id')}`,
    )}) s
  ) f
  where due.id = ${periodOfFigure(row)})`;
