import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directiveFlags, shapeOf } from './shape.ts';

const schema = buildSchema(`
  enum Field { NAME CODE }
  input Sort { field: Field! }
  input Text { eq: String in: [String!] }
  input Filter { name: Text code: Text }
  type Query { items(filter: Filter, sort: [Sort!], limit: Int): Int }`);
const document = parse(
  'query ($filter: Filter, $sort: [Sort!], $limit: Int, $flag: Boolean!) { items(filter: $filter, sort: $sort, limit: $limit) @include(if: $flag) }',
);
const shape = (variables: Record<string, unknown>) =>
  shapeOf(
    schema,
    document.definitions[0] as OperationDefinitionNode,
    { flag: true, ...variables },
    directiveFlags(document),
  );

describe('two calls share a plan', () => {
  it('when only values differ, and the length of a list of values', () => {
    const a = shape({ filter: { name: { eq: 'x' } }, sort: [{ field: 'NAME' }], limit: 1 });
    expect(shape({ filter: { name: { eq: 'y' } }, sort: [{ field: 'NAME' }], limit: 200 })).toBe(a);
    expect(shape({ filter: { name: { in: ['a'] } } })).toBe(shape({ filter: { name: { in: ['a', 'b', 'c'] } } }));
  });
  it('when null stands for what is not given', () => {
    expect(shape({ filter: null, limit: null })).toBe(shape({}));
    expect(shape({ filter: { name: { eq: null } } })).toBe(shape({ filter: { name: {} } }));
  });
});

describe('two calls have plans of their own', () => {
  it.each([
    ['another key of a filter', { filter: { name: { eq: 'x' } } }, { filter: { code: { eq: 'x' } } }],
    ['another operator', { filter: { name: { eq: 'x' } } }, { filter: { name: { in: ['x'] } } }],
    ['another sort field', { sort: [{ field: 'NAME' }] }, { sort: [{ field: 'CODE' }] }],
    ['one more sort', { sort: [{ field: 'NAME' }] }, { sort: [{ field: 'NAME' }, { field: 'NAME' }] }],
    ["a directive's flag", { flag: true }, { flag: false }],
    ['a value where there was none', {}, { limit: 1 }],
  ])('for %s', (_what, one, other) => {
    expect(shape(one)).not.toBe(shape(other));
  });
});
