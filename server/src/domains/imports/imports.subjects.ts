import { sql } from 'kysely';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const IMPORT_SUBJECTS: InboxSubjects = {
  IMPORT_BATCH: {
    permission: null,
    zh: (id) => sql`select b.file_name from import_batch b where b.id = ${id}`,
  },
};
