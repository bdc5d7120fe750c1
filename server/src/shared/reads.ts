import type { RawBuilder } from 'kysely';
import type { Context } from './context.ts';
import type { Day } from './timeline.ts';

export type Sql = RawBuilder<unknown>;
export type EntityRef = abstract new (...args: never[]) => object;

/** What every piece of SQL of one query shares: `asOf` is a bound `date`, `knownOn` a bound `timestamptz` or null for "now". */
export interface ReadEnv {
  readonly asOf: Sql;
  readonly knownOn: Sql | null;
}

/** Names one row of the relation that is being read: `sql.ref(`${row}.column`)`. */
export type RowName = string;
export type ColumnSql = (row: RowName, env: ReadEnv) => Sql;

/** One row reached by a column of this one that holds its id; null where that row does not exist at asOf or lies outside the scope. */
export interface ToOne {
  readonly entity: () => EntityRef;
  readonly column: string;
}

/** Child rows: `key` is the child's column that holds this row's id; `where` and `order` are over the child's row. */
export interface ToMany {
  readonly entity: () => EntityRef;
  readonly key: string;
  readonly where?: (row: RowName, env: ReadEnv, args: FieldArgs) => Sql;
  readonly order: readonly string[];
}

/** Arguments of a field as bound SQL values by name (enums and scalars only); an argument not given is missing. */
export type FieldArgs = Readonly<Record<string, Sql>>;

/**
 * A field that a rule decides. `needs` are the columns or SQL expressions it takes; `batch` runs once per query over all rows of the
 * answer, after the statement, and returns one plain value per row, from which the selection is cut.
 */
export interface ResolvedField {
  readonly needs: Readonly<Record<string, string | ColumnSql>>;
  readonly batch: (
    rows: readonly Readonly<Record<string, unknown>>[],
    call: { readonly asOf: Day; readonly args: Readonly<Record<string, unknown>> },
    ctx: Context,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
}

/**
 * What can be read of one type. Columns and to-one relations come from the entity's metadata; here stands only what they do not say.
 * A later slice adds fields to an earlier type by a `Reads` of its own with `extend: true`.
 */
export interface Reads {
  readonly entity: EntityRef;
  readonly extend?: boolean;
  /** The relation behind the type, a select without parentheses; default: its table. For what holds at `asOf`, and for types cut out of another's table. */
  readonly source?: (env: ReadEnv) => Sql;
  readonly one?: Readonly<Record<string, ToOne>>;
  readonly many?: Readonly<Record<string, ToMany>>;
  /** A column under another name or an expression over the row. */
  readonly computed?: Readonly<Record<string, ColumnSql>>;
  /** A small object of the row's own columns (a period, a document): field -> { sub-field -> SQL }; null when `nullWhen` holds. */
  readonly embedded?: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, ColumnSql>>; readonly nullWhen?: ColumnSql }>
  >;
  readonly resolved?: Readonly<Record<string, ResolvedField>>;
  /**
   * Keys are fields of the filter input and normally GraphQL field names, whose permission then also guards the filter; `permission`
   * is for a filter that bears no field's name. A scalar filter (`search: String`) gets `test` with the bound value as its column-less argument.
   */
  readonly filters?: Readonly<Record<string, FilterSql>>;
  /** Sort enum value -> SQL to order by and the field whose permission guards it. */
  readonly sorts?: Readonly<Record<string, { readonly field: string; readonly by: ColumnSql }>>;
  readonly defaultSort?: ColumnSql;
  /** Root query -> how it is asked. `one` takes exactly one of its arguments, each a column or expression (`id`, `code`). */
  readonly roots?: Readonly<Record<string, 'page' | { readonly one: Readonly<Record<string, ColumnSql>> }>>;
}

export type FilterSql =
  /** `test(column)` puts the operators of the filter input on a column: `exists (... and ${test(sql.ref('f.post'))})`. */
  | ((row: RowName, env: ReadEnv, test: (column: Sql) => Sql) => Sql)
  /** For a filter field that is a scalar itself (`search`). */
  | { readonly value: (row: RowName, env: ReadEnv, value: Sql) => Sql };

/**
 * A root that is a rule's result (an indicator, who I am): what it needs is one SQL expression whose JSON goes to `answer`; all roots of an
 * operation still travel as one statement. `needs` null: nothing is read.
 */
export interface RuleRoot {
  readonly needs: null | ((env: ReadEnv, args: FieldArgs) => Sql);
  readonly answer: (
    needs: unknown,
    call: { readonly asOf: Day; readonly args: Readonly<Record<string, unknown>> },
    ctx: Context,
  ) => unknown | Promise<unknown>;
}
export type RuleRoots = Readonly<Record<string, RuleRoot>>;
