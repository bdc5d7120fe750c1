import { buildSchema, type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { Arguments, type OutputField } from './arguments.ts';

const schema = buildSchema(
  'input Page { limit: Int = 20, offset: Int = 0 } type Query { units(street: ID, kind: String = "ALL", page: Page): Int }',
);
const field = schema.getQueryType()?.getFields().units as OutputField;

function argumentsOf(call: string, variables: Record<string, unknown>): Arguments {
  const { definitions } = parse(`query ($street: ID, $kind: String, $limit: Int) { ${call} }`);
  const [node] = (definitions[0] as OperationDefinitionNode).selectionSet.selections;
  return new Arguments(field, node as FieldNode, variables);
}

it('what names a variable is read anew in each call, what stands in the text stays', () => {
  const args = argumentsOf('units(street: $street, page: { limit: 50 })', { street: '8' });
  expect(args.values({ street: '9' })).toEqual({ street: '9', kind: 'ALL', page: { limit: 50, offset: 0 } });
});

it('a variable deep inside counts as well', () => {
  const args = argumentsOf('units(page: { limit: $limit })', { limit: 50 });
  expect(args.values({ limit: 7 })).toEqual({ kind: 'ALL', page: { limit: 7, offset: 0 } });
});

it('a variable that is not given leaves the default, and null is null', () => {
  const args = argumentsOf('units(kind: $kind, street: $street)', { kind: 'VILLAGE', street: '8' });
  expect(args.values({})).toEqual({ kind: 'ALL' });
  expect(args.values({ kind: null, street: '8' })).toEqual({ kind: null, street: '8' });
  expect(args.now).toEqual({ kind: 'VILLAGE', street: '8' });
});
