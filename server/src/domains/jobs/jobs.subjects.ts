import { sql } from 'kysely';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const JOB_SUBJECTS: InboxSubjects = {
  JOB: { permission: null, zh: (id) => sql`select j.title from job j where j.id = ${id}` },
};
