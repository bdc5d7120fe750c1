import 'reflect-metadata';
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../../../server/src/platform/graphql/schema.ts';
import { compileQuery } from '../../../server/src/platform/read-path/compile/compile.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { PERMISSIONS } from '../../../server/src/shared/access/permissions.ts';
import type { Context } from '../../../server/src/shared/context.ts';
import { house, TODAY } from '../../support/house.ts';
import { TEST_VAULT } from '../../support/vault.ts';

/** Asks once for every field, filter, operator, sort and argument there is: none may be declared and not answered. */
const home = await house('every_field');
afterAll(() => home.close());
const actor = await home.actor('auditor');
const ctx: Context = {
  actor,
  permissions: new Set(PERMISSIONS),
  today: TODAY,
  timeZone: 'Asia/Shanghai',
  followers: home.followers,
  documentEnds: home.documentEnds,
  importKinds: SLICES.flatMap(({ imports = [] }) => imports),
  exportLists: SLICES.flatMap(({ exports = [] }) => exports),
  look: home.look,
  queries: { schema: await schemaOf(SLICES) },
  requestId: 'test',
  source: '',
  demo: true,
} as unknown as Context;

const DEPTH = 2;
const VALUES: Readonly<Record<string, string>> = {
  ID: '"1"',
  String: '"150102"',
  Int: '1',
  Boolean: 'true',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  Decimal: '"1.5"',
};

/** A value that fits the argument; an enum's `n`th. */
function literal({ type, name }: Pick<GraphQLArgument, 'type' | 'name'>, n = 0): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[n % named.getValues().length]?.name ?? '';
  if (name === 'code') return '"URBAN_FACILITY_SHARE"';
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(({ type: own }) => isNonNullType(own));
    return `{ ${needed.map((field) => `${field.name}: ${isListType(getNullableType(field.type)) ? '[]' : literal(field)}`).join(', ')} }`;
  }
  return VALUES[named.name] ?? '""';
}

const required = (args: readonly GraphQLArgument[]): string => {
  const given = args.filter(({ type }) => isNonNullType(type)).map((arg) => `${arg.name}: ${literal(arg)}`);
  return given.length ? `(${given.join(', ')})` : '';
};

/** Everything that can be selected of a type, some levels deep. */
function everything(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .map((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return `${field.name}${required(field.args)}`;
      if (!isObjectType(named) || depth === 0) return '';
      const inner = everything(named, depth - 1);
      return inner ? `${field.name}${required(field.args)} { ${inner} }` : '';
    })
    .join(' ');
}

async function ask(query: string): Promise<Record<string, unknown>> {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const asker = { loggedIn: true, permissions: ctx.permissions };
  const plan = compileQuery(home.server.runner, { document, operation, variables: {}, asker });
  return JSON.parse(
    await home.server.runner.run(plan, { variables: {}, today: TODAY, vault: TEST_VAULT }, ctx),
  ) as Record<string, unknown>;
}

const roots = () => Object.values(home.server.runner.schema.getQueryType()?.getFields() ?? {});
/** Arguments that make a root answer with something. */
const rootArgs = (args: readonly GraphQLArgument[]): string => {
  const given = args
    .filter(({ name, type }) => isNonNullType(type) || ['asOf', 'id', 'page', 'schemeId'].includes(name))
    .map((arg) => `${arg.name}: ${{ asOf: `"${TODAY}"`, page: '{ limit: 2 }' }[arg.name] ?? literal(arg)}`);
  return given.length ? `(${given.join(', ')})` : '';
};

describe('everything the schema offers is answered', () => {
  it('every root with every field below it', async () => {
    for (const root of roots()) {
      const named = getNamedType(root.type);
      const selection = isObjectType(named) ? `{ ${everything(named, DEPTH)} }` : '';
      const answer = await ask(`{ ${root.name}${rootArgs(root.args)} ${selection} }`);
      expect(Object.keys(answer), root.name).toEqual([root.name]);
    }
    // Some sixty roots; a statement over everything a region has is planned for seconds on a loaded machine.
  }, 120_000);

  it('every filter with every operator', async () => {
    for (const root of roots()) {
      const input = getNamedType(root.args.find(({ name }) => name === 'filter')?.type);
      if (!isInputObjectType(input)) continue;
      for (const field of Object.values(input.getFields())) {
        const named = getNamedType(field.type);
        const operators = isInputObjectType(named)
          ? Object.values(named.getFields()).map((operator) => `{ ${operator.name}: ${literal(operator)} }`)
          : [literal(field)];
        for (const operator of operators) {
          const query = `{ ${root.name}(filter: { ${field.name}: ${operator} }) { totalCount items { id } } }`;
          expect(await ask(query).catch((error: unknown) => `${query}: ${error}`), query).toHaveProperty(root.name);
        }
      }
    }
  });

  it('every sort in both directions', async () => {
    for (const root of roots()) {
      const input = getNamedType(root.args.find(({ name }) => name === 'sort')?.type);
      if (!isInputObjectType(input)) continue;
      const fields = getNamedType(input.getFields().field?.type);
      for (const { name } of isEnumType(fields) ? fields.getValues() : [])
        for (const direction of ['ASC', 'DESC']) {
          const query = `{ ${root.name}(sort: [{ field: ${name}, direction: ${direction} }]) { items { id } } }`;
          expect(await ask(query).catch((error: unknown) => `${query}: ${error}`), query).toHaveProperty(root.name);
        }
    }
  });

  it('every enum value of an argument of a field', async () => {
    for (const type of Object.values(home.server.runner.schema.getTypeMap()).filter(isObjectType)) {
      const model = home.server.runner.catalogue.byType(type.name);
      const root = roots().find(
        (candidate) => getNamedType(candidate.type) === type && candidate.args.some(({ name }) => name === 'id'),
      );
      if (!model || !root) continue;
      for (const field of Object.values(type.getFields()))
        for (const arg of field.args) {
          const values = getNamedType(arg.type);
          for (let n = 0; isEnumType(values) && n < values.getValues().length; n++) {
            const named = getNamedType(field.type);
            const selection = isObjectType(named) ? `{ ${everything(named, 1)} }` : '';
            await ask(`{ ${root.name}(id: "30") { ${field.name}(${arg.name}: ${literal(arg, n)}) ${selection} } }`);
          }
        }
    }
  });
});
