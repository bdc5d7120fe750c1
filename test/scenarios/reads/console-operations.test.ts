import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { documentOf, OPERATIONS } from '../../support/console-operations.ts';
import { house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';

/** Values that make a query find something; what else must be given gets any value of its type. */
const GIVEN: Readonly<Record<string, unknown>> = {
  code: '150102001002',
  regionCode: '150102',
  figure: 'SHORTFALL',
  id: '1',
  schemeId: '1',
};
/** Inputs of queries that take one. */
const INPUTS: Readonly<Record<string, object | undefined>> = {
  GradeTryOut: { facts: { employment: [{ from: '2020-07-01' }] } },
};
/** Queries whose code is not a region's. */
const CODES: Readonly<Record<string, string | undefined>> = {
  Indicator: 'URBAN_FACILITY_SHARE',
  IndicatorRanking: 'URBAN_FACILITY_SHARE',
  IndicatorExplanation: 'URBAN_FACILITY_SHARE',
  IndicatorDefinition: 'URBAN_FACILITY_SHARE',
  IndicatorTrend: 'URBAN_FACILITY_SHARE',
  IndicatorTrendsBelow: 'URBAN_FACILITY_SHARE',
  GapPreview: 'URBAN_FACILITY_SHARE',
  GapExplanation: 'URBAN_FACILITY_SHARE',
};
const BY_TYPE: Readonly<Record<string, unknown>> = {
  ID: '2',
  String: '赛马场',
  Date: '2026-11-24',
  Int: 10,
  Boolean: true,
};
/**
 * Queries that no single statement can answer, and in how many they look at one snapshot (Context.look, begin and commit among them). What a change
 * of the tree would do is planned over the whole tree and all that stands in it; that the number does not grow with the change: regions/decisions.
 */
const LOOKS: Readonly<Record<string, number | undefined>> = { RegionEventPreview: 3 };

function variablesOf(schema: GraphQLSchema, { name, variableDefinitions }: OperationDefinitionNode): object {
  const asked = variableDefinitions ?? [];
  const names = asked.map(({ variable }) => variable.name.value);
  const given: Record<string, unknown> = { ...GIVEN, code: CODES[name?.value ?? ''] ?? GIVEN.code };
  const values = asked.map(({ variable, type }) => {
    const key = variable.name.value;
    // Exactly one of id and code may be given.
    if (key === 'id' && names.includes('code')) return [];
    if (key === 'input') return [[key, INPUTS[name?.value ?? '']]];
    if (key in given) return [[key, given[key]]];
    const named = getNamedType(typeFromAST(schema, type as NamedTypeNode));
    if (type.kind !== 'NonNullType') return [];
    return [[key, isEnumType(named) ? named.getValues()[0]?.name : BY_TYPE[named?.name ?? '']]];
  });
  return Object.fromEntries(values.flat()) as object;
}

const home = await house('console_operations');
afterAll(() => home.close());

describe('every query of the console', () => {
  it.each(
    OPERATIONS.filter(({ operation }) => operation === 'query').map(
      (operation) => [operation.name?.value ?? '', operation] as const,
    ),
  )(
    '%s is answered by one statement beside the session’s or by its named number of looks, within the limits',
    async (name, operation) => {
      const variables = variablesOf(home.server.runner.schema, operation);
      const client = home.as(/user|audit|role|evidence/i.test(name) ? 'auditor' : 'manager');
      await client.data('{ me { id } }');
      const { result, statements } = await statementsOf(() => client.ask(documentOf(operation), variables));
      expect(result.errors).toBeUndefined();
      expect(statements.filter(({ isRead }) => isRead).length).toBeLessThanOrEqual(1);
      const looks = LOOKS[name];
      if (looks === undefined) expect(statements.length).toBeLessThanOrEqual(2);
      else expect(statements).toHaveLength(1 + looks);
    },
  );
});
