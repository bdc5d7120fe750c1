import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { knownCost, weighingVariables } from './known-costs.ts';

const schema = buildSchema(`
  input Page { limit: Int }
  type Room { id: ID! trend(from: String): [Int!] }
  type Query { rooms(name: String, page: Page): [Room!]! trend(from: String): [Int!] }
`);
const trend = schema.getQueryType()?.getFields().trend;
if (trend) trend.extensions = { cost: () => 1 };

const document = parse(`query ($name: String, $limit: Int, $from: String, $day: String, $withId: Boolean!) {
  rooms(name: $name, page: { limit: $limit }) { ...room trend(from: $day) }
  trend(from: $from)
}
fragment room on Room { id @include(if: $withId) }`);
const operation = document.definitions[0] as OperationDefinitionNode;

describe('what the cost of a query depends on', () => {
  it('is the size of a page, a directive and an argument of a field with a cost of its own, and not the name that is looked for', () => {
    expect(weighingVariables(schema, document)).toEqual(['from', 'limit', 'withId']);
  });
  it('a cost is counted once for 2 names, and again for another page', () => {
    let counted = 0;
    const cost = (variables: object) => knownCost(schema, document, operation, { ...variables }, () => ++counted);
    expect(cost({ name: 'a', limit: 10, withId: true })).toBe(1);
    expect(cost({ name: 'b', limit: 10, withId: true })).toBe(1);
    expect(cost({ name: 'a', limit: 20, withId: true })).toBe(2);
    expect(cost({ name: 'a', limit: 10, withId: false })).toBe(3);
    expect(cost({ name: 'a', withId: true })).toBe(4);
    expect(cost({ name: 'a', limit: null, withId: true })).toBe(5);
    expect(cost({ name: 'c', limit: 10, withId: true })).toBe(1);
  });
  it('a cost that cannot be counted is not kept', () => {
    const fails = () => {
      throw new Error('endless');
    };
    const variables = { limit: 99, withId: true };
    expect(() => knownCost(schema, document, operation, variables, fails)).toThrow('endless');
    expect(knownCost(schema, document, operation, variables, () => 7)).toBe(7);
  });
});
