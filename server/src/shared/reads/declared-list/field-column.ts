import { sql } from 'kysely';
import type { ColumnSql } from '../reads.ts';

/** Column of a field: of `effectiveOn` it is `effective_on`. */
export const fieldColumn = (field: string): ColumnSql => {
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (row) => sql.ref(`${row}.${column}`);
};

/** A column that no field is called like. */
export const rowColumn =
  (name: string): ColumnSql =>
  (row) =>
    sql.ref(`${row}.${name}`);
