import { sql } from 'kysely';
import type { EnteredRecords } from '../../../shared/imports/import-kind.ts';
import type { InboxSubjects } from '../../../shared/inbox/inbox-subject.ts';

/** What messages are about. */
export const COMMUNITY_SUBJECTS: InboxSubjects = {
  BASE_FIGURE: {
    permission: 'figures:read',
    zh: (id) => sql`select a.name || ' ' || b.on_date from base_figure b
      join region_attributes a on a.unit_id = b.unit_id and a.valid @> b.on_date and a.superseded_at is null where b.id = ${id}`,
  },
  FACILITY_FACT: {
    permission: 'figures:read',
    zh: (id) => sql`select f.name from facility_fact f where f.id = ${id}`,
  },
};

/** What rows of workbooks are entered for. */
export const ENTERED_FACILITIES: EnteredRecords = {
  FACILITY: {
    permission: 'figures:read',
    name: (id) => sql`select f.name from facility_fact f where f.facility_id = ${id} order by f.id desc limit 1`,
  },
};
