import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Variables } from '../run/bind.ts';

/**
 * What of the variables decides the statement: flags of directives, enum values, which keys of an input are given, how many items a list of
 * inputs has. Everything else is bound, so that all calls of one shape share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
  flags: ReadonlySet<string>,
): string {
  const shapes = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const value = variables[variable.name.value];
    if (flags.has(variable.name.value)) return value;
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return input ? shape(input, value) : 0;
  });
  return JSON.stringify(shapes);
}

function shape(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return 0;
  if (isNonNullType(type)) return shape(type.ofType, value);
  if (isEnumType(type)) return value;
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => shape(field.type, (value as Variables)[field.name]));
  if (!isListType(type)) return 1;
  const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
  return isInputObjectType(item) ? (value as unknown[]).map((each) => shape(item, each)) : 1;
}

/** Variables that stand in a directive. */
export function directiveFlags(document: DocumentNode): ReadonlySet<string> {
  const flags = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args }) => {
      for (const { value } of args ?? []) if (value.kind === 'Variable') flags.add(value.name.value);
    },
  });
  return flags;
}
