import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../reads/reads.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/**
 * The entry was what we believed at `knownOn` (当时所知), by default now: approved or shipped by then and not yet superseded. Entries that no
 * second person looks at are believed from when they were recorded.
 */
export const believed = (row: RowName, { knownOn }: ReadEnv): Sql =>
  knownOn === null
    ? sql`${ref(row, 'superseded_at')} is null and ${ref(row, 'believed_from')} is not null`
    : sql`${ref(row, 'believed_from')} <= ${knownOn} and (${ref(row, 'superseded_at')} is null or ${ref(row, 'superseded_at')} > ${knownOn})`;

/** The fact was believed and holds at `asOf` (时点). */
export const inForce = (row: RowName, env: ReadEnv): Sql =>
  sql`${believed(row, env)} and ${ref(row, 'valid')} @> ${env.asOf}`;

type Embedded = NonNullable<Reads['embedded']>[string];

/** Field `valid: Period` over the column `valid daterange`. */
export const validPeriod: Embedded = {
  fields: { from: (row) => sql`lower(${ref(row, 'valid')})`, to: (row) => sql`upper(${ref(row, 'valid')})` },
};

/** Field `document: Document` over the columns `document_*`; null where none was given. */
export const citedDocument: Embedded = {
  fields: {
    title: (row) => ref(row, 'document_title'),
    number: (row) => ref(row, 'document_number'),
    article: (row) => ref(row, 'document_article'),
    date: (row) => ref(row, 'document_date'),
    grade: (row) => ref(row, 'document_grade'),
  },
  nullWhen: (row) => sql`${ref(row, 'document_title')} is null`,
};
