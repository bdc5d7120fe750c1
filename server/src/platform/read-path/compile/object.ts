import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import type { RowName, Sql, ToMany, ToOne } from '../../../shared/reads/reads.ts';
import type { TypeModel } from '../catalogue.ts';
import { guardField } from '../refusals.ts';
import { formatted } from '../run/formats.ts';
import { Arguments, type OutputField } from './arguments.ts';
import {
  as,
  type Compilation,
  EACH,
  type Env,
  envWithin,
  objectType,
  type Path,
  ref,
  relationOf,
} from './compilation.ts';
import { embeddedObject } from './embedded.ts';
import { limited } from './page-bounds.ts';
import { type AnswerPlace, columnSql, placeOf, togetherColumn } from './place.ts';
import { resolvedColumns } from './resolved.ts';
import { type Selection, selectionBelow } from './selection.ts';

/** Rows of a type that become JSON, at a place of the answer: `from` is a select without parentheses, `order` is over its row. */
export interface ObjectRows {
  readonly model: TypeModel;
  readonly from: Sql;
  readonly env: Env;
  readonly path: Path;
}
export type Order = (row: RowName) => Sql;

/** One JSON object; null where there is no row. */
export function oneObject(c: Compilation, rows: ObjectRows, selection: Selection): Sql {
  const object = c.row('object');
  return sql`(select row_to_json(${sql.id(object)}) from (${selected(c, rows, selection)}) ${sql.id(object)})`;
}

/** A JSON list; empty where there are no rows. */
export function objectList(c: Compilation, rows: ObjectRows, order: Order, selection: Selection): Sql {
  const object = c.row('object');
  const each = selected(c, { ...rows, path: [...rows.path, EACH] }, selection, order);
  return sql`(select coalesce(json_agg(row_to_json(${sql.id(object)})), '[]') from (${each}) ${sql.id(object)})`;
}

/** The same objects one by one, each a row with its JSON as text: for a cursor. */
export function objectRows(c: Compilation, rows: ObjectRows, order: Order, selection: Selection): Sql {
  const object = c.row('object');
  const each = selected(c, { ...rows, path: [...rows.path, EACH] }, selection, order);
  return sql`select row_to_json(${sql.id(object)})::text as answer from (${each}) ${sql.id(object)}`;
}

/** A JSON map from id to object. */
export function objectsById(c: Compilation, { model, from, env, path }: ObjectRows, selection: Selection): Sql {
  const joins: Sql[] = [];
  const row = c.row(model.type);
  const json = rowJson(c, placeOf({ model, row, env, joins, path: [...path, EACH] }), selection);
  return sql`(select coalesce(json_object_agg(${ref(row, 'id')}, ${json}), '{}') from (${from}) ${sql.id(row)} ${sql.join(joins, sql` `)})`;
}

/** The select whose rows have the selection's keys as columns. */
function selected(c: Compilation, { model, from, env, path }: ObjectRows, selection: Selection, order?: Order): Sql {
  const joins: Sql[] = [];
  const row = c.row(model.type);
  const columns = columnsOf(c, placeOf({ model, row, env, joins, path }), selection);
  const ordered = order ? sql` order by ${order(row)}` : sql``;
  return sql`select ${columns} from (${from}) ${sql.id(row)} ${sql.join(joins, sql` `)}${ordered}`;
}

/** `row_to_json` over a select and not `json_build_object`, which takes no more than 50 fields. */
function rowJson(c: Compilation, place: AnswerPlace, selection: Selection): Sql {
  const object = c.row('object');
  return sql`(select row_to_json(${sql.id(object)}) from (select ${columnsOf(c, place, selection)}) ${sql.id(object)})`;
}

function columnsOf(c: Compilation, place: AnswerPlace, selection: Selection): Sql {
  const type = objectType(c.schema, place.model.type);
  return sql.join([...selection].flatMap(([key, nodes]) => fieldColumns(c, place, type, key, nodes)));
}

/** One column under the field's response key, and for a field whose rule has to run those it needs, under hidden keys. */
function fieldColumns(
  c: Compilation,
  place: AnswerPlace,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Sql[] {
  const { model, row } = place;
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  if (name === '__typename') return [as(sql`${sql.lit(type.name)}::text`, key)];
  guardField(c.asker.permissions, type, name);
  const field = type.getFields()[name] as OutputField;
  const args = new Arguments(field, node, c.variables);
  const env = envWithin(place.env, args);
  const path = [...place.path, key];

  const resolved = model.resolved?.[name];
  const plain = resolved?.plain?.(row, env);
  if (plain) return [as(formatted(plain, field.type), key)];
  if (resolved) return resolvedColumns(c, place, resolved, { key, nodes, field, args, env });
  const embedded = model.embedded?.[name];
  if (embedded) return [as(embeddedObject(c, { row, env }, embedded, field, nodes), key)];
  const many = model.many?.[name];
  if (many) return [as(manyRows(c, many, row, { args, env, path }, selectionBelow(nodes, c)), key)];
  const one = model.one[name];
  if (one && isObjectType(getNamedType(field.type)))
    return [as(joinedObject(c, one, place, { args, env, path }, selectionBelow(nodes, c)), key)];
  const value = togetherColumn(c, place, name, env) ?? columnSql(model, name)(row, env, args.sql);
  return [as(formatted(value, field.type), key)];
}

/** How a relation is asked: its arguments, the day, and where its rows stand in the answer. */
export interface RelationCall {
  readonly args: Arguments;
  readonly env: Env;
  readonly path: Path;
}

/** A to-one relation: joined in the FROM of the row it belongs to. */
function joinedObject(c: Compilation, one: ToOne, place: AnswerPlace, call: RelationCall, selection: Selection): Sql {
  const { args, path } = call;
  const { joins } = place;
  const model = c.catalogue.byEntity(one.entity());
  const row = c.row(model.type);
  const id = typeof one.column === 'string' ? ref(place.row, one.column) : one.column(place.row, call.env, args.sql);
  const ownDay = args.has('asOf') ? null : one.asOf?.(place.row, call.env, args.sql);
  const env = ownDay ? { ...call.env, asOf: ownDay, rowsDay: ownDay } : call.env;
  // A day that another row gives, its own or that of a row above, is only seen from a lateral join.
  joins.push(
    env.rowsDay
      ? sql`left join lateral (select ${sql.id(row)}.* from ${relationOf(model, env)} ${sql.id(row)} where ${ref(row, 'id')} = ${id}) ${sql.id(row)} on true`
      : sql`left join ${relationOf(model, env)} ${sql.id(row)} on ${ref(row, 'id')} = ${id}`,
  );
  const json = rowJson(c, placeOf({ model, row, env, joins, path }), selection);
  return sql`case when ${ref(row, 'id')} is null then null else ${json} end`;
}

/** A to-many relation of `parent`, or a list of nobody's where the condition needs no parent row. */
export function manyRows(c: Compilation, many: ToMany, parent: RowName, call: RelationCall, selection: Selection): Sql {
  const { args, env, path } = call;
  const model = c.catalogue.byEntity(many.entity());
  const child = c.row(model.type);
  const joined =
    typeof many.key === 'string' ? sql`${ref(child, many.key)} = ${ref(parent, 'id')}` : many.key(child, parent, env);
  const where = many.where ? sql`(${joined}) and (${many.where(child, env, args.sql)})` : joined;
  const order: Order = (row) => sql.join([...many.order.map((column) => orderBy(row, column)), ref(row, 'id')]);
  const all = sql`select ${sql.id(child)}.* from ${relationOf(model, env)} ${sql.id(child)} where ${where}`;
  const from = args.typeOf('page') ? sql`${all} order by ${order(child)} ${limited(args)}` : all;
  return objectList(c, { model, from, env, path }, order, selection);
}

function orderBy(row: RowName, column: string): Sql {
  const [name = '', direction] = column.split(' ');
  return direction === 'desc' ? sql`${ref(row, name)} desc nulls last` : ref(row, name);
}
