import { readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';

const folder = new URL('../../../schema/operations/', import.meta.url);
const documents = readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
const definitions = documents.flatMap((document) => document.definitions);
const operations = definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
);

/** The operation with the fragments it needs, as the console sends it. */
function documentOf(operation: OperationDefinitionNode): string {
  const needed = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g))
      if (name && name !== 'on' && !needed.has(name)) {
        needed.add(name);
        const fragment = definitions.find((d) => d.kind === 'FragmentDefinition' && d.name.value === name);
        if (fragment) follow(print(fragment));
      }
  };
  follow(print(operation));
  const fragments = definitions.filter((d) => d.kind === 'FragmentDefinition' && needed.has(d.name.value));
  return [operation, ...fragments].map(print).join('\n');
}

/** A value for each variable a query must have. */
const GIVEN: Readonly<Record<string, unknown>> = {
  code: '150102001002',
  regionCode: '150102',
  figure: 'SHORTFALL',
  id: '1',
  search: '赛马场',
  page: { limit: 100 },
};
/** Exactly one of id and code may be given. */
const CODES: Readonly<Record<string, string | undefined>> = {
  Indicator: 'URBAN_FACILITY_SHARE',
  IndicatorRanking: 'URBAN_FACILITY_SHARE',
  IndicatorExplanation: 'URBAN_FACILITY_SHARE',
  IndicatorDefinition: 'URBAN_FACILITY_SHARE',
};

function variablesOf({ name, variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  const names = (variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const given: Record<string, unknown> = { ...GIVEN, code: CODES[name?.value ?? ''] ?? GIVEN.code };
  return Object.fromEntries(
    names.filter((key) => key in given && !(key === 'id' && names.includes('code'))).map((key) => [key, given[key]]),
  );
}

let home: House;
beforeAll(async () => {
  home = await house('console_operations');
});
afterAll(() => home?.close());

describe('every query of the console', () => {
  it.each(
    operations
      .filter(({ operation }) => operation === 'query')
      .map((operation) => [operation.name?.value ?? '', operation] as const),
  )('%s is answered by one statement beside the session’s, within the limits', async (name, operation) => {
    const variables = variablesOf(operation);
    const client = home.as(/user|audit|role/i.test(name) ? 'auditor' : 'manager');
    await client.data('{ me { id } }');
    const { result, statements } = await statementsOf(() => client.ask(documentOf(operation), variables));
    expect(result.errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(2);
    expect(statements.filter(({ isRead }) => isRead).length).toBeLessThanOrEqual(1);
  });
});
