import type { RawBuilder } from 'kysely';
import type { Context } from '../context.ts';
import type { Day } from '../time/timeline.ts';

export type Sql = RawBuilder<unknown>;
export type EntityRef = abstract new (...args: never[]) => object;

/**
 * What every piece of SQL of one query shares: `asOf` is a bound `date`, `knownOn` a bound `timestamptz` or null for "now". Both come
 * from the arguments of that name of the root or of the nearest field above that has them; today where nobody gave one.
 */
export interface ReadEnv {
  /** Of who asks; what he may not see, the statement need not fetch, and what only he needs (small groups) it fetches for him alone. */
  readonly permissions: ReadonlySet<string>;
  readonly asOf: Sql;
  readonly knownOn: Sql | null;
}

/** Names one row of the relation that is being read: `sql.ref(`${row}.column`)`. It holds a `#`, so it is never an alias of a slice's own SQL. */
export type RowName = string;
export type ColumnSql = (row: RowName, env: ReadEnv, args: FieldArgs) => Sql;

/**
 * Arguments of a field as bound SQL values by name (enums as text, scalars, lists of both; an id as `bigint`, null where it is none); an
 * argument that is not given or null is missing.
 */
export type FieldArgs = Readonly<Record<string, Sql>>;

/**
 * One row reached by a column of this one that holds its id, or by an expression for it; null where that row does not exist at asOf or
 * lies outside the scope.
 */
export interface ToOne {
  readonly entity: () => EntityRef;
  readonly column: string | ColumnSql;
  /** Day the other row is read at instead of the asker's, such as that of the row itself: a figure's region as it stood on the figure's day. */
  readonly asOf?: ColumnSql;
}

/**
 * Child rows: `key` is the child's column that holds this row's id, or the condition that joins the two (many to many:
 * `exists (select from link where ...)`). `where` and `order` are over the child's row; `order` names columns (`'code'`,
 * `'recorded_at desc'`), ties are broken by id. An argument `page: PageInput` of the field cuts the list.
 */
export interface ToMany {
  readonly entity: () => EntityRef;
  readonly key: string | ((child: RowName, parent: RowName, env: ReadEnv) => Sql);
  readonly where?: (row: RowName, env: ReadEnv, args: FieldArgs) => Sql;
  readonly order: readonly string[];
}

/**
 * A field that a rule decides. `needs` are what it takes: a text that names a field of the type arrives in that field's format (Decimal and
 * ID as text), any other text is a column; numbers that must stay exact are cast to text in the expression, since they travel as JSON.
 * `batch` runs once per query over all rows of the answer, after the statement, and returns one plain value per row, from which the
 * selection is cut; a key the client asked for must be there, null or not. `plain` is the same value as SQL, null where the rule has to run:
 * for whom the rule changes nothing, the answer leaves as PostgreSQL made it. It goes by the asker's permissions and by nothing else.
 */
export interface ResolvedField {
  readonly needs: Readonly<Record<string, string | ColumnSql>>;
  readonly batch: (
    rows: readonly Readonly<Record<string, unknown>>[],
    call: { readonly asOf: Day; readonly args: Readonly<Record<string, unknown>> },
    ctx: Context,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
  readonly plain?: (row: RowName, env: ReadEnv) => Sql | null;
}

/**
 * What can be read of one type. Columns and to-one relations come from the entity's metadata; here stands only what they do not say.
 * With a `source`, a field that nothing else declares is the source's column of that name in snake case. Every relation has a column `id`.
 * A later slice adds fields to an earlier type by a `Reads` of its own with `extend: true`; on a type that is no row but part of a rule
 * root's answer (`Scope.regions`) only `many` with a joining condition that needs no parent row is possible.
 */
export interface Reads {
  /** The `@ObjectType()` class; it is an ORM entity too, unless there is a `source` or it is only extended. */
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
  /**
   * Fields that one sub-select of one row gives together, field -> its column: computed once per row of the answer, and only when one of them
   * is selected. For what is costly and usually asked side by side, like the sums over a region's units.
   */
  readonly together?: Readonly<
    Record<string, { readonly select: ColumnSql; readonly fields: Readonly<Record<string, string>> }>
  >;
  readonly resolved?: Readonly<Record<string, ResolvedField>>;
  /** Keys are fields of the filter input and normally GraphQL field names, whose permission then also guards the filter. */
  readonly filters?: Readonly<Record<string, FilterSql>>;
  /** Sort enum value -> SQL to order by and the field whose permission guards it. Null comes last in either direction, ties go by id. */
  readonly sorts?: Readonly<Record<string, { readonly field: string; readonly by: ColumnSql }>>;
  readonly defaultSort?: ColumnSql;
  /** Root query -> how it is asked. `one` takes exactly one of its arguments, each a column or expression (`id`, `code`). */
  readonly roots?: Readonly<Record<string, 'page' | { readonly one: Readonly<Record<string, ColumnSql>> }>>;
}

/** What is asked of one filter field; `guardedBy` names the field whose permission guards a filter that bears no field's name. */
export type FilterSql =
  /** `test(column)` puts the operators of the filter input on a column, all on the same row: `exists (... and ${test(sql.ref('f.post'))})`. */
  | FilterTest
  | { readonly test: FilterTest; readonly guardedBy: string }
  /** For `eq` and `in` on a column that holds several values: one of them passes. */
  | { readonly among: (row: RowName, env: ReadEnv) => Sql; readonly guardedBy: string }
  /** For a filter field that is a scalar itself (`search`); with `sealed` it comes as the index of a sealed value besides. */
  | {
      readonly value: (row: RowName, env: ReadEnv, value: Sql, sealed: Sql | null) => Sql;
      readonly sealed?: SealedSearch;
      readonly guardedBy?: string;
    };
/** What is typed may be a value the database holds sealed: `read` brings it into the one form it was sealed in, null where it is none. */
export interface SealedSearch {
  /** Table and column, as it was sealed. */
  readonly field: string;
  readonly read: (typed: string) => string | null;
}
export type FilterTest = (row: RowName, env: ReadEnv, test: (column: Sql) => Sql) => Sql;

/**
 * A root that is a rule's result (an indicator, who I am): what it needs is one SQL expression whose JSON goes to `answer`; all roots of an
 * operation still travel as one statement. `needs` null: nothing is read; `selected` are the names of the fields asked for right below the root,
 * so that nothing is read for what nobody asks. The selection is cut from the plain value that `answer` returns.
 */
export interface RuleRoot {
  readonly needs: null | ((env: ReadEnv, args: FieldArgs, selected: ReadonlySet<string>) => Sql);
  readonly answer: (
    needs: unknown,
    call: { readonly asOf: Day; readonly args: Readonly<Record<string, unknown>> },
    ctx: Context,
  ) => unknown | Promise<unknown>;
  /**
   * Rows of readable types the answer may point to as `{ id }`, each type with the condition that holds for them. What the client selects of
   * them is read in the same statement, so that `indicator { region { parent { name } } }` works; a type without an entry is cut from the
   * plain value like the rest. A row the condition or row security leaves out answers null.
   */
  readonly rows?: readonly RuleRows[];
}
export interface RuleRows {
  readonly entity: () => EntityRef;
  readonly where: (row: RowName, env: ReadEnv, args: FieldArgs) => Sql;
  /** Argument that names the day the rows are read at; the root's own day when not given. */
  readonly asOf?: string;
}
export type RuleRoots = Readonly<Record<string, RuleRoot>>;

/**
 * What a mutation's service gives back: which row to answer with, and the day to read it at (default today), for a fact that begins later.
 * A list of them answers a list, in that order.
 */
export interface WriteAnswer {
  readonly id: number | string;
  readonly asOf?: Day;
}
