import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { guardField, unsupported } from '../refusals.ts';
import type { Compilation } from './compilation.ts';
import { selectionBelow } from './selection.ts';

/** Cuts a selection out of a plain value: aliases, order of keys, formats. `read` is what the statement read for it. */
export type Projection = (value: unknown, read: ReadRows) => unknown;
export type ReadRows = Readonly<Record<string, unknown>>;

/** Where a rule's answer points to rows: gives the field's projection, or null for a field that is cut from the plain value. */
export type RowsBehind = (
  parent: GraphQLObjectType,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
) => Projection | null;

export function projectionOf(
  c: Compilation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  rowsBehind: RowsBehind = () => null,
): Projection {
  if (isNonNullType(type)) {
    const inner = projectionOf(c, type.ofType, nodes, rowsBehind);
    return (value, read) => inner(value, read) ?? missing(nodes);
  }
  if (isListType(type)) {
    const item = projectionOf(c, type.ofType, nodes, rowsBehind);
    return (value, read) =>
      value === null || value === undefined ? null : (value as unknown[]).map((each) => item(each, read));
  }
  if (isLeafType(type)) return (value) => (value === null || value === undefined ? null : type.serialize(value));
  if (isObjectType(type)) return objectProjection(c, type, nodes, rowsBehind);
  return unsupported(`type ${type.name}`);
}

function objectProjection(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  rowsBehind: RowsBehind,
): Projection {
  const cuts = [...selectionBelow(nodes, c)].map(([key, below]) => {
    const name = (below[0] as FieldNode).name.value;
    if (name === '__typename') return { key, cut: () => type.name };
    guardField(c.asker.permissions, type, name);
    const field = type.getFields()[name];
    if (!field) return unsupported(`field ${type.name}.${name}`);
    const behind = rowsBehind(type, field.type, below);
    const cut = behind ?? projectionOf(c, field.type, below, rowsBehind);
    return {
      key,
      cut: (value: Readonly<Record<string, unknown>>, read: ReadRows) =>
        value[name] === undefined && !behind ? unsupported(`field ${type.name}.${name} here`) : cut(value[name], read),
    };
  });
  return (value, read) =>
    value === null || value === undefined
      ? null
      : Object.fromEntries(cuts.map(({ key, cut }) => [key, cut(value as Readonly<Record<string, unknown>>, read)]));
}

function missing(nodes: readonly FieldNode[]): never {
  throw new Error(`A rule gave null for ${nodes[0]?.name.value}, which the schema says is never null`);
}
