import { sql } from 'kysely';
import type { EnteredRecords } from '../../shared/imports/import-kind.ts';

/** What rows of workbooks are entered for: a unit is called what it was called last. */
export const ENTERED_REGIONS: EnteredRecords = {
  REGION: {
    permission: 'regions:read',
    name: (id) => sql`select a.name from region_attributes a where a.unit_id = ${id} and a.superseded_at is null
      order by lower(a.valid) desc limit 1`,
  },
};
