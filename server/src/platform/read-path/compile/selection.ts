import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { unsupported } from '../refusals.ts';
import type { Variables } from '../run/bind.ts';

/** Response key -> the nodes that ask for it; several nodes of one key are one field with their selections together. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

export interface SelectionSource {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** PostgreSQL cuts a longer column name, and would answer under another key. */
const MAX_KEY = 63;

const wanted = (node: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

/** Fragments spread, directives decided, fields merged. There are no interfaces and no unions, so every fragment applies. */
export function selectionOf(sets: readonly SelectionSetNode[], source: SelectionSource): Selection {
  const selection = new Map<string, FieldNode[]>();
  // Once is enough; and fragments that spread each other twice would otherwise double with each level.
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!wanted(node, source.variables)) continue;
      if (node.kind === 'InlineFragment') collect(node.selectionSet);
      else if (node.kind === 'FragmentSpread') {
        const fragment = source.fragments.get(node.name.value);
        if (!fragment || spread.has(node.name.value)) continue;
        spread.add(node.name.value);
        collect(fragment.selectionSet);
      } else add(node);
    }
  };
  const add = (node: FieldNode): void => {
    const key = (node.alias ?? node.name).value;
    if (key.length > MAX_KEY) unsupported(`alias of more than ${MAX_KEY} characters`);
    const nodes = selection.get(key);
    if (nodes) nodes.push(node);
    else selection.set(key, [node]);
  };
  sets.forEach(collect);
  return selection;
}

/** What is selected below a field. */
export const selectionBelow = (nodes: readonly FieldNode[], source: SelectionSource): Selection =>
  selectionOf(
    nodes.flatMap((node) => node.selectionSet ?? []),
    source,
  );
