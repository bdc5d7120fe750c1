import { sql } from 'kysely';
import type { Context } from '../../shared/context.ts';
import { DomainError } from '../../shared/domain-error.ts';
import type { FieldArgs, ReadEnv, RowName, RuleRoot, RuleRoots, RuleRows, Sql } from '../../shared/reads.ts';
import type { Day } from '../../shared/timeline.ts';
import { inRegion, unitFactsSql, unitsInForce } from '../communities/index.ts';
import { Region, RegionLevel, regionsInForce } from '../regions/index.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { definitionsInForce, targetsInForce } from './indicators.reads.ts';
import {
  type DefinitionFacts,
  type Evaluation,
  evaluate,
  type RegionFacts,
  ranked,
  type TargetFacts,
} from './indicators.rules.ts';
import type { UnitStanding } from './unit-facts.ts';
import { answerOf } from './value.ts';

/** What a rule root reads: the region, the regions right below, definitions and targets in force, and all units of the region. */
interface Needs {
  readonly region: RegionFacts & { readonly level: RegionLevel };
  readonly children: readonly RegionFacts[];
  readonly definitions: readonly DefinitionFacts[];
  readonly targets: readonly TargetFacts[];
  readonly units: readonly UnitStanding[];
  /** Whether there is or was an indicator of the code asked for, defined at that day or not. */
  readonly known: boolean;
}

const documentJson = (row: string): Sql =>
  sql.raw(
    `json_build_object('title', ${row}.document_title, 'number', ${row}.document_number, 'article', ${row}.document_article, 'date', ${row}.document_date, 'grade', ${row}.document_grade)`,
  );

const regionJson = (row: string): Sql =>
  sql.raw(
    `json_build_object('id', ${row}.id::text, 'code', ${row}.code, 'name', ${row}.name, 'level', ${row}.level, 'isVirtual', ${row}.is_virtual)`,
  );

const definitionsJson = (env: ReadEnv, code: Sql | undefined): Sql => sql`(
  select coalesce(json_agg(json_build_object(
    'id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en),
    'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class,
    'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'ruleVersion', d.rule_version, 'document', ${documentJson('d')})
    order by d.id), '[]'::json)
  from (${definitionsInForce(env)}) d ${code ? sql`where d.code = ${code}` : sql``})`;

const targetsJson = (env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object(
    'id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text,
    'nature', t.nature, 'deadline', t.deadline, 'document', ${documentJson('t')}) order by t.role desc, t.deadline, t.id), '[]'::json)
  from (${targetsInForce(env)}) t)`;

const childrenJson = (env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(${regionJson('c')} order by c.code collate "C"), '[]'::json) from (${regionsInForce(env)}) c where c.parent_id = r.id)`;

/** Null where no region of that code exists at `asOf` or lies in the scope. */
const needs =
  (children: boolean) =>
  (env: ReadEnv, args: FieldArgs): Sql =>
    sql`(
  select json_build_object(
    'region', ${regionJson('r')},
    'children', ${children ? childrenJson(env) : sql`'[]'::json`},
    'definitions', ${definitionsJson(env, args.code)},
    'targets', ${targetsJson(env)},
    'known', ${args.code ? sql`exists (select from indicator_definition k where k.code = ${args.code})` : sql`true`},
    'units', ${unitFactsSql(env, sql`r.id`)})
  from (${regionsInForce(env)}) r where r.code = ${args.regionCode as Sql})`;

/** Regions an answer may point to: the one asked for (or those right below it) and the units whose households are missing. */
const pointedTo =
  (children: boolean) =>
  (row: RowName, env: ReadEnv, args: FieldArgs): Sql => {
    const region = sql`(select p.id from (${regionsInForce(env)}) p where p.code = ${args.regionCode as Sql})`;
    const asked = children
      ? sql`select c.id from (${regionsInForce(env)}) c where c.parent_id = ${region}`
      : sql`select ${region}`;
    return sql`${sql.ref(`${row}.id`)} = any(array(${asked} union all
      select u.id from (${unitsInForce(env)}) u where u.households_status <> 'OK' and ${inRegion(region, env)}))`;
  };

const rows = (children: boolean): readonly RuleRows[] => [
  { entity: () => Region, where: pointedTo(children) },
  {
    entity: () => IndicatorDefinition,
    where: (row, _env, args) => (args.code ? sql`${sql.ref(`${row}.code`)} = ${args.code}` : sql`true`),
  },
];

/** @throws REGION_NOT_FOUND on `regionCode`, the same for a region that does not exist and one outside the scope. */
function found(needs: unknown, regionCode: unknown): Needs {
  if (needs === null) throw new DomainError('REGION_NOT_FOUND', { code: String(regionCode) }, 'regionCode');
  return needs as Needs;
}

/** @throws INDICATOR_NOT_FOUND on `code`; null for one that is not defined at that day. */
function definitionOf({ definitions, known }: Needs, code: unknown): DefinitionFacts | null {
  if (!known) throw new DomainError('INDICATOR_NOT_FOUND', { code: String(code) }, 'code');
  return definitions[0] ?? null;
}

/** Who holds 本级 sees a street and not its communities: what he would sum up is not the street's. */
const seesUnits = (ctx: Context, level: RegionLevel): boolean =>
  level === RegionLevel.COMMUNITY || ctx.actor?.scope.ownLevel !== true;

function valuesOf(
  given: Needs,
  definitions: readonly DefinitionFacts[],
  asOf: Day,
  ctx: Context,
): readonly Evaluation[] {
  const of = { region: given.region, units: given.units, asOf, unitsInSight: seesUnits(ctx, given.region.level) };
  return definitions.map((definition) => evaluate(definition, given.targets, of));
}

const indicators: RuleRoot = {
  needs: needs(false),
  rows: rows(false),
  answer: (read, { args, asOf }, ctx) => {
    const given = found(read, args.regionCode);
    return valuesOf(given, given.definitions, asOf, ctx).map(answerOf);
  },
};

const indicator: RuleRoot = {
  needs: needs(false),
  rows: rows(false),
  answer: (read, { args, asOf }, ctx) => {
    const given = found(read, args.regionCode);
    const definition = definitionOf(given, args.code);
    const [value] = valuesOf(given, definition ? [definition] : [], asOf, ctx);
    return value ? answerOf(value) : null;
  },
};

const indicatorRanking: RuleRoot = {
  needs: needs(true),
  rows: rows(true),
  answer: (read, { args, asOf }, ctx) => {
    const given = found(read, args.regionCode);
    const definition = definitionOf(given, args.code);
    if (!definition) return [];
    const unitsInSight = seesUnits(ctx, given.region.level);
    const values = given.children.map((region) => {
      const units = given.units.filter(({ id, parentId }) => id === region.id || parentId === region.id);
      return evaluate(definition, given.targets, { region, units, asOf, unitsInSight });
    });
    return ranked(values).map(answerOf);
  },
};

export const indicatorRoots: RuleRoots = { indicators, indicator, indicatorRanking };
