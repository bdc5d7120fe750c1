import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { sql } from 'kysely';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import type { TypeModel } from '../catalogue.ts';
import { guardField, unsupported } from '../refusals.ts';
import type { Arguments } from './arguments.ts';
import { type Compilation, type Env, objectType } from './compilation.ts';

/** Operators of the filter inputs in shared/reads/list.ts and of the enum filters that look like them. */
const OPERATORS: Readonly<Record<string, (column: Sql, value: Sql) => Sql>> = {
  eq: (column, value) => sql`${column} = ${value}`,
  in: (column, value) => sql`${column} = any(${value})`,
  gte: (column, value) => sql`${column} >= ${value}`,
  lt: (column, value) => sql`${column} < ${value}`,
  contains: (column, value) => sql`strpos(${column}, ${value}) > 0`,
  startsWith: (column, value) => sql`starts_with(${column}, ${value})`,
};

/** The same where the column holds several values, of which one has to pass. */
const AMONG: Readonly<Record<string, (column: Sql, value: Sql) => Sql>> = {
  eq: (column, value) => sql`${value} = any(${column})`,
  in: (column, value) => sql`${column} && ${value}`,
};

const given = (value: unknown): boolean => value !== null && value !== undefined;
const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const inputField = (input: GraphQLInputObjectType, name: string): GraphQLInputType =>
  input.getFields()[name]?.type ?? unsupported(`filter ${name}`);

/** A list that is filtered: its type, the row the conditions are about, and the arguments they are taken from. */
export interface FilteredList {
  readonly model: TypeModel;
  readonly row: RowName;
  readonly args: Arguments;
  readonly env: Env;
}

/** Conditions of the argument `filter`, joined by and; null where there is none. A condition that is null is not asked. */
export function conditions(c: Compilation, list: FilteredList): Sql | null {
  const input = getNamedType(list.args.typeOf('filter'));
  if (!list.args.has('filter') || !isInputObjectType(input)) return null;
  const parts = Object.entries(list.args.now.filter as object)
    .filter(([, asked]) => given(asked))
    .map(([name, asked]) => condition(c, list, name, asked, inputField(input, name)))
    .filter((part) => part !== null);
  return parts.length ? sql.join(parts, sql` and `) : null;
}

function condition(
  c: Compilation,
  list: FilteredList,
  name: string,
  asked: unknown,
  type: GraphQLInputType,
): Sql | null {
  const { model, row, args, env } = list;
  const declared = model.filters?.[name] ?? unsupported(`filter ${model.type}.${name}`);
  const guardedBy = typeof declared === 'function' ? name : (declared.guardedBy ?? name);
  guardField(c.asker.permissions, objectType(c.schema, model.type), guardedBy);

  const named = getNamedType(type);
  if (typeof declared === 'object' && 'value' in declared) {
    const path = ['filter', name];
    const sealed = declared.sealed ? args.bindSealed(path, declared.sealed).sql : null;
    return sql`(${declared.value(row, env, args.bind(named.name, path, isList(type)).sql, sealed)})`;
  }
  if (!isInputObjectType(named)) return unsupported(`filter ${model.type}.${name}`);

  const operators = Object.entries(asked as object).filter(([, value]) => given(value));
  if (!operators.length) return null;
  const tested =
    (by: typeof OPERATORS) =>
    (column: Sql): Sql =>
      sql.join(
        operators.map(([operator]) => {
          const valueType = inputField(named, operator);
          const value = args.bind(getNamedType(valueType).name, ['filter', name, operator], isList(valueType));
          return (by[operator] ?? unsupported(`operator ${operator}`))(column, value.sql);
        }),
        sql` and `,
      );
  if (typeof declared === 'object' && 'among' in declared) return sql`(${tested(AMONG)(declared.among(row, env))})`;
  const test = typeof declared === 'function' ? declared : declared.test;
  return sql`(${test(row, env, tested(OPERATORS))})`;
}
