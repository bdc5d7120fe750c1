import { sql } from 'kysely';
import type { ReadEnv, Reads, Sql } from '../../../shared/reads/reads.ts';
import { inForce, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Community } from '../community/community.types.ts';
import { facilityList } from './facilities.list.ts';
import { Facility } from './facility.entity.ts';
import { reviewedFacilities } from './facility.reviewed.ts';

/**
 * Facilities as they stand at `asOf`, at the community they belong to that day; it is joined, since a facility of a community that is not on
 * file that day is not either.
 */
const facilitiesInForce = (env: ReadEnv): Sql => sql`
  select f.id, x.community_id as community_unit_id, c.parent_id as town_id, f.region_id, f.community_id, f.version, x.name, x.kind, x.state, x.building_area_m2,
    x.resident_activity_area_m2, x.tenure, x.certificate_number, x.venue_functions, x.counts_towards, x.counts_reason, x.review, x.source,
    x.valid, c.code as community_code, c.name as community_name, c.pinyin as community_pinyin, c.initials as community_initials
  from facility f
  join facility_fact x on x.facility_id = f.id and ${inForce('x', env)}
  join region_attributes c on c.unit_id = x.community_id and ${inForce('c', env)}`;

export const facilityReads: Reads = {
  entity: Facility,
  source: facilitiesInForce,
  one: {
    community: { entity: () => Community, column: 'community_unit_id' },
    pending: reviewedFacilities.pending,
  },
  many: { history: reviewedFacilities.history('valid') },
  embedded: { valid: validPeriod },
  ...facilityList.reads,
};
