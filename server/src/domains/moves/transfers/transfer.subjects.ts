import { sql } from 'kysely';
import type { InboxSubjects } from '../../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const MOVE_SUBJECTS: InboxSubjects = {
  TRANSFER: {
    permission: 'workers:read',
    zh: (
      id,
    ) => sql`select concat_ws(' → ', coalesce((select p.name from transfer_file f join worker w on w.id = f.worker_id join person p on p.id = w.person_id
      where f.request_id = r.id), r.stated_name), r.to_unit_name) from transfer_request r where r.id = ${id}`,
  },
};
