import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import type { ExportableList, ExportColumn } from '../../shared/exports/exportable-list.ts';

const ASKED_WITH = ['filter', 'sort', 'asOf', 'knownOn'] as const;

/** What a root of the read path can be asked with, its page left out. */
export function argumentsOf(schema: GraphQLSchema, root: string): readonly GraphQLArgument[] {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`${root} is no query of the schema`);
  return field.args.filter(({ name }) => ASKED_WITH.some((known) => known === name));
}

export const takes = (schema: GraphQLSchema, root: string, name: (typeof ASKED_WITH)[number]): boolean =>
  argumentsOf(schema, root).some((argument) => argument.name === name);

/** The query whose list is walked. */
export function queryOf(schema: GraphQLSchema, { root }: ExportableList, part: string): string {
  const given = argumentsOf(schema, root);
  if (!given.length) return `{ ${root} { ${part} } }`;
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  return `query (${declared}) { ${root}(${given.map(({ name }) => `${name}: $${name}`).join(', ')}) { ${part} } }`;
}

/** What is asked of each row; of facts also the days each holds for. */
export const itemsOf = ({ each }: ExportableList, columns: readonly ExportColumn[]): string =>
  `items { ${[...columns.map(({ select }) => select), ...(each ? [`${each} { valid { from to } }`] : [])].join(' ')} }`;
