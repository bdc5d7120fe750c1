import { sql } from 'kysely';
import type { InboxSubjects } from '../../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const REGION_SUBJECTS: InboxSubjects = {
  REGION_EVENT: {
    permission: 'regions:read',
    zh: (
      id,
    ) => sql`select string_agg(u.name, '、' order by u.position) from region_event_unit u where u.event_id = ${id}
      and u.side = (select min(o.side) from region_event_unit o where o.event_id = ${id})`,
  },
};
