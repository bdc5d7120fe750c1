import { sql } from 'kysely';
import type { RowName, Sql } from '../reads/reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
/** Who asks entered or submitted it. */
export const preparedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int in (${ref(row, 'recorded_by')}, ${ref(row, 'submitted_by')}), false)`;

/** The entry waits: for a decision, or for its preparer after it was entered or returned. */
export const waiting = (row: RowName): Sql =>
  sql`${ref(row, 'superseded_at')} is null and ${ref(row, 'believed_from')} is null`;

/** It was replaced or discarded. */
export const isSuperseded = (row: RowName): Sql => sql`(${ref(row, 'superseded_at')} is not null)`;

export const latestFirst = (row: RowName): Sql => sql`(- ${ref(row, 'id')})`;
