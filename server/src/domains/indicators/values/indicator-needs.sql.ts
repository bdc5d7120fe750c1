import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inRegion, unitFactsSql, unitSumsSql } from '../../communities/index.ts';
import { regionsInForce } from '../../regions/index.ts';
import {
  countsInSight,
  seesSmallGroups,
  urbanResidentsSql,
  workforceSql,
  workforceSumsSql,
} from '../../workers/index.ts';
import { definitionsInForce, targetsInForce } from '../indicators.reads.ts';
import { INDICATOR_RULES, type RuleTakes } from './indicators.rules.ts';

const documentText = (row: string): string =>
  `json_build_object('title', ${row}.document_title, 'number', ${row}.document_number, 'article', ${row}.document_article, 'date', ${row}.document_date, 'grade', ${row}.document_grade)`;

/** A cited document (依据文件) of a row. */
export const documentJson = (row: string): Sql => sql.raw(documentText(row));

/** A region as rules name it (`RegionFacts`). */
export const regionJson = (row: string): Sql =>
  sql.raw(
    `json_build_object('id', ${row}.id::text, 'code', ${row}.code, 'name', ${row}.name, 'level', ${row}.level, 'isVirtual', ${row}.is_virtual)`,
  );

/** A definition as rules take it (`DefinitionFacts`). */
export const definitionJson = (row: string): Sql =>
  sql.raw(
    `json_build_object('id', ${row}.id::text, 'code', ${row}.code, 'name', json_build_object('zh', ${row}.name_zh, 'en', ${row}.name_en),
    'formula', json_build_object('zh', ${row}.formula_zh, 'en', ${row}.formula_en), 'unit', ${row}.unit, 'kind', ${row}.kind,
    'facilityClass', ${row}.facility_class, 'per', ${row}.per, 'direction', ${row}.direction, 'decimals', ${row}.decimals,
    'lowestLevel', ${row}.lowest_level, 'ruleVersion', ${row}.rule_version, 'document', ${documentText(row)})`,
  );

/** Definitions in force at `asOf`, or the one of a code, as a JSON list by id. */
export const definitionsJson = (env: ReadEnv, code: Sql | undefined): Sql => sql`(
  select coalesce(json_agg(${definitionJson('d')} order by d.id), '[]'::json)
  from (${definitionsInForce(env)}) d ${code ? sql`where d.code = ${code}` : sql``})`;

/** Targets in force at `asOf`, or those of one indicator, as a JSON list: TARGET first, then by deadline. */
export const targetsJson = (env: ReadEnv, code?: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object(
    'id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text,
    'nature', t.nature, 'deadline', t.deadline, 'document', ${documentJson('t')}) order by t.role desc, t.deadline, t.id), '[]'::json)
  from (${targetsInForce(env)}) t
  ${code ? sql`where t.definition_id = (select k.id from indicator_definition k where k.code = ${code})` : sql``})`;

/** Unit by unit, for explanations and the regions below (`ReadInputs`), or alike ones as one sum, for a value alone (`ReadSums`). */
export type ReadAs = 'UNITS' | 'SUMS';

/**
 * What the rules in force at `asOf` take of a region, as JSON: of one indicator only what its rule takes, the rest is null.
 */
export const inputsJson = (env: ReadEnv, region: Sql, code: Sql | undefined, as: ReadAs = 'UNITS'): Sql => {
  const taken = (what: RuleTakes, facts: Sql): Sql =>
    code === undefined
      ? facts
      : sql`case when exists (select from (${definitionsInForce(env)}) d where d.code = ${code} and d.rule_version = any(${rulesThatTake(what)})) then ${facts} end`;
  const units = as === 'SUMS' ? unitSumsSql(env, region) : unitFactsSql(env, region);
  return sql`json_build_object('units', ${taken('UNITS', units)}, 'workforce', ${taken('WORKFORCE', workforceJson(env, region, as))})`;
};

/**
 * People by unit, urban residents of the region and, unit by unit, of those below it, and for who may not see small groups what decides which
 * counts are withheld.
 */
const workforceJson = (env: ReadEnv, region: Sql, as: ReadAs): Sql => sql`json_build_object(
  'units', ${as === 'SUMS' ? workforceSumsSql(env, region) : workforceSql(env, region)},
  'urban', (
    select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
    from (select u.id, ${urbanResidentsSql(env, sql`u.id`)} as figure
      from (${regionsInForce(env)}) u where ${as === 'SUMS' ? sql`u.id = ${region}` : inRegion(region, env)}) g
    where g.figure is not null),
  'inSight', ${seesSmallGroups(env) ? sql`null::json` : countsInSight(env)})`;

/** Versions of the rules that take it, as a text array. */
export const rulesThatTake = (what: RuleTakes): Sql => {
  const versions = Object.entries(INDICATOR_RULES).filter(([, { takes }]) => takes === what);
  return sql`array[${sql.join(versions.map(([version]) => version))}]::text[]`;
};
