import { sql } from 'kysely';
import type { EnteredRecords } from '../../../shared/imports/import-kind.ts';
import type { InboxSubjects } from '../../../shared/inbox/inbox-subject.ts';
import type { Sql } from '../../../shared/reads/reads.ts';

const nameOf = (id: Sql): Sql =>
  sql`select p.name from worker w join person p on p.id = w.person_id where w.id = ${id}`;

/** What messages are about. */
export const WORKER_SUBJECTS: InboxSubjects = {
  WORKER: {
    permission: 'workers:read',
    zh: nameOf,
  },
};

/** What rows of workbooks are entered for. */
export const ENTERED_WORKERS: EnteredRecords = { WORKER: { permission: 'workers:read', name: nameOf } };
