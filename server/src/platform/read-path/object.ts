import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import type { ColumnSql, ResolvedField, RowName, Sql, ToMany, ToOne } from '../../shared/reads.ts';
import { Arguments, type OutputField } from './arguments.ts';
import { columnName, type TypeModel } from './catalogue.ts';
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
import { formatted } from './formats.ts';
import { limited } from './page-bounds.ts';
import { projectionOf } from './projection.ts';
import { guardField, unsupported } from './refusals.ts';
import { type Selection, selectionBelow } from './selection.ts';

/** A row in the statement whose fields are selected. To-one relations add their joins to the FROM it stands in. */
interface Place {
  readonly model: TypeModel;
  readonly row: RowName;
  readonly env: Env;
  readonly joins: Sql[];
  readonly path: Path;
  /** Sub-selects already joined to this row: `together` of the model, by the day they are asked for. */
  readonly together: Map<object, Map<Env, RowName>>;
}

const placeOf = (model: TypeModel, row: RowName, env: Env, joins: Sql[], path: Path): Place => ({
  model,
  row,
  env,
  joins,
  path,
  together: new Map(),
});

/** `from` as one JSON object; null where it has no row. */
export function oneObject(
  c: Compilation,
  model: TypeModel,
  from: Sql,
  selection: Selection,
  env: Env,
  path: Path,
): Sql {
  const object = c.row('object');
  return sql`(select row_to_json(${sql.id(object)}) from (${rowsOf(c, model, from, selection, env, path)}) ${sql.id(object)})`;
}

/** `from` as a JSON list; empty where it has no rows. `order` is over the row. */
export function objectList(
  c: Compilation,
  model: TypeModel,
  from: Sql,
  order: (row: RowName) => Sql,
  selection: Selection,
  env: Env,
  path: Path,
): Sql {
  const object = c.row('object');
  const rows = rowsOf(c, model, from, selection, env, [...path, EACH], order);
  return sql`(select coalesce(json_agg(row_to_json(${sql.id(object)})), '[]') from (${rows}) ${sql.id(object)})`;
}

/** `from` as a JSON map from id to object, without order. */
export function objectsById(
  c: Compilation,
  model: TypeModel,
  from: Sql,
  selection: Selection,
  env: Env,
  path: Path,
): Sql {
  const joins: Sql[] = [];
  const [row, object] = [c.row(model.type), c.row('object')];
  const columns = columnsOf(c, placeOf(model, row, env, joins, [...path, EACH]), selection);
  return sql`(select coalesce(json_object_agg(${ref(row, 'id')}, (select row_to_json(${sql.id(object)}) from (select ${columns}) ${sql.id(object)})), '{}') from (${from}) ${sql.id(row)} ${sql.join(joins, sql` `)})`;
}

function rowsOf(
  c: Compilation,
  model: TypeModel,
  from: Sql,
  selection: Selection,
  env: Env,
  path: Path,
  order?: (row: RowName) => Sql,
): Sql {
  const joins: Sql[] = [];
  const row = c.row(model.type);
  const columns = columnsOf(c, placeOf(model, row, env, joins, path), selection);
  return sql`select ${columns} from (${from}) ${sql.id(row)} ${sql.join(joins, sql` `)}${order ? sql` order by ${order(row)}` : sql``}`;
}

function columnsOf(c: Compilation, place: Place, selection: Selection): Sql {
  const type = objectType(c.schema, place.model.type);
  return sql.join([...selection].flatMap(([key, nodes]) => fieldColumns(c, place, type, key, nodes)));
}

/** The columns of one selected field: one under its response key, and for a rule's field those it needs, under hidden keys. */
function fieldColumns(
  c: Compilation,
  place: Place,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Sql[] {
  const { model, row, env } = place;
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  if (name === '__typename') return [as(sql`${sql.lit(type.name)}::text`, key)];
  guardField(c.asker.permissions, type, name);
  const field = type.getFields()[name] as OutputField;
  const args = new Arguments(field, node, c.variables);
  const inner = envWithin(env, args);

  const resolved = model.resolved?.[name];
  if (resolved) return resolvedColumns(c, place, { key, nodes, field, args, env: inner, resolved });
  const embedded = model.embedded?.[name];
  if (embedded) return [as(embeddedObject(c, place, embedded, field, nodes, args), key)];
  const many = model.many?.[name];
  if (many) return [as(manyRows(c, many, row, args, inner, selectionBelow(nodes, c), [...place.path, key]), key)];
  const one = model.one[name];
  if (one && isObjectType(getNamedType(field.type)))
    return [as(joinedObject(c, place, one, args, inner, selectionBelow(nodes, c), [...place.path, key]), key)];
  const together = Object.values(model.together ?? {}).find(({ fields }) => name in fields);
  const value = together
    ? ref(joinedRow(c, place, together, args, inner), together.fields[name] as string)
    : columnSql(model, name)(row, inner, args.sql);
  return [as(formatted(value, field.type), key)];
}

/** The row of a sub-select that gives several fields; joined once, however many of them are selected. */
function joinedRow(
  c: Compilation,
  place: Place,
  group: NonNullable<TypeModel['together']>[string],
  args: Arguments,
  env: Env,
): RowName {
  const rows = place.together.get(group) ?? new Map<Env, RowName>();
  place.together.set(group, rows);
  const known = rows.get(env);
  if (known) return known;
  const joined = c.row('together');
  rows.set(env, joined);
  place.joins.push(sql`left join lateral (${group.select(place.row, env, args.sql)}) ${sql.id(joined)} on true`);
  return joined;
}

/** Expression behind a plain field, before it is formatted. */
function columnSql(model: TypeModel, name: string): ColumnSql {
  const computed = model.computed?.[name];
  if (computed) return computed;
  const column = model.columns[name] ?? (model.source ? columnName(name) : unsupported(`field ${model.type}.${name}`));
  return (row) => ref(row, column);
}

function joinedObject(
  c: Compilation,
  place: Place,
  one: ToOne,
  args: Arguments,
  env: Env,
  selection: Selection,
  path: Path,
): Sql {
  const model = c.catalogue.byEntity(one.entity());
  const [row, object] = [c.row(model.type), c.row('object')];
  const id = typeof one.column === 'string' ? ref(place.row, one.column) : one.column(place.row, env, args.sql);
  place.joins.push(sql`left join ${relationOf(model, env)} ${sql.id(row)} on ${ref(row, 'id')} = ${id}`);
  const columns = columnsOf(c, placeOf(model, row, env, place.joins, path), selection);
  return sql`case when ${ref(row, 'id')} is null then null else (select row_to_json(${sql.id(object)}) from (select ${columns}) ${sql.id(object)}) end`;
}

/** Child rows of `parent`, or of nobody where the condition needs no parent row. */
export function manyRows(
  c: Compilation,
  many: ToMany,
  parent: RowName,
  args: Arguments,
  env: Env,
  selection: Selection,
  path: Path,
): Sql {
  const model = c.catalogue.byEntity(many.entity());
  const child = c.row(model.type);
  const joined =
    typeof many.key === 'string' ? sql`${ref(child, many.key)} = ${ref(parent, 'id')}` : many.key(child, parent, env);
  const where = many.where ? sql`${joined} and ${many.where(child, env, args.sql)}` : joined;
  const order = (row: RowName) => sql.join([...many.order.map((column) => orderBy(row, column)), ref(row, 'id')]);
  const from = sql`select ${sql.id(child)}.* from ${relationOf(model, env)} ${sql.id(child)} where ${where}`;
  const cut = args.typeOf('page') ? sql`${from} order by ${order(child)} ${limited(args)}` : from;
  return objectList(c, model, cut, order, selection, env, path);
}

function orderBy(row: RowName, column: string): Sql {
  const [name = '', direction = 'asc'] = column.split(' ');
  return direction === 'desc' ? sql`${ref(row, name)} desc nulls last` : ref(row, name);
}

function embeddedObject(
  c: Compilation,
  { row, env }: Place,
  { fields, nullWhen }: NonNullable<TypeModel['embedded']>[string],
  field: OutputField,
  nodes: readonly FieldNode[],
  args: Arguments,
): Sql {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const object = c.row('object');
  const columns = [...selectionBelow(nodes, c)].map(([key, [node]]) => {
    const name = (node as FieldNode).name.value;
    if (name === '__typename') return as(sql`${sql.lit(type.name)}::text`, key);
    guardField(c.asker.permissions, type, name);
    const column = fields[name] ?? unsupported(`field ${type.name}.${name}`);
    return as(formatted(column(row, env, args.sql), (type.getFields()[name] as OutputField).type), key);
  });
  const json = sql`(select row_to_json(${sql.id(object)}) from (select ${sql.join(columns)}) ${sql.id(object)})`;
  return nullWhen ? sql`case when ${nullWhen(row, env, args.sql)} then null else ${json} end` : json;
}

interface ResolvedSelection {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: OutputField;
  readonly args: Arguments;
  readonly env: Env;
  readonly resolved: ResolvedField;
}

function resolvedColumns(
  c: Compilation,
  { model, row, path }: Place,
  { key, nodes, field, args, env, resolved }: ResolvedSelection,
): Sql[] {
  const type = objectType(c.schema, model.type);
  const needs: Record<string, string> = {};
  const columns = Object.entries(resolved.needs).map(([need, declared]) => {
    // Numbered over the whole statement: two selections of one row never share a key.
    const hidden = c.row('need');
    needs[need] = hidden;
    return as(
      typeof declared === 'string'
        ? neededColumn(model, type, declared)(row, env, args.sql)
        : declared(row, env, args.sql),
      hidden,
    );
  });
  c.steps.push({ path, key, field: resolved, needs, args, day: env.day, project: projectionOf(c, field.type, nodes) });
  // Null holds the field's place in the order of keys.
  return [...columns, as(sql`null::text`, key)];
}

/** A field of the type, in its format, or else a column. */
function neededColumn(model: TypeModel, type: GraphQLObjectType, name: string): ColumnSql {
  const field = type.getFields()[name];
  const known = model.computed?.[name] ?? (model.columns[name] ? columnSql(model, name) : null);
  if (!known) return (row) => ref(row, field && model.source ? columnName(name) : name);
  return (row, env, args) => (field ? formatted(known(row, env, args), field.type) : known(row, env, args));
}
