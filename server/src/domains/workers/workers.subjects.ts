import { sql } from 'kysely';
import type { InboxSubjects } from '../../shared/inbox-subject.ts';

/** What messages are about. */
export const WORKER_SUBJECTS: InboxSubjects = {
  WORKER: {
    permission: 'workers:read',
    zh: (id) => sql`select p.name from worker w join person p on p.id = w.person_id where w.id = ${id}`,
  },
};
