import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql';
import { sql } from 'kysely';
import type { TypeModel } from '../../../server/src/platform/read-path/catalogue.ts';
import type { ColumnSql, FieldArgs, Sql } from '../../../server/src/shared/reads/reads.ts';
import { type Env, sqlEnv } from './env.ts';
import type { Statements } from './statements.ts';

/** Values, conditions and order of a type, each from one plain statement over its whole table. */
export class WholeTables {
  constructor(private readonly statements: Statements) {}

  async ids(model: TypeModel, env: Env): Promise<readonly string[]> {
    return (await this.statements.rows(sql`select ${ROW_ID}::text as id from ${from(model, env)} ${ROW_TABLE}`)).map(
      ({ id }) => String(id),
    );
  }

  async matching(model: TypeModel, env: Env, condition: Sql): Promise<ReadonlySet<string>> {
    return new Set(
      (
        await this.statements.rows(
          sql`select ${ROW_ID}::text as id from ${from(model, env)} ${ROW_TABLE} where (${condition})`,
        )
      ).map(({ id }) => String(id)),
    );
  }

  /** Null last in either direction, then by id as a number. */
  async ordered(
    model: TypeModel,
    env: Env,
    order: readonly { by: ColumnSql; descending: boolean }[],
    ids: readonly string[],
  ): Promise<string[]> {
    const ranks = await Promise.all(
      order.map(async ({ by, descending }) => ({
        descending,
        rank: await this.values(model, env, by, (v) => sql`dense_rank() over (order by ${v})::int`),
        isNull: descending
          ? await this.values(model, env, by, (v) => sql`((${v}) is null)`)
          : new Map<string, unknown>(),
      })),
    );
    return [...ids].sort((a, b) => {
      for (const { rank, isNull, descending } of ranks) {
        const [nullA, nullB] = [isNull.get(a) === true, isNull.get(b) === true];
        if (nullA !== nullB) return nullA ? 1 : -1;
        const difference = Number(rank.get(a)) - Number(rank.get(b));
        if (difference) return descending ? -difference : difference;
      }
      return BigInt(a) < BigInt(b) ? -1 : 1;
    });
  }

  column(model: TypeModel, name: string): ColumnSql {
    const group = Object.values(model.together ?? {}).find(({ fields }) => name in fields);
    if (group)
      return (row, env, args) =>
        sql`(select ${sql.id(group.fields[name] as string)} from (${group.select(row, env, args)}) together)`;
    return (
      model.computed?.[name] ??
      ref(model.columns[name] ?? name.replace(/([a-z])([A-Z0-9])|(\d)([A-Z])/g, '$1$3_$2$4').toLowerCase())
    );
  }

  async values(
    model: TypeModel,
    env: Env,
    column: ColumnSql,
    shown: (value: Sql) => Sql,
  ): Promise<Map<string, unknown>> {
    const rows = await this.statements.rows(
      sql`select ${ROW_ID}::text as id, ${shown(column(ROW, sqlEnv(env), {}))} as v from ${from(model, env)} ${ROW_TABLE}`,
    );
    return new Map(rows.map(({ id, v }) => [String(id), v]));
  }

  async value(
    model: TypeModel,
    id: string,
    env: Env,
    column: ColumnSql,
    args: FieldArgs,
    shown: (value: Sql) => Sql,
  ): Promise<unknown> {
    return (await this.values(model, env, (row, e) => column(row, e, args), shown)).get(id) ?? null;
  }

  async leaf(
    model: TypeModel,
    id: string,
    env: Env,
    column: ColumnSql,
    args: FieldArgs,
    type: GraphQLOutputType,
  ): Promise<unknown> {
    const named = getNamedType(type);
    const list = isListType(getNullableType(type));
    const asText = isEnumType(named) || ['ID', 'String', 'Decimal', 'Date'].includes(named.name);
    const value = await this.value(model, id, env, column, args, (v) =>
      asText ? (list ? sql`(${v})::text[]` : sql`(${v})::text`) : sql`(${v})`,
    );
    if (named.name === 'DateTime' && value !== null) return new Date(String(value)).toISOString();
    return named.name === 'Int' && value !== null ? Number(value) : value;
  }

  async need(
    model: TypeModel,
    id: string,
    env: Env,
    declared: string | ColumnSql,
    args: FieldArgs,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (typeof declared !== 'string') return this.value(model, id, env, declared, args, (v) => sql`to_json(${v})`);
    const field = info.parentType.getFields()[declared];
    return field
      ? this.leaf(model, id, env, this.column(model, declared), args, field.type)
      : this.value(model, id, env, ref(declared), args, (v) => sql`to_json(${v})`);
  }
}

/** Like the compiler's: no alias inside a slice's own SQL can bear these names. */
export const [ROW, PARENT] = ['row#', 'parent#'];
export const ROW_TABLE = sql.id(ROW);
export const ROW_ID = sql.ref(`${ROW}.id`);
export const ref =
  (column: string): ColumnSql =>
  (row) =>
    sql.ref(`${row}.${column}`);
export const from = (model: TypeModel, env: Env): Sql =>
  model.source ? sql`(${model.source(sqlEnv(env))})` : sql.table(model.table as string);
