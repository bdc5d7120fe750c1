import { sql } from 'kysely';
import type { Reads } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { citedDocument, validPeriod } from '../../../shared/time/dated.sql.ts';
import { reviewers } from '../../access/index.ts';
import { Community } from '../community/community.types.ts';
import { FacilityFact } from './facility-fact.entity.ts';
import { facilityFactList } from './facility-facts.list.ts';

/** Entries about facilities in every state: what waits, what was returned, what counts and what was replaced. */
export const facilityFactReads: Reads = {
  entity: FacilityFact,
  one: { ...reviewers, community: { entity: () => Community, column: 'community_id' } },
  computed: {
    preparedByMe,
    facilityVersion: (row) => sql`(select f.version from facility f where f.id = ${sql.ref(`${row}.facility_id`)})`,
  },
  embedded: { valid: validPeriod, document: citedDocument },
  ...facilityFactList.reads,
};
