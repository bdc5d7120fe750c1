import { sql } from 'kysely';
import type { RowName, Sql } from '../../shared/reads/reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/**
 * Part of the name, or the beginning of code, pinyin or initials. `starts_with` over columns ordered by bytes is the only search that uses
 * an index under row security; part of a name reads the names in scope. `column`: what the row calls a region's columns.
 */
export const searchRegion = (
  row: RowName,
  value: Sql,
  column: (name: 'name' | 'code' | 'pinyin' | 'initials') => string = (name) => name,
): Sql => {
  const typed = sql`replace(lower(${value}), ' ', '')`;
  const startsWith = (['code', 'pinyin', 'initials'] as const).map(
    (name) => sql`starts_with(${ref(row, column(name))} collate "C", ${typed})`,
  );
  return sql`(position(trim(${value}) in ${ref(row, column('name'))}) > 0 or ${sql.join(startsWith, sql` or `)})`;
};

/** Orders by bytes, as the columns are indexed; 四 comes where si stands, whatever the server's locale. */
export const byCode = (row: RowName): Sql => sql`${ref(row, 'code')} collate "C"`;
export const byName = (row: RowName): Sql => sql`${ref(row, 'pinyin')} collate "C"`;
