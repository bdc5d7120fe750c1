import { sql } from 'kysely';
import type { Permission } from '../../shared/permissions.ts';
import type { ColumnSql, RowName, Sql } from '../../shared/reads.ts';

interface Named {
  /** What one needs besides the row itself, about which row security decides. */
  readonly permission: Permission;
  /** A select of one text. */
  readonly name: (id: Sql) => Sql;
}

const RECORDS: Readonly<Record<string, Named>> = {
  WORKER: {
    permission: 'workers:read',
    name: (id) => sql`select p.name from worker w join person p on p.id = w.person_id where w.id = ${id}`,
  },
  FACILITY: {
    permission: 'figures:read',
    name: (id) => sql`select f.name from facility_fact f where f.facility_id = ${id} order by f.id desc limit 1`,
  },
  REGION: {
    permission: 'regions:read',
    name: (id) => sql`select a.name from region_attributes a where a.unit_id = ${id} and a.superseded_at is null
      order by lower(a.valid) desc limit 1`,
  },
};

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** What the record of an entry is called, in the rights of who asks; null: he may not see it, or it is no more. */
export const recordName: ColumnSql = (row, { permissions }) => {
  const id = sql`${of(row, 'subject_id')}::int`;
  const cases = Object.entries(RECORDS)
    .filter(([, { permission }]) => permissions.has(permission))
    .map(([subject, { name }]) => sql`when ${sql.lit(subject)} then (${name(id)})`);
  return cases.length ? sql`(case ${of(row, 'subject')} ${sql.join(cases, sql` `)} end)` : sql`null::text`;
};
