import { sql } from 'kysely';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const EXPORT_SUBJECTS: InboxSubjects = {
  LIST_EXPORT: { permission: null, zh: (id) => sql`select e.file_name from list_export e where e.id = ${id}` },
};
