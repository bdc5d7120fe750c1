import { sql } from 'kysely';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const GRADE_SUBJECTS: InboxSubjects = {
  GRADE_SCHEME: {
    permission: 'workers:read',
    zh: (id) => sql`select s.title_zh || ' ' || s.number from grade_scheme s where s.id = ${id}`,
    en: (id) => sql`select s.title_en || ' ' || s.number from grade_scheme s where s.id = ${id}`,
  },
  REGRADE_BATCH: {
    permission: 'workers:read',
    zh: (id) => sql`select concat_ws(' ', a.name, b.effective_on) from regrade_batch b
      left join region_attributes a on a.unit_id = b.region_id and a.superseded_at is null and a.valid @> b.effective_on where b.id = ${id}`,
  },
  GRADE_SIMULATION: {
    permission: 'workers:read',
    zh: (id) =>
      sql`select concat_ws(' ', s.scheme_document #>> '{title,zh}', s.as_of) from grade_simulation s where s.id = ${id}`,
    en: (id) =>
      sql`select concat_ws(' ', s.scheme_document #>> '{title,en}', s.as_of) from grade_simulation s where s.id = ${id}`,
  },
};
