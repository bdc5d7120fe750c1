import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType } from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../../../shared/reads/reads.ts';

/** Types whose JSON is text whatever the column is: numbers that must stay exact, ids, enums, JSON kept as text. */
const AS_TEXT = new Set(['ID', 'Decimal', 'String']);

/** A column's value in the format its GraphQL type promises. */
export function formatted(value: Sql, type: GraphQLOutputType): Sql {
  const named = getNamedType(type);
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  if (AS_TEXT.has(named.name) || isEnumType(named)) return list ? sql`(${value})::text[]` : sql`(${value})::text`;
  if (named.name === 'DateTime' && !list)
    return sql`to_char((${value}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return value;
}
