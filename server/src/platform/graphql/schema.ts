import 'reflect-metadata';
import { type GraphQLSchema, getNamedType, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { Slice } from '../../shared/slice.ts';

/** The schema as the slices declare it, code first. */
export async function schemaOf(slices: readonly Slice[]): Promise<GraphQLSchema> {
  const resolvers = slices.flatMap((slice) => slice.resolvers);
  // Inputs are checked by services and rules, which know the facts; the types by GraphQL.
  const schema = await buildSchema({ resolvers: resolvers as unknown as NonEmptyArray<() => void>, validate: false });
  describeInputs(schema);
  return schema;
}

/** Every mutation takes one `input`; what it is stands at its type, and is repeated where the explorer shows the argument. */
function describeInputs(schema: GraphQLSchema): void {
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const arg of args) {
      const type = getNamedType(arg.type);
      if (isInputObjectType(type)) arg.description ??= type.description;
    }
}

/** schema/schema.graphql: sorted, so that a change of order in the code is no change of the contract. */
export function printedSchema(schema: GraphQLSchema): string {
  return `# Written by the server (pnpm schema:emit). Change the code, not this file.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
