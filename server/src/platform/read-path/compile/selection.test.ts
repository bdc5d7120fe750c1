import { type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectionBelow, selectionOf } from './selection.ts';

function keysOf(text: string, variables: Record<string, unknown> = {}): string[] {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === 'FragmentDefinition')
      .map((d) => [d.name.value, d]),
  );
  const source = { fragments, variables };
  const walk = (selection: ReturnType<typeof selectionOf>): string[] =>
    [...selection].flatMap(([key, nodes]) => [
      key,
      ...walk(selectionBelow(nodes, source)).map((below) => `${key}.${below}`),
    ]);
  return walk(selectionOf([(definitions[0] as OperationDefinitionNode).selectionSet], source));
}

describe('a selection', () => {
  it('merges fields of one name in the order they are first asked', () => {
    expect(keysOf('{ a { x } b a { y x } c: b }')).toEqual(['a', 'a.x', 'a.y', 'b', 'c']);
  });
  it('spreads fragments where they stand', () => {
    expect(keysOf('{ a { ...F z } } fragment F on T { x ... on T { y } ... { w } }')).toEqual([
      'a',
      'a.x',
      'a.y',
      'a.w',
      'a.z',
    ]);
  });
  it('leaves out what skip and include leave out, both at once too', () => {
    const text =
      'query ($no: Boolean!) { a @skip(if: true) b @include(if: $no) c @skip(if: $no) @include(if: true) ...F @include(if: $no) ... @skip(if: false) { d } } fragment F on T { e }';
    expect(keysOf(text, { no: false })).toEqual(['c', 'd']);
    expect(keysOf(text, { no: true })).toEqual(['b', 'e', 'd']);
  });
  it('spreads a fragment once, so that fragments which double each other stay small', () => {
    const fragments = Array.from({ length: 100 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    expect(keysOf(`{ ...F0 } ${fragments} fragment F100 on T { x }`)).toEqual(['x']);
  });
  it('refuses a key that PostgreSQL would cut', () => {
    expect(keysOf(`{ ${'x'.repeat(63)}: a }`)).toHaveLength(1);
    expect(() => keysOf(`{ ${'x'.repeat(64)}: a }`)).toThrow('QUERY_UNSUPPORTED');
  });
});
