import { sql } from 'kysely';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { waiting } from '../../../shared/review/review.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** The entry of an indicator or target that waits or was returned. */
export const pendingEntry =
  (table: 'indicator_definition_fact' | 'indicator_target_fact', key: 'definition_id' | 'target_id') =>
  (row: RowName): Sql =>
    sql`(
    select p.id from ${sql.table(table)} p where p.${sql.ref(key)} = ${ref(row, 'id')} and ${waiting('p')} order by p.id limit 1)`;
