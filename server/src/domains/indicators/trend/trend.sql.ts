import { sql } from 'kysely';
import type { FieldArgs, ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { boundaryBreaksSql, regionsInForce, seriesUnits } from '../../regions/index.ts';
import { definitionsInForce } from '../indicators.reads.ts';
import {
  definitionJson,
  definitionsJson,
  documentJson,
  inputsJson,
  regionJson,
} from '../values/indicator-needs.sql.ts';
import { TrendStep } from './trend.enums.ts';
import { MONTHS, MOST_POINTS } from './trend.rules.ts';

/** Days, indicator and region of a trend as SQL values. */
export interface TrendOf {
  readonly code: Sql;
  /** Id of the region; null where there is none. */
  readonly region: Sql;
  readonly from: Sql;
  readonly to: Sql;
  /** Months between two points. */
  readonly months: Sql;
}

/** Number of a month counted in steps, so that two days of one step have the same. */
const stepOf = (day: Sql, months: Sql): Sql =>
  sql`((extract(year from ${day})::int * 12 + extract(month from ${day})::int - 1) / ${months})`;

/** The last day of a step, by its number. */
const endOf = (step: Sql, months: Sql): Sql =>
  sql`(make_date((${step} + 1) * ${months} / 12, (${step} + 1) * ${months} % 12 + 1, 1) - 1)`;

/**
 * A point for the last day of each step from `from` on, the last one on `to`: `on, definition, parts [{ region, share, brokenBy, inputs }]` by day. One
 * statement reads every point as it stood on its own day. Empty where there would be too many.
 */
export const pointsJson = ({ code, region, from, to, months }: TrendOf, outer: ReadEnv): Sql => {
  const env: ReadEnv = { ...outer, asOf: sql.ref('p.day') };
  const steps = sql`generate_series(${stepOf(from, months)}, ${stepOf(to, months)})`;
  return sql`(
  select coalesce(json_agg(json_build_object('on', p.day, 'definition', ${definitionsJson(env, code)} -> 0, 'parts', ${partsJson(env, region, code)})
    order by p.day), '[]'::json)
  from (select least(${endOf(sql.ref('s.n'), months)}, ${to}) as day from ${steps} as s (n)
    where ${stepOf(to, months)} - ${stepOf(from, months)} < ${MOST_POINTS}::int) p)`;
};

/** The units that make up the region's series that day. `part` and not `r`: the region is a column of somebody's `r`. */
const partsJson = (env: ReadEnv, region: Sql, code: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('region', ${regionJson('part')}, 'share', trim_scale(s.share)::text, 'brokenBy', s.broken_by::text,
    'inputs', ${inputsJson(env, sql`part.id`, code)}) order by part.code collate "C"), '[]'::json)
  from (${seriesUnits(region, env)}) s join (${regionsInForce(env)}) part on part.id = s.unit_id)`;

/** Events that changed what the region is on some day after `from`, up to `to`. */
export const boundariesBetween = ({ region, from, to }: TrendOf, env: ReadEnv): Sql =>
  boundaryBreaksSql(region, { from, to }, env);

/** All days from one to the other; the first alone where they are turned round, which the rule refuses. */
const daysOf = (from: Sql, to: Sql): Sql => sql`daterange(${from}, greatest(${from}, ${to}), '[]')`;

/** Definitions of an indicator that were in force on some day from `from` to `to`, as `from, definition` by day. */
export const definitionsBetween = ({ code, from, to }: TrendOf, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('from', lower(d.valid), 'definition', ${definitionJson('d')}) order by d.valid), '[]'::json)
  from (select k.id, k.code, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals,
      f.lowest_level, f.rule_version, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
    from indicator_definition k join indicator_definition_fact f on f.definition_id = k.id
    where k.code = ${code} and ${believed('f', env)} and f.valid && ${daysOf(from, to)}) d)`;

/** Targets that held on some day from `from` to `to`: those of the region itself and those of every region. */
const targetsBetween = ({ code, region, from, to }: TrendOf, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', t.id::text, 'regionId', t.region_id::text, 'role', f.role, 'value', trim_scale(f.value)::text,
    'deadline', f.deadline, 'from', lower(f.valid), 'to', upper(f.valid), 'document', ${documentJson('f')}) order by f.role desc, f.valid, t.id), '[]'::json)
  from indicator_definition k join indicator_target t on t.definition_id = k.id join indicator_target_fact f on f.target_id = t.id
  where k.code = ${code} and (t.region_id is null or t.region_id = ${region}) and ${believed('f', env)}
    and f.valid && ${daysOf(from, to)})`;

const given = (args: FieldArgs, name: string): Sql => args[name] as Sql;

const monthsOf = (step: Sql): Sql =>
  sql`(case ${step} ${sql.join(
    Object.values(TrendStep).map((each) => sql`when ${each} then ${MONTHS[each]}::int`),
    sql` `,
  )} end)`;

/** All that a trend is made from, of the region in the row `region`; region and definition are those of the last day. */
const trendOf = (env: ReadEnv, args: FieldArgs, region: string): Sql => {
  const [from, to] = [given(args, 'from'), given(args, 'to')];
  const last: ReadEnv = { ...env, asOf: to };
  const of: TrendOf = {
    code: given(args, 'code'),
    region: sql.ref(`${region}.id`),
    from,
    to,
    months: monthsOf(given(args, 'step')),
  };
  return sql`json_build_object(
    'region', ${regionJson(region)},
    'known', exists (select from indicator_definition k where k.code = ${of.code}),
    'definition', (select ${definitionJson('d')} from (${definitionsInForce(last)}) d where d.code = ${of.code}),
    'points', ${pointsJson(of, env)},
    'definitions', ${definitionsBetween(of, env)},
    'boundaries', ${boundariesBetween(of, env)},
    'targets', ${targetsBetween(of, env)})`;
};

const regionsAtEnd = (env: ReadEnv, args: FieldArgs): Sql => regionsInForce({ ...env, asOf: given(args, 'to') });

/** The trend of the region asked for; null where there is no such region on the last day. */
export const trendNeeds = (env: ReadEnv, args: FieldArgs): Sql => sql`(
  select ${trendOf(env, args, 'r')} from (${regionsAtEnd(env, args)}) r where r.code = ${given(args, 'regionCode')})`;

/** The trends of the regions right below the one asked for, by code; null where there is no such region on the last day. */
export const trendsBelowNeeds = (env: ReadEnv, args: FieldArgs): Sql => sql`(
  select json_build_object(
    'known', exists (select from indicator_definition k where k.code = ${given(args, 'code')}),
    'trends', (select coalesce(json_agg(${trendOf(env, args, 'below')} order by below.code collate "C"), '[]'::json)
      from (${regionsAtEnd(env, args)}) below where below.parent_id = r.id))
  from (${regionsAtEnd(env, args)}) r where r.code = ${given(args, 'regionCode')})`;
