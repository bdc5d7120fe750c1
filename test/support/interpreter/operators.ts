import { sql } from 'kysely';
import type { Sql } from '../../../server/src/shared/reads/reads.ts';

/** By text: ids, days and codes compare as texts the same way as they do as what they are. */
export const OPERATORS = {
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

/** PostgreSQL’s type of an argument, by its GraphQL type; text where none is named. */
export const ARGUMENT_TYPES: Readonly<Record<string, string>> = {
  ID: 'bigint',
  Int: 'int',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'timestamptz',
  Decimal: 'numeric',
};
