import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';
import type { TypeModel } from '../catalogue.ts';
import { guardField, unsupported } from '../refusals.ts';
import { formatted } from '../run/formats.ts';
import type { OutputField } from './arguments.ts';
import { as, type Compilation } from './compilation.ts';
import type { AnswerPlace } from './place.ts';
import { selectionBelow } from './selection.ts';

type Embedded = NonNullable<TypeModel['embedded']>[string];

/** A small object of the row's own columns: a period, a document. */
export function embeddedObject(
  c: Compilation,
  { row, env }: Pick<AnswerPlace, 'row' | 'env'>,
  { fields, nullWhen }: Embedded,
  field: OutputField,
  nodes: readonly FieldNode[],
): Sql {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const object = c.row('object');
  const columns = [...selectionBelow(nodes, c)].map(([key, [node]]) => {
    const name = (node as FieldNode).name.value;
    if (name === '__typename') return as(sql`${sql.lit(type.name)}::text`, key);
    guardField(c.asker.permissions, type, name);
    const column = fields[name] ?? unsupported(`field ${type.name}.${name}`);
    return as(formatted(column(row, env, {}), (type.getFields()[name] as OutputField).type), key);
  });
  const json = sql`(select row_to_json(${sql.id(object)}) from (select ${sql.join(columns)}) ${sql.id(object)})`;
  return nullWhen ? sql`case when ${nullWhen(row, env, {})} then null else ${json} end` : json;
}
