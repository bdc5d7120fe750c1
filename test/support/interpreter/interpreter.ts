import {
  buildASTSchema,
  defaultFieldResolver,
  execute,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Catalogue, TypeModel } from '../../../server/src/platform/read-path/catalogue.ts';
import type { Context } from '../../../server/src/shared/context.ts';
import type {
  ColumnSql,
  FieldArgs,
  FilterTest,
  SealedSearch,
  Sql,
  ToMany,
} from '../../../server/src/shared/reads/reads.ts';
import { TEST_VAULT } from '../vault.ts';
import { type Env, sqlEnv, within } from './env.ts';
import { ARGUMENT_TYPES, OPERATORS } from './operators.ts';
import { type Args, Page, Plain, Row, wrap } from './source.ts';
import { Statements } from './statements.ts';
import { from, PARENT, ROW, ROW_ID, ROW_TABLE, ref, WholeTables } from './whole-tables.ts';

/** The index of what is looked for sealed; null where the filter looks for none. */
function sealedOf({ sealed }: { readonly sealed?: SealedSearch }, typed: string): Sql | null {
  const text = sealed?.read(typed) ?? null;
  if (!sealed || text === null) return null;
  return sql`decode(${sql.lit(TEST_VAULT.index(text, sealed.field).toString('hex'))}, 'hex')`;
}

/**
 * Answers queries the slow way, to compare the compiler with: graphql-js walks the selection, and each value comes from a plain statement over
 * one whole table (`select id, <expression> from <relation>`); filtering, sorting, paging and nesting happen here. Of the server it shares the
 * slices' declarations and the catalogue that gathers them, and none of the code that makes statements.
 */
export class Interpreter {
  readonly #schema: GraphQLSchema;
  readonly #statements: Statements;
  readonly #tables: WholeTables;

  constructor(
    schema: GraphQLSchema,
    private readonly catalogue: Catalogue,
    pool: pg.Pool,
    private readonly ctx: Context,
  ) {
    this.#statements = new Statements(pool, ctx.actor);
    this.#tables = new WholeTables(this.#statements);
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
      // As if every field were asked for: what a smaller selection leaves unread must not change an answer.
      const type = getNamedType(info.returnType);
      const all = new Set(isObjectType(type) ? Object.keys(type.getFields()) : []);
      const [read] = rule.needs
        ? await this.#statements.rows(sql`select (${rule.needs(sqlEnv(env), given, all)})::json as v`)
        : [];
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
      const values = await this.#tables.values(model, env, by, (v) => sql`(${v})::text`);
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
        needs[need] = await this.#tables.need(model, id, env, declared, given, info);
      const [value] = await resolved.batch([needs], { asOf: env.asOf, args }, this.ctx);
      return wrap(value, null);
    }
    const embedded = model.embedded?.[name];
    if (embedded) {
      if (embedded.nullWhen && (await this.#tables.value(model, id, env, embedded.nullWhen, given, (v) => v)) === true)
        return null;
      const type = getNamedType(info.returnType);
      const fields = 'getFields' in type && !isInputObjectType(type) ? type.getFields() : {};
      const values: Record<string, unknown> = {};
      for (const [key, column] of Object.entries(embedded.fields)) {
        const field = fields[key];
        if (field)
          values[key] = await this.#tables.leaf(model, id, env, column, given, field.type as GraphQLOutputType);
      }
      return new Plain(values, null);
    }
    const many = model.many?.[name];
    if (many) return this.#children(model, id, many, env, given, { page: args.page, isPaged: isPaged(info) });
    const one = model.one[name];
    if (one && !isLeafType(getNamedType(info.returnType))) {
      const child = this.catalogue.byEntity(one.entity());
      const column: ColumnSql = typeof one.column === 'string' ? ref(one.column) : one.column;
      const to = await this.#tables.value(model, id, env, column, given, (v) => sql`(${v})::text`);
      const day = one.asOf && (await this.#tables.value(model, id, env, one.asOf, given, (v) => sql`(${v})::text`));
      const at = typeof day === 'string' ? { ...env, asOf: day } : env;
      return typeof to === 'string' && (await this.#tables.ids(child, at)).includes(to) ? new Row(child, to, at) : null;
    }
    return this.#tables.leaf(model, id, env, this.#tables.column(model, name), given, info.returnType);
  }

  #ofPlain({ value, root }: Plain, info: GraphQLResolveInfo): unknown {
    const type = getNamedType(info.returnType);
    const many = this.catalogue.byType(info.parentType.name)?.many?.[info.fieldName];
    if (many && root) return this.#children(null, '', many, root.env, {}, { page: null, isPaged: false });
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
    { page, isPaged }: { readonly page: unknown; readonly isPaged: boolean },
  ): Promise<Row[]> {
    const child = this.catalogue.byEntity(many.entity());
    const { key, where } = many;
    let ids: readonly string[];
    if (typeof key === 'string') {
      const keys = await this.#tables.values(child, env, ref(key), (v) => sql`(${v})::text`);
      ids = [...keys].filter(([, to]) => to === id).map(([own]) => own);
    } else {
      const on = parent
        ? sql`, ${from(parent, env)} ${sql.id(PARENT)} where ${sql.ref(`${PARENT}.id`)}::text = ${sql.lit(id)} and`
        : sql` where`;
      ids = (
        await this.#statements.rows(
          sql`select ${ROW_ID}::text as id from ${from(child, env)} ${ROW_TABLE}${on} ${key(ROW, PARENT, sqlEnv(env))}`,
        )
      ).map((r) => String(r.id));
    }
    if (where) {
      const kept = await this.#tables.matching(child, env, where(ROW, sqlEnv(env), args));
      ids = ids.filter((own) => kept.has(own));
    }
    const order = many.order.map((column) => {
      const [name = '', direction = 'asc'] = column.split(' ');
      return { by: ref(name), descending: direction === 'desc' };
    });
    const sorted = await this.#tables.ordered(child, env, order, ids);
    return (isPaged ? cut(sorted, page) : sorted).map((own) => new Row(child, own, env));
  }

  async #filtered(model: TypeModel, env: Env, args: Args, info: GraphQLResolveInfo): Promise<readonly string[]> {
    let ids = await this.#tables.ids(model, env);
    const input = getNamedType(
      info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'filter')?.type,
    );
    for (const [name, asked] of Object.entries((args.filter ?? {}) as Record<string, unknown>)) {
      if (asked === null) continue;
      const declared = model.filters?.[name];
      if (!declared || !isInputObjectType(input)) throw new Error(`No filter ${name}`);
      let condition: Sql;
      if (typeof declared === 'object' && 'value' in declared)
        condition = declared.value(
          ROW,
          sqlEnv(env),
          sql`${sql.lit(String(asked))}::text`,
          sealedOf(declared, String(asked)),
        );
      else {
        const test: FilterTest =
          typeof declared === 'function'
            ? declared
            : 'test' in declared
              ? declared.test
              : (row, e, of) =>
                  sql`exists (select from unnest(${declared.among(row, e)}) one where ${of(sql.ref('one'))})`;
        const operators = Object.entries(asked as object).filter(([, value]) => value !== null);
        if (!operators.length) continue;
        condition = test(ROW, sqlEnv(env), (column) =>
          sql.join(
            operators.map(([operator, value]) => OPERATORS[operator as keyof typeof OPERATORS](column, value)),
            sql` and `,
          ),
        );
      }
      const kept = await this.#tables.matching(model, env, condition);
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
    return this.#tables.ordered(model, env, order, ids);
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
}

/** A list with an argument `page` is cut, whether one is given or not. */
const isPaged = ({ parentType, fieldName }: GraphQLResolveInfo): boolean =>
  parentType.getFields()[fieldName]?.args.some(({ name }) => name === 'page') ?? false;

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
