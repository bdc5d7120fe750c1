import 'reflect-metadata';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../admin/explorer/src/examples.ts';
import { costOf, documentLimits } from '../../server/src/platform/graphql/limits.ts';
import { schemaOf } from '../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../server/src/platform/slices.ts';
import { SETTINGS } from '../../server/src/settings.ts';
import { MAX_PAGE } from '../../server/src/shared/reads/list.ts';
import { documentOf, OPERATIONS } from '../support/console-operations.ts';
import { LIMITS } from '../support/house.ts';

const schema = await schemaOf(SLICES);

/** What the text costs; variables that must be given and are not are made up. */
const cost = (text: string, given: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(text);
  const [operation] = document.definitions as unknown as [OperationDefinitionNode];
  const variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    if (name in given) return [[name, given[name]]];
    return type.kind === 'NonNullType' ? [[name, anyOf(typeFromAST(schema, type as never) as GraphQLInputType)]] : [];
  });
  return costOf(schema, document, operation, Object.fromEntries(variables));
};

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: '1',
  Int: 1,
  Boolean: true,
  Date: '2026-11-24',
  DateTime: '2026-11-24T00:00:00Z',
};
/** Some value of an input type. */
function anyOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '1';
  const needed = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, anyOf(field.type)]));
}
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

/** Variables that make an operation of the console as dear as the console ever asks for it. */
const WIDEST = { from: '2016-12-01', to: '2026-11-24', step: 'MONTH', page: { limit: MAX_PAGE } };
/** Lists that the console reads in pages of fewer rows than 200. */
const SMALLER: Readonly<Record<string, number | undefined>> = {
  FacilityHistories: 30, // each with its whole history
  GoverningDocumentHistories: 30,
  IndicatorDefinitionHistories: 30,
  IndicatorTargetHistories: 30,
  RegionEventEntries: 25, // whole events
  GapPlans: 25, // each is measured anew
  RegradeItems: 100, // each with its explanation
};

describe('the cost of a query', () => {
  it('grows with the points of a trend, and no more than ten years count', () => {
    const trend = (from: string) =>
      cost(
        `{ indicatorTrend(code: "X", regionCode: "1", from: "${from}", to: "2026-11-24", step: MONTH) { points { value } } }`,
      );
    expect(trend('2026-11-01')).toBe(62);
    expect(trend('2025-12-01')).toBe(612);
    expect(trend('2017-01-01')).toBe(5962);
    expect(trend('1900-01-01')).toBe(6012);
    expect(trend('2027-01-01')).toBe(12);
  });
  it('of thirty long trends under other names is beyond the limit, of one it is not', () => {
    const trends = (count: number) =>
      cost(
        `{ ${Array.from({ length: count }, (_, i) => `t${i}: indicatorTrend(code: "X", regionCode: "1", from: "2017-01-01", to: "2026-11-24", step: MONTH) { points { on value } }`).join(' ')} }`,
      );
    expect(trends(1)).toBeLessThan(LIMITS.cost);
    expect(trends(30)).toBeGreaterThan(LIMITS.cost * 5);
  });
  it('is declared by every root that a rule answers, or it stands here with a reason', () => {
    const rules = SLICES.flatMap(({ ruleRoots }) => Object.keys(ruleRoots));
    const declared = fieldsOf(schema.getQueryType() as GraphQLObjectType)
      .filter(({ extensions }) => extensions.cost)
      .map(({ name }) => name);
    const FREE = {
      me: "one's own account",
      rolePermissions: 'a table of the product: nothing is read',
      exportLists: 'the table of the product: nothing is read',
      staffingFormulas: 'a table of the product: nothing is read',
    };
    expect([...declared, ...Object.keys(FREE)].toSorted()).toEqual(rules.toSorted());
  });
  it('is declared by what a row has computed like such a root', () => {
    const of = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type !== schema.getQueryType()
        ? fieldsOf(type).flatMap((field) => (field.extensions.cost ? [`${type.name}.${field.name}`] : []))
        : [],
    );
    expect(of.toSorted()).toEqual([
      'FrozenIndicator.recomputed',
      'GapPlan.outcome',
      'RegradeBatch.deciders',
      'RegradeBatch.reasons',
      'SavedQuery.problem',
    ]);
  });
});

describe('every operation of the console and every example of the explorer', () => {
  const all = [
    ...OPERATIONS.map((operation) => [operation.name?.value ?? '', documentOf(operation), WIDEST] as const),
    ...EXAMPLES.map(({ name, document, variables }) => [name, document, variables] as const),
  ];
  it.each(all)('%s stays below the limits, three levels of depth to spare', (name, document, given) => {
    const limit = SMALLER[name];
    expect(cost(document, { ...given, ...(limit && { page: { limit } }) })).toBeLessThanOrEqual(LIMITS.cost);
    const rules = documentLimits({ ...LIMITS, depth: LIMITS.depth - 3 }).validationRules ?? [];
    expect(validate(schema, parse(document, { maxTokens: LIMITS.tokens }), rules)).toEqual([]);
  });
  it('are tried with the limits that hold where nobody sets others', () => {
    expect(LIMITS).toEqual({
      depth: SETTINGS.LIMIT_DEPTH.fallback,
      aliases: SETTINGS.LIMIT_ALIASES.fallback,
      tokens: SETTINGS.LIMIT_TOKENS.fallback,
      directives: SETTINGS.LIMIT_DIRECTIVES.fallback,
      cost: SETTINGS.LIMIT_COST.fallback,
      bodyBytes: (SETTINGS.LIMIT_BODY_KB.fallback ?? 0) * 1024,
    });
  });
});
