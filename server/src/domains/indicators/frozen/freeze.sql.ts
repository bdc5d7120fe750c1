import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { unitRowsSql } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';
import { workforceRowsSql } from '../../workers/index.ts';
import { definitionsJson, inputsJson, regionJson, rulesThatTake, targetsJson } from '../values/indicator-needs.sql.ts';

/**
 * All that a value is computed from (`FreezeInputs`), as JSON: the region, definition and targets, what the rule takes, and the ids of the rows
 * behind each of them. Null where the region does not exist at `asOf` or lies outside the scope.
 */
export const freezeInputsSql = (env: ReadEnv, region: Sql, code: Sql): Sql => sql`(
  select json_build_object(
    'region', ${regionJson('r')},
    'definition', ${definitionsJson(env, code)} -> 0,
    'targets', ${targetsJson(env, code)},
    'inputs', ${inputsJson(env, sql`r.id`, code)},
    'rows', ${rowsJson(env, sql`r.id`, code)})
  from (${regionsInForce(env)}) r where r.id = ${region})`;

const rowsJson = (env: ReadEnv, region: Sql, code: Sql): Sql => sql`(
  select json_build_object(
    'attributesId', (select a.id::text from region_attributes a where a.unit_id = ${region} and ${inForce('a', env)}),
    'definitionFactId', f.id::text,
    'targetFactIds', (select coalesce(json_agg(g.id::text order by g.id), '[]'::json)
      from indicator_target t join indicator_target_fact g on g.target_id = t.id and ${inForce('g', env)} where t.definition_id = k.id),
    'units', case when f.rule_version = any(${rulesThatTake('UNITS')}) then ${unitRowsSql(env, region)} end,
    'people', case when f.rule_version = any(${rulesThatTake('WORKFORCE')}) then ${workforceRowsSql(env, region)} end)
  from indicator_definition k join indicator_definition_fact f on f.definition_id = k.id and ${inForce('f', env)}
  where k.code = ${code})`;
