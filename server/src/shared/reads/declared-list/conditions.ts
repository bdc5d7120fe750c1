import { sql } from 'kysely';
import type { NameSource } from '../../exports/exportable-list.ts';
import { BooleanFilter, DateFilter, DateTimeFilter, IdFilter, TextFilter } from '../list.ts';
import type { ColumnSql, EntityRef, FilterSql, FilterTest, ReadEnv, RowName, SealedSearch, Sql } from '../reads.ts';
import { fieldColumn } from './field-column.ts';

/**
 * What a condition is tested on: an expression over the row, a test of several rows, or a column that holds several values, one of which passes.
 * Left out: the column that is called like the condition.
 */
export type TestedOn = ColumnSql | { readonly test: FilterTest } | { readonly among: string };

interface Guarded<Guard extends string> {
  /** Field whose right guards the condition; needed where no field is called like the condition. */
  readonly guardedBy?: Guard;
}
interface IdNames {
  /** Where the name behind an id is found, for the head of a file. */
  readonly named?: NameSource;
}

/** One field of a list's filter input with its test. */
export interface Condition<Guard extends string = string> extends Guarded<Guard>, IdNames {
  readonly type: EntityRef | typeof String | typeof Boolean;
  readonly description: string;
  readonly sqlOf: (name: string) => FilterSql;
}

type GuardedCondition<Guard extends string> = Condition<Guard> & { readonly guardedBy: Guard };

interface MakeCondition {
  (description: string, on?: TestedOn, more?: IdNames): Condition<never>;
  <const Guard extends string>(
    description: string,
    on: TestedOn | undefined,
    more: IdNames & { readonly guardedBy: Guard },
  ): GuardedCondition<Guard>;
}

const condition = (
  type: EntityRef,
  description: string,
  on?: TestedOn,
  more: IdNames & Guarded<string> = {},
): Condition => {
  const sqlOf = (name: string): FilterSql => {
    if (typeof on === 'object' && 'among' in on)
      return { among: (row) => sql.ref(`${row}.${on.among}`), guardedBy: more.guardedBy ?? name };
    const expression = on ?? fieldColumn(name);
    const test: FilterTest =
      typeof expression === 'object' ? expression.test : (row, env, put) => put(expression(row, env, {}));
    return more.guardedBy ? { test, guardedBy: more.guardedBy } : test;
  };
  return { type, description, sqlOf, ...more };
};

/** Makes conditions of one type: what it says, what it is tested on, what guards it. */
const conditionOf = (type: EntityRef) =>
  ((...of: [string, TestedOn?, (IdNames & Guarded<string>)?]) => condition(type, ...of)) as MakeCondition;

/** Is this record, or one of these. */
export const id = conditionOf(IdFilter);
/** Is on, after or before a day. */
export const days = conditionOf(DateFilter);
/** Is at, after or before an instant. */
export const instants = conditionOf(DateTimeFilter);
/** Is so, or is not. */
export const yesNo = conditionOf(BooleanFilter);
/** Is, contains or begins with a text. */
export const text = conditionOf(TextFilter);
/** Is this value of an enum, or one of these; `filter` is made by `enumFilter` beside the enum. */
export function oneOf(filter: EntityRef, description: string, on?: TestedOn): Condition<never>;
export function oneOf<const Guard extends string>(
  filter: EntityRef,
  description: string,
  on: TestedOn | undefined,
  more: { readonly guardedBy: Guard },
): GuardedCondition<Guard>;
export function oneOf(filter: EntityRef, description: string, on?: TestedOn, more?: Guarded<string>): Condition {
  return condition(filter, description, on, more);
}

type ValueTest = (row: RowName, env: ReadEnv, value: Sql, sealed: Sql | null) => Sql;
const scalar =
  (type: typeof String | typeof Boolean) =>
  <const Guard extends string>(
    description: string,
    value: ValueTest,
    more: { readonly guardedBy: Guard; readonly sealed?: SealedSearch },
  ): GuardedCondition<Guard> => ({ type, description, sqlOf: () => ({ value, ...more }), guardedBy: more.guardedBy });

/** What somebody typed, looked for in whatever the SQL names. */
export const search = scalar(String);
/** A plain yes or no, tested by the SQL. */
export const flag = scalar(Boolean);
