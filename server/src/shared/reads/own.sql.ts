import { sql } from 'kysely';
import type { RowName, Sql } from './reads.ts';

/** The row is of who asks (本人的): its `person_id` is the person of the transaction; before log-in nothing is. */
export const isMine = (row: RowName): Sql =>
  sql`(${sql.ref(`${row}.person_id`)} = (select nullif(current_setting('app.person', true), '')::int))`;
