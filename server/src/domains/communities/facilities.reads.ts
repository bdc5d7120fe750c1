import { sql } from 'kysely';
import { believed, inForce, validPeriod } from '../../shared/dated-sql.ts';
import type { FilterTest, ReadEnv, Reads, RowName, Sql } from '../../shared/reads.ts';
import { waiting } from '../../shared/review-sql.ts';
import { searchRegion } from '../regions/index.ts';
import { Community } from './community.type.ts';
import { Facility } from './facility.entity.ts';
import { FacilityState } from './facility.enums.ts';
import { FacilityFact } from './facility-fact.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (name: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, name));

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

/** The entry of the facility that waits or was returned. */
const pendingEntry = (row: RowName): Sql => sql`(
  select p.id from facility_fact p where p.facility_id = ${ref(row, 'id')} and ${waiting('p')} order by p.id limit 1)`;

export const facilityReads: Reads = {
  entity: Facility,
  source: facilitiesInForce,
  one: {
    community: { entity: () => Community, column: 'community_unit_id' },
    pending: { entity: () => FacilityFact, column: pendingEntry },
  },
  many: { history: { entity: () => FacilityFact, key: 'facility_id', where: believed, order: ['valid'] } },
  embedded: { valid: validPeriod },
  filters: {
    community: on('community_unit_id'),
    town: { test: on('town_id'), guardedBy: 'community' },
    kind: on('kind'),
    state: on('state'),
    countsTowards: on('counts_towards'),
    pending: (row, _env, test) => test(sql`(${pendingEntry(row)} is not null)`),
    search: {
      value: (row, _env, value) =>
        sql`(position(trim(${value}) in ${ref(row, 'name')}) > 0 or ${searchRegion(row, value, (name) => `community_${name}`)})`,
      guardedBy: 'name',
    },
  },
  sorts: {
    NAME: { field: 'name', by: (row) => ref(row, 'name') },
    COMMUNITY: { field: 'community', by: (row) => sql`${ref(row, 'community_code')} collate "C"` },
    BUILDING_AREA: { field: 'buildingAreaM2', by: (row) => ref(row, 'building_area_m2') },
    STATE: {
      field: 'state',
      by: (row) => sql`array_position(array[${sql.join(Object.values(FacilityState))}]::text[], ${ref(row, 'state')})`,
    },
  },
  defaultSort: (row) => sql`${ref(row, 'community_code')} collate "C"`,
  roots: { facilities: 'page', facility: { one: { id: (row) => ref(row, 'id') } } },
};
