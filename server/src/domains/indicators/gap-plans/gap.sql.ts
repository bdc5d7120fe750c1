import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inRegion } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';
import { MONTHS } from '../trend/trend.rules.ts';
import { boundariesBetween, definitionsBetween, pointsJson } from '../trend/trend.sql.ts';
import { definitionsJson, inputsJson, regionJson, targetsJson } from '../values/indicator-needs.sql.ts';
import { FORECAST_YEARS } from './forecast.rules.ts';

/**
 * All that a gap is measured from (`ReadGap`), as JSON; null where no region fits. Besides what the value takes: every region below, and the
 * half-year values the forecast is drawn through.
 *
 * @param region Condition over the region `r`
 */
export const gapNeedsSql = (env: ReadEnv, region: Sql, code: Sql): Sql => {
  const from = sql`(${env.asOf} - make_interval(years => ${FORECAST_YEARS}::int))::date`;
  const series = { code, region: sql`r.id`, from, to: env.asOf, months: sql`${MONTHS.HALF_YEAR}::int` };
  return sql`(
  select json_build_object(
    'region', ${regionJson('r')},
    'known', exists (select from indicator_definition k where k.code = ${code}),
    'definition', ${definitionsJson(env, code)} -> 0,
    'targets', ${targetsJson(env, code)},
    'inputs', ${inputsJson(env, sql`r.id`, code)},
    'below', (select coalesce(json_agg(${regionJson('u')} order by u.code collate "C"), '[]'::json)
      from (${regionsInForce(env)}) u where ${inRegion(sql`r.id`, env)} and u.id <> r.id),
    'series', ${pointsJson(series, env)},
    'definitions', ${definitionsBetween(series, env)},
    'boundaries', ${boundariesBetween(series, env)})
  from (${regionsInForce(env)}) r where ${region})`;
};
