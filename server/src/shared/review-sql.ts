import { sql } from 'kysely';
import type { FilterTest, Reads, RowName, Sql } from './reads.ts';
import { EntrySortField } from './review.inputs.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));
const by = (field: string, column: string) => ({ field, by: (row: RowName) => ref(row, column) });

/** Who asks entered or submitted it. */
export const preparedByMe = (row: RowName): Sql =>
  sql`coalesce(nullif(current_setting('app.person', true), '')::int in (${ref(row, 'recorded_by')}, ${ref(row, 'submitted_by')}), false)`;

/** The entry waits: for a decision, or for its preparer after it was entered or returned. */
export const waiting = (row: RowName): Sql =>
  sql`${ref(row, 'superseded_at')} is null and ${ref(row, 'believed_from')} is null`;

/** Filters `review superseded preparedByMe` of lists of reviewed entries. */
export const reviewFilters = {
  review: on('review'),
  superseded: {
    test: (row, _env, test) => test(sql`(${ref(row, 'superseded_at')} is not null)`),
    guardedBy: 'supersededAt',
  },
  preparedByMe: (row, _env, test) => test(preparedByMe(row)),
} as const satisfies Reads['filters'];

/** The order every list of reviewed entries can have; without one the latest comes first. */
export const entrySorts = {
  [EntrySortField.RECORDED_AT]: by('recordedAt', 'recorded_at'),
  [EntrySortField.SUBMITTED_AT]: by('submittedAt', 'submitted_at'),
  [EntrySortField.DECIDED_AT]: by('decidedAt', 'decided_at'),
} as const satisfies Reads['sorts'];
export const latestFirst = (row: RowName): Sql => sql`(- ${ref(row, 'id')})`;
