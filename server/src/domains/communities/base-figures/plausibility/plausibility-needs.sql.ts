import { sql } from 'kysely';
import type { ColumnSql, ReadEnv, RowName, Sql } from '../../../../shared/reads/reads.ts';
import { MAX_AGE_MONTHS } from '../../community/communities.catalogue.ts';
import { BaseMetric } from '../base-figure.enums.ts';
import { countsFrom, lastFirst, ofTheSameUnit } from '../counting-figure.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** When the figure was approved, and for one that was not: now. What it is compared with is what counted then, so that the notes on it stay. */
const comparedAt = (row: RowName, { knownOn }: ReadEnv): Sql =>
  sql`coalesce(${ref(row, 'believed_from')}, ${knownOn ?? sql`now()`})`;

/** Figures `p` that counted at that moment; the one it replaced did until then. */
const countedThen = (row: RowName, env: ReadEnv): Sql =>
  sql`p.id <> ${ref(row, 'id')} and p.believed_from <= ${comparedAt(row, env)}
    and (p.superseded_at is null or p.superseded_at >= ${comparedAt(row, env)})`;

const ages = sql`case ${sql.ref('p.metric')} ${sql.join(
  Object.entries(MAX_AGE_MONTHS).map(([metric, months]) => sql`when ${metric}::text then ${months}::int`),
  sql` `,
)} end`;

/** The last figure of a unit dated on or before the row's day, too old ones too. */
const lastOf = (unit: Sql, metric: Sql, row: RowName, env: ReadEnv): Sql => sql`
  select p.value, p.on_date, (p.on_date + make_interval(months => ${ages}))::date >= ${ref(row, 'on_date')} as usable
  from base_figure p
  where p.unit_id = ${unit} and p.metric = ${metric} and ${countsFrom('p')} <= ${ref(row, 'on_date')} and ${countedThen(row, env)}
    and ${ofTheSameUnit('p', ref(row, 'on_date'), env)}
  order by ${lastFirst('p')}, p.id desc limit 1`;

const dated = (figure: Sql): Sql =>
  sql`(select json_build_object('value', f.value, 'onDate', f.on_date) from (${figure}) f)`;

/** Parts of a region on the row's day, virtual ones left out. */
const partsOf = (unit: Sql, alias: 'part' | 'unit', row: RowName): Sql => sql`
  region_attributes ${sql.id(alias)} where ${sql.ref(`${alias}.parent_id`)} = ${unit} and not ${sql.ref(`${alias}.is_virtual`)}
    and ${sql.ref(`${alias}.superseded_at`)} is null and ${sql.ref(`${alias}.valid`)} @> ${ref(row, 'on_date')}`;

/**
 * Sum of the region's parts, a street without a figure of its own by its communities; null where one is missing or there are none. A street
 * that has neither figure nor communities (a park of virtual ones) brings nothing in.
 */
function sumOfParts(row: RowName, env: ReadEnv): Sql {
  const own = (unit: Sql): Sql =>
    sql`(select f.value from (${lastOf(unit, ref(row, 'metric'), row, env)}) f where f.usable)`;
  const ofUnits = sql`(select case when bool_and(v is not null) then sum(v) when count(*) = 0 then 0 end
    from (select ${own(sql`unit.unit_id`)} as v from ${partsOf(sql`part.unit_id`, 'unit', row)}) units)`;
  return sql`case when ${ref(row, 'community_id')} is null then (
    select case when count(*) > 0 and bool_and(v is not null) then sum(v)::int end
    from (select case when part.community_id is not null then ${own(sql`part.unit_id`)} else coalesce(${own(sql`part.unit_id`)}, ${ofUnits}) end as v
      from ${partsOf(ref(row, 'unit_id'), 'part', row)}) parts) end`;
}

/** What a base figure is compared with (see `PlausibilityFacts`), as JSON and numbers. */
export const PLAUSIBILITY_NEEDS = {
  previous: (row, env) => dated(lastOf(ref(row, 'unit_id'), ref(row, 'metric'), row, env)),
  parts: sumOfParts,
  residents: (row, env) =>
    sql`(select json_build_object('value', f.value, 'onDate', f.on_date)
      from (${lastOf(ref(row, 'unit_id'), sql`${BaseMetric.RESIDENTS}::text`, row, env)}) f where f.usable)`,
} as const satisfies Record<string, ColumnSql>;
