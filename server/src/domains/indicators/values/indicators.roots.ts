import { sql } from 'kysely';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { FieldArgs, ReadEnv, RowName, RuleRoot, RuleRoots, RuleRows, Sql } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { inRegion, unitsInForce } from '../../communities/index.ts';
import { Region, regionsInForce } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { definitionsJson, inputsJson, regionJson, targetsJson } from './indicator-needs.sql.ts';
import {
  type DefinitionFacts,
  type Evaluation,
  evaluate,
  inputsOf,
  type RegionFacts,
  type RuleInputs,
  ranked,
  type TargetFacts,
} from './indicators.rules.ts';
import { type ReadInputs, type ReadSums, ruleInputs, ruleSums } from './inputs.ts';
import { seesUnits } from './sight.ts';
import { answerOf } from './value.ts';

/** What a rule root reads: the region, the regions right below, definitions and targets in force, and all units of the region. */
interface Needs {
  readonly region: RegionFacts;
  readonly children: readonly RegionFacts[];
  readonly definitions: readonly DefinitionFacts[];
  readonly targets: readonly TargetFacts[];
  /** Unit by unit, or else as `sums`. */
  readonly inputs?: ReadInputs;
  readonly sums?: ReadSums;
  /** Whether there is or was an indicator of the code asked for, defined at that day or not. */
  readonly known: boolean;
}

const childrenJson = (env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(${regionJson('c')} order by c.code collate "C"), '[]'::json) from (${regionsInForce(env)}) c where c.parent_id = r.id)`;

/**
 * Null where no region of that code exists at `asOf` or lies in the scope. Only an explanation names the units one by one, and the regions below
 * need to know which units are theirs; a value alone is made from sums.
 */
const needs =
  (children: boolean) =>
  (env: ReadEnv, args: FieldArgs, selected: ReadonlySet<string>): Sql =>
    sql`(
  select json_build_object(
    'region', ${regionJson('r')},
    'children', ${children ? childrenJson(env) : sql`'[]'::json`},
    'definitions', ${definitionsJson(env, args.code)},
    'targets', ${targetsJson(env)},
    'known', ${args.code ? sql`exists (select from indicator_definition k where k.code = ${args.code})` : sql`true`},
    ${children || selected.has('explanation') ? sql`'inputs', ${inputsJson(env, sql`r.id`, args.code)}` : sql`'sums', ${inputsJson(env, sql`r.id`, args.code, 'SUMS')}`})
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

function unitsOf({ inputs, region }: Needs): RuleInputs {
  if (!inputs) throw new Error(`The units of ${region.code} were not read one by one`);
  return ruleInputs(inputs);
}

function valuesOf(
  given: Needs,
  definitions: readonly DefinitionFacts[],
  asOf: Day,
  ctx: Context,
): readonly Evaluation[] {
  const of = {
    region: given.region,
    inputs: given.sums ? ruleSums(given.sums) : unitsOf(given),
    asOf,
    unitsInSight: seesUnits(ctx, given.region),
  };
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
    const unitsInSight = seesUnits(ctx, given.region);
    const inputs = unitsOf(given);
    const values = given.children.map((region) =>
      evaluate(definition, given.targets, { region, inputs: inputsOf(region, inputs), asOf, unitsInSight }),
    );
    return ranked(values).map(answerOf);
  },
};

export const indicatorRoots: RuleRoots = { indicators, indicator, indicatorRanking };
