import { sql } from 'kysely';
import { citedDocument, validPeriod } from '../../shared/dated-sql.ts';
import type { FilterTest, Reads, RowName, Sql } from '../../shared/reads.ts';
import { entrySorts, latestFirst, preparedByMe, reviewFilters } from '../../shared/review-sql.ts';
import { reviewers } from '../access/index.ts';
import { Community } from './community.type.ts';
import { FacilityFact } from './facility-fact.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (name: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, name));

/** Entries about facilities in every state: what waits, what was returned, what counts and what was replaced. */
export const facilityFactReads: Reads = {
  entity: FacilityFact,
  one: { ...reviewers, community: { entity: () => Community, column: 'community_id' } },
  computed: {
    preparedByMe,
    facilityVersion: (row) => sql`(select f.version from facility f where f.id = ${ref(row, 'facility_id')})`,
  },
  embedded: { valid: validPeriod, document: citedDocument },
  filters: {
    ...reviewFilters,
    facility: { test: on('facility_id'), guardedBy: 'facilityId' },
    community: on('community_id'),
    town: { test: on('region_id'), guardedBy: 'community' },
  },
  sorts: entrySorts,
  defaultSort: latestFirst,
  roots: { facilityFacts: 'page', facilityFact: { one: { id: (row) => ref(row, 'id') } } },
};
