import { sql } from 'kysely';
import type { EnteredRecords } from '../../../shared/imports/import-kind.ts';
import type { ColumnSql, RowName, Sql } from '../../../shared/reads/reads.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** What the record of an entry is called, in the rights of who asks; null: he may not see it, or it is no more. */
export const nameOf =
  (records: EnteredRecords): ColumnSql =>
  (row, { permissions }) => {
    const id = sql`${of(row, 'subject_id')}::int`;
    const cases = Object.entries(records)
      .filter(([, { permission }]) => permissions.has(permission))
      .map(([subject, { name }]) => sql`when ${sql.lit(subject)} then (${name(id)})`);
    return cases.length ? sql`(case ${of(row, 'subject')} ${sql.join(cases, sql` `)} end)` : sql`null::text`;
  };
