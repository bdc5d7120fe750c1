import { type FieldNode, getNamedType } from 'graphql';
import { sql } from 'kysely';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ColumnSql, Sql } from '../../../shared/reads/reads.ts';
import type { TypeModel } from '../catalogue.ts';
import { Bind } from '../run/bind.ts';
import type { Arguments, OutputField } from './arguments.ts';
import { as, type Compilation, envWithin, ref, relationOf, rootEnv } from './compilation.ts';
import { conditions } from './filters.ts';
import { type Order, objectList, objectRows, oneObject } from './object.ts';
import { limited } from './page-bounds.ts';
import { selectionBelow } from './selection.ts';
import { ordering } from './sorts.ts';

/** What a root field asks for. */
export interface RootCall {
  readonly key: string;
  readonly field: OutputField;
  readonly nodes: readonly FieldNode[];
  readonly args: Arguments;
}

/** A page: LIMIT stands inside, so that nothing nested is computed for rows that are not shown; the total only where it is selected. */
export function pageRoot(c: Compilation, model: TypeModel, { key, field, nodes, args }: RootCall): Sql {
  const env = envWithin(rootEnv(c), args);
  const order = ordering(c, model, args, env);
  const rows = (select: (row: Sql) => Sql, tail?: (row: string) => Sql): Sql => {
    const row = c.row(model.type);
    const where = conditions(c, { model, row, args, env });
    return sql`select ${select(sql.id(row))} from ${relationOf(model, env)} ${sql.id(row)}${where ? sql` where ${where}` : sql``}${tail ? sql` ${tail(row)}` : sql``}`;
  };
  const parts = [...selectionBelow(nodes, c)].map(([part, partNodes]) => {
    switch (partNodes[0]?.name.value) {
      case 'items': {
        const from = rows(
          (row) => sql`${row}.*`,
          (row) => sql`order by ${order(row)} ${limited(args)}`,
        );
        return as(objectList(c, { model, from, env, path: [key, part] }, order, selectionBelow(partNodes, c)), part);
      }
      case 'totalCount':
        return as(sql`(${rows(() => sql`count(*)`)})`, part);
      default:
        return as(sql`${sql.lit(getNamedType(field.type).name)}::text`, part);
    }
  });
  const page = c.row('page');
  return sql`(select row_to_json(${sql.id(page)}) from (select ${sql.join(parts)}) ${sql.id(page)})`;
}

/** All rows of a page root without its page, each as JSON; `part` is the key of its `items`. */
export function walkedRoot(
  c: Compilation,
  model: TypeModel,
  { key, nodes, args }: RootCall,
): { readonly part: string; readonly rows: Sql } {
  const env = envWithin(rootEnv(c), args);
  const order = ordering(c, model, args, env);
  const items = [...selectionBelow(nodes, c)].find(([, [node]]) => node?.name.value === 'items');
  if (!items) throw new Error(`The walk over ${key} asks for no items`);
  const [part, partNodes] = items;
  const row = c.row(model.type);
  const where = conditions(c, { model, row, args, env });
  const from = sql`select ${sql.id(row)}.* from ${relationOf(model, env)} ${sql.id(row)}${where ? sql` where ${where}` : sql``}`;
  return { part, rows: objectRows(c, { model, from, env, path: [key, part] }, order, selectionBelow(partNodes, c)) };
}

/** One row by exactly one of the keys that are declared for it. */
export function oneRoot(
  c: Compilation,
  model: TypeModel,
  keys: Readonly<Record<string, ColumnSql>>,
  { key, nodes, args }: RootCall,
): Sql {
  const names = Object.keys(keys);
  const [name, ...more] = names.filter((candidate) => args.has(candidate));
  if (!name || more.length) throw new DomainError('VALUE_REQUIRED', { one: names.join(', ') }, names[0]);
  const env = envWithin(rootEnv(c), args);
  const value = args.bind(getNamedType(args.typeOf(name))?.name ?? 'String', [name]).sql;
  const row = c.row(model.type);
  const column = (keys[name] as ColumnSql)(row, env, args.sql);
  const from = sql`select ${sql.id(row)}.* from ${relationOf(model, env)} ${sql.id(row)} where ${column} = ${value} limit 1`;
  return oneObject(c, { model, from, env, path: [key] }, selectionBelow(nodes, c));
}

/** The rows a mutation has written, in the order it names them. */
export function writtenRows(
  c: Compilation,
  model: TypeModel,
  nodes: readonly FieldNode[],
  key: string,
  list: boolean,
): Sql {
  const env = rootEnv(c);
  const ids = new Bind('bigint', ({ written }) => written?.ids, true).sql;
  const row = c.row(model.type);
  const from = sql`select ${sql.id(row)}.* from ${relationOf(model, env)} ${sql.id(row)} where ${ref(row, 'id')} = any(${ids})`;
  const selection = selectionBelow(nodes, c);
  if (!list) return oneObject(c, { model, from: sql`${from} limit 1`, env, path: [key] }, selection);
  const order: Order = (written) => sql`array_position(${ids}, ${ref(written, 'id')}::bigint)`;
  return objectList(c, { model, from, env, path: [key] }, order, selection);
}
