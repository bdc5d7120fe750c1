import {
  buildASTSchema,
  defaultFieldResolver,
  execute,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  parse,
  printSchema,
} from 'graphql';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import pg from 'pg';
import type { Catalogue, TypeModel } from '../../server/src/platform/read-path/catalogue.ts';
import type { Context } from '../../server/src/shared/context.ts';
import type { ColumnSql, FieldArgs, ReadEnv, RuleRoot, Sql, ToMany } from '../../server/src/shared/reads.ts';

/**
 * Answers queries the slow way, to compare the compiler with: graphql-js walks the selection, and each value comes from a plain statement over
 * one whole table (`select id, <expression> from <relation>`); filtering, sorting, paging and nesting happen here. Of the server it shares the
 * slices' declarations and the catalogue that gathers them, and none of the code that makes statements.
 */
export class Interpreter {
  readonly #schema: GraphQLSchema;
  readonly #cache = new Map<string, Promise<readonly Record<string, unknown>[]>>();

  constructor(
    schema: GraphQLSchema,
    private readonly catalogue: Catalogue,
    private readonly pool: pg.Pool,
    private readonly ctx: Context,
  ) {
    // A copy without resolvers, so that graphql-js asks here for every field.
    this.#schema = buildASTSchema(parse(printSchema(schema)));
  }

  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { data, errors } = await execute({
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      fieldResolver: (source, args, _ctx, info) => this.#field(source, args as Args, info),
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data;
  }

  async #field(source: unknown, args: Args, info: GraphQLResolveInfo): Promise<unknown> {
    if (info.parentType === this.#schema.getQueryType()) return this.#root(args, info);
    if (source instanceof Page) return info.fieldName === 'items' ? source.rows() : (await source.all()).length;
    if (source instanceof Row) return this.#ofRow(source, args, info);
    if (source instanceof Plain) return this.#ofPlain(source, info);
    return defaultFieldResolver(source, args, undefined, info);
  }

  async #root(args: Args, info: GraphQLResolveInfo): Promise<unknown> {
    const env = within({ permissions: this.ctx.permissions, asOf: this.ctx.today, knownOn: null }, args);
    const rule = this.catalogue.ruleRoots[info.fieldName];
    if (rule) {
      const given = this.#sqlArgs(args, info);
      const [read] = rule.needs ? await this.#rows(sql`select (${rule.needs(sqlEnv(env), given)})::json as v`) : [];
      const value = await rule.answer(read?.v ?? null, { asOf: env.asOf, args }, this.ctx);
      return wrap(value, { rule, env, args: given });
    }
    const root = this.catalogue.root(info.fieldName);
    if (!root) throw new Error(`No root ${info.fieldName}`);
    const { model, how } = root;
    if (how !== 'page') {
      const [[name, by]] = Object.entries(how.one).filter(([key]) => args[key] !== undefined && args[key] !== null) as [
        [string, ColumnSql],
      ];
      const values = await this.#values(model, env, by, (v) => sql`(${v})::text`);
      const id = [...values].find(([, value]) => value === String(args[name]))?.[0];
      return id === undefined ? null : new Row(model, id, env);
    }
    const all = once(() => this.#filtered(model, env, args, info));
    return new Page(all, async () => {
      const ids = await this.#sorted(model, env, args, await all());
      return cut(ids, args.page).map((id) => new Row(model, id, env));
    });
  }

  async #ofRow({ model, id, env: outer }: Row, args: Args, info: GraphQLResolveInfo): Promise<unknown> {
    const env = within(outer, args);
    const name = info.fieldName;
    const given = this.#sqlArgs(args, info);
    const resolved = model.resolved?.[name];
    if (resolved) {
      const needs: Record<string, unknown> = {};
      for (const [need, declared] of Object.entries(resolved.needs))
        needs[need] = await this.#need(model, id, env, declared, given, info);
      const [value] = await resolved.batch([needs], { asOf: env.asOf, args }, this.ctx);
      return wrap(value, null);
    }
    const embedded = model.embedded?.[name];
    if (embedded) {
      if (embedded.nullWhen && (await this.#value(model, id, env, embedded.nullWhen, given, (v) => v)) === true)
        return null;
      const type = getNamedType(info.returnType);
      const fields = 'getFields' in type && !isInputObjectType(type) ? type.getFields() : {};
      const values: Record<string, unknown> = {};
      for (const [key, column] of Object.entries(embedded.fields)) {
        const field = fields[key];
        if (field) values[key] = await this.#leaf(model, id, env, column, given, field.type as GraphQLOutputType);
      }
      return new Plain(values, null);
    }
    const many = model.many?.[name];
    if (many) return this.#children(model, id, many, env, given, args);
    const one = model.one[name];
    if (one && !isLeafType(getNamedType(info.returnType))) {
      const child = this.catalogue.byEntity(one.entity());
      const column: ColumnSql = typeof one.column === 'string' ? ref(one.column) : one.column;
      const to = await this.#value(model, id, env, column, given, (v) => sql`(${v})::text`);
      const day = one.asOf && (await this.#value(model, id, env, one.asOf, given, (v) => sql`(${v})::text`));
      const at = typeof day === 'string' ? { ...env, asOf: day } : env;
      return typeof to === 'string' && (await this.#ids(child, at)).includes(to) ? new Row(child, to, at) : null;
    }
    return this.#leaf(model, id, env, this.#column(model, name), given, info.returnType);
  }

  #ofPlain({ value, root }: Plain, info: GraphQLResolveInfo): unknown {
    const type = getNamedType(info.returnType);
    const many = this.catalogue.byType(info.parentType.name)?.many?.[info.fieldName];
    if (many && root) return this.#children(null, '', many, root.env, {}, {});
    const found = value[info.fieldName];
    const behind = root?.rule.rows
      ?.map(({ entity }) => this.catalogue.byEntity(entity()))
      .find((model) => model.type === type.name);
    if (!behind || !root) return wrap(found, root);
    const row = (to: unknown) =>
      to === null || to === undefined ? null : new Row(behind, String((to as { id: unknown }).id), root.env);
    return Array.isArray(found) ? found.map(row) : row(found);
  }

  async #children(
    parent: TypeModel | null,
    id: string,
    many: ToMany,
    env: Env,
    args: FieldArgs,
    given: Args,
  ): Promise<Row[]> {
    const child = this.catalogue.byEntity(many.entity());
    const { key, where } = many;
    let ids: readonly string[];
    if (typeof key === 'string') {
      const keys = await this.#values(child, env, ref(key), (v) => sql`(${v})::text`);
      ids = [...keys].filter(([, to]) => to === id).map(([own]) => own);
    } else {
      const on = parent
        ? sql`, ${from(parent, env)} ${sql.id(PARENT)} where ${sql.ref(`${PARENT}.id`)}::text = ${sql.lit(id)} and`
        : sql` where`;
      ids = (
        await this.#rows(
          sql`select ${ROW_ID}::text as id from ${from(child, env)} ${ROW_TABLE}${on} ${key(ROW, PARENT, sqlEnv(env))}`,
        )
      ).map((r) => String(r.id));
    }
    if (where) {
      const kept = await this.#matching(child, env, where(ROW, sqlEnv(env), args));
      ids = ids.filter((own) => kept.has(own));
    }
    const order = many.order.map((column) => {
      const [name = '', direction = 'asc'] = column.split(' ');
      return { by: ref(name), descending: direction === 'desc' };
    });
    const sorted = await this.#ordered(child, env, order, ids);
    const field = 'page' in given || given.page ? cut(sorted, given.page) : sorted;
    return field.map((own) => new Row(child, own, env));
  }

  async #filtered(model: TypeModel, env: Env, args: Args, info: GraphQLResolveInfo): Promise<readonly string[]> {
    let ids = await this.#ids(model, env);
    const input = getNamedType(
      info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'filter')?.type,
    );
    for (const [name, asked] of Object.entries((args.filter ?? {}) as Record<string, unknown>)) {
      if (asked === null) continue;
      const declared = model.filters?.[name];
      if (!declared || !isInputObjectType(input)) throw new Error(`No filter ${name}`);
      let condition: Sql;
      if (typeof declared === 'object' && 'value' in declared)
        condition = declared.value(ROW, sqlEnv(env), sql`${sql.lit(String(asked))}::text`);
      else {
        const test = typeof declared === 'function' ? declared : declared.test;
        const operators = Object.entries(asked as object).filter(([, value]) => value !== null);
        if (!operators.length) continue;
        condition = test(ROW, sqlEnv(env), (column) =>
          sql.join(
            operators.map(([operator, value]) => OPERATORS[operator as keyof typeof OPERATORS](column, value)),
            sql` and `,
          ),
        );
      }
      const kept = await this.#matching(model, env, condition);
      ids = ids.filter((id) => kept.has(id));
    }
    return ids;
  }

  #sorted(model: TypeModel, env: Env, args: Args, ids: readonly string[]): Promise<string[]> {
    const asked = (args.sort ?? []) as { field: string; direction: string }[];
    const order = asked.map(({ field, direction }) => ({
      by: model.sorts?.[field]?.by as ColumnSql,
      descending: direction === 'DESC',
    }));
    if (!order.length && model.defaultSort) order.push({ by: model.defaultSort, descending: false });
    return this.#ordered(model, env, order, ids);
  }

  /** Null last in either direction, then by id as a number. */
  async #ordered(
    model: TypeModel,
    env: Env,
    order: readonly { by: ColumnSql; descending: boolean }[],
    ids: readonly string[],
  ): Promise<string[]> {
    const ranks = await Promise.all(
      order.map(async ({ by, descending }) => ({
        descending,
        rank: await this.#values(model, env, by, (v) => sql`dense_rank() over (order by ${v})::int`),
        isNull: descending
          ? await this.#values(model, env, by, (v) => sql`((${v}) is null)`)
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

  #column(model: TypeModel, name: string): ColumnSql {
    const group = Object.values(model.together ?? {}).find(({ fields }) => name in fields);
    if (group)
      return (row, env, args) =>
        sql`(select ${sql.id(group.fields[name] as string)} from (${group.select(row, env, args)}) together)`;
    return (
      model.computed?.[name] ??
      ref(model.columns[name] ?? name.replace(/([a-z])([A-Z0-9])|(\d)([A-Z])/g, '$1$3_$2$4').toLowerCase())
    );
  }

  async #need(
    model: TypeModel,
    id: string,
    env: Env,
    declared: string | ColumnSql,
    args: FieldArgs,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (typeof declared !== 'string') return this.#value(model, id, env, declared, args, (v) => sql`to_json(${v})`);
    const field = info.parentType.getFields()[declared];
    return field
      ? this.#leaf(model, id, env, this.#column(model, declared), args, field.type)
      : this.#value(model, id, env, ref(declared), args, (v) => sql`to_json(${v})`);
  }

  async #leaf(
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
    const value = await this.#value(model, id, env, column, args, (v) =>
      asText ? (list ? sql`(${v})::text[]` : sql`(${v})::text`) : sql`(${v})`,
    );
    if (named.name === 'DateTime' && value !== null) return new Date(String(value)).toISOString();
    return named.name === 'Int' && value !== null ? Number(value) : value;
  }

  async #value(
    model: TypeModel,
    id: string,
    env: Env,
    column: ColumnSql,
    args: FieldArgs,
    shown: (value: Sql) => Sql,
  ): Promise<unknown> {
    return (await this.#values(model, env, (row, e) => column(row, e, args), shown)).get(id) ?? null;
  }

  async #values(
    model: TypeModel,
    env: Env,
    column: ColumnSql,
    shown: (value: Sql) => Sql,
  ): Promise<Map<string, unknown>> {
    const rows = await this.#rows(
      sql`select ${ROW_ID}::text as id, ${shown(column(ROW, sqlEnv(env), {}))} as v from ${from(model, env)} ${ROW_TABLE}`,
    );
    return new Map(rows.map(({ id, v }) => [String(id), v]));
  }

  async #ids(model: TypeModel, env: Env): Promise<readonly string[]> {
    return (await this.#rows(sql`select ${ROW_ID}::text as id from ${from(model, env)} ${ROW_TABLE}`)).map(({ id }) =>
      String(id),
    );
  }

  async #matching(model: TypeModel, env: Env, condition: Sql): Promise<ReadonlySet<string>> {
    return new Set(
      (
        await this.#rows(sql`select ${ROW_ID}::text as id from ${from(model, env)} ${ROW_TABLE} where (${condition})`)
      ).map(({ id }) => String(id)),
    );
  }

  /** Values of arguments as literals. */
  #sqlArgs(args: Args, info: GraphQLResolveInfo): FieldArgs {
    const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
    return Object.fromEntries(
      declared
        .filter(({ name, type }) => args[name] !== undefined && args[name] !== null && isLeafType(getNamedType(type)))
        .map(({ name, type }) => [
          name,
          sql`${sql.lit(String(args[name]))}::${sql.raw(ARGUMENT_TYPES[getNamedType(type).name] ?? 'text')}`,
        ]),
    );
  }

  /** The same statement is asked once: nothing changes while the interpreter lives. */
  #rows(statement: Sql): Promise<readonly Record<string, unknown>[]> {
    const { sql: text, parameters } = statement.compile(compiler);
    const key = `${text} ${JSON.stringify(parameters)}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const asked = this.#query(text, [...parameters]);
    this.#cache.set(key, asked);
    return asked;
  }

  async #query(text: string, parameters: unknown[]): Promise<readonly Record<string, unknown>[]> {
    const { actor } = this.ctx;
    const client = await this.pool.connect();
    try {
      await client.query('begin read only');
      await client.query(
        `select set_config('app.person', $1, true), set_config('app.regions', $2, true), set_config('app.all', $3, true), set_config('app.own_level', $4, true),
           set_config('app.sights', $5, true), set_config('app.held_until', $6, true)`,
        [
          String(actor?.personId ?? ''),
          `{${actor?.scope.regions.join(',') ?? ''}}`,
          actor?.scope.all ? 'on' : '',
          actor?.scope.ownLevel ? 'on' : '',
          `{${actor?.scope.sights?.join(',') ?? ''}}`,
          JSON.stringify(actor?.scope.heldUntil ?? {}),
        ],
      );
      return (await client.query(text, parameters)).rows as Record<string, unknown>[];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
}

type Args = Readonly<Record<string, unknown>>;
interface Env {
  readonly permissions: ReadonlySet<string>;
  readonly asOf: string;
  readonly knownOn: string | null;
}
interface RuleCall {
  readonly rule: RuleRoot;
  readonly env: Env;
  readonly args: FieldArgs;
}

class Row {
  constructor(
    readonly model: TypeModel,
    readonly id: string,
    readonly env: Env,
  ) {}
}
class Page {
  constructor(
    readonly all: () => Promise<readonly string[]>,
    readonly rows: () => Promise<Row[]>,
  ) {}
}
class Plain {
  constructor(
    readonly value: Args,
    readonly root: RuleCall | null,
  ) {}
}

function wrap(value: unknown, root: RuleCall | null): unknown {
  if (Array.isArray(value)) return value.map((each) => wrap(each, root));
  return typeof value === 'object' && value !== null ? new Plain(value as Args, root) : value;
}

/** Like the compiler's: no alias inside a slice's own SQL can bear these names. */
const [ROW, PARENT] = ['row#', 'parent#'];
const ROW_TABLE = sql.id(ROW);
const ROW_ID = sql.ref(`${ROW}.id`);
const ref =
  (column: string): ColumnSql =>
  (row) =>
    sql.ref(`${row}.${column}`);
const within = (outer: Env, args: Args): Env => ({
  ...outer,
  asOf: typeof args.asOf === 'string' ? args.asOf : outer.asOf,
  knownOn: typeof args.knownOn === 'string' ? args.knownOn : outer.knownOn,
});
const sqlEnv = ({ permissions, asOf, knownOn }: Env): ReadEnv => ({
  permissions,
  asOf: sql`${sql.lit(asOf)}::date`,
  knownOn: knownOn === null ? null : sql`${sql.lit(knownOn)}::timestamptz`,
});
const from = (model: TypeModel, env: Env): Sql =>
  model.source ? sql`(${model.source(sqlEnv(env))})` : sql.table(model.table as string);
const cut = <T>(all: readonly T[], page: unknown): readonly T[] => {
  const { limit = 25, offset = 0 } = (page ?? {}) as { limit?: number; offset?: number };
  const start = Math.max(offset, 0);
  return all.slice(start, start + Math.min(Math.max(limit, 1), 200));
};
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** By text: ids, days and codes compare as texts the same way as they do as what they are. */
const OPERATORS = {
  eq: (column: Sql, value: unknown) => sql`(${column})::text = ${sql.lit(String(value))}`,
  in: (column: Sql, value: unknown) =>
    (value as unknown[]).length
      ? sql`(${column})::text in (${sql.join((value as unknown[]).map((each) => sql.lit(String(each))))})`
      : sql`false`,
  gte: (column: Sql, value: unknown) => sql`${column} >= ${sql.lit(String(value))}`,
  lt: (column: Sql, value: unknown) => sql`${column} < ${sql.lit(String(value))}`,
  contains: (column: Sql, value: unknown) => sql`position(${sql.lit(String(value))} in ${column}) > 0`,
  startsWith: (column: Sql, value: unknown) =>
    sql`left(${column}, ${sql.lit([...String(value)].length)}) = ${sql.lit(String(value))}`,
} as const;

const ARGUMENT_TYPES: Readonly<Record<string, string>> = {
  ID: 'bigint',
  Int: 'int',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'timestamptz',
  Decimal: 'numeric',
};

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
