import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Region, RegionAttributes, unitsHidden } from '../../regions/index.ts';
import { BaseFigure } from '../base-figures/base-figure.entity.ts';
import { householdsOfRegion, shownM2, shownUpM2, unitsInForce, unitsSummed } from '../base-figures/unit-figures.sql.ts';
import { householdsOfPredecessors } from '../boundary-events/predecessor-needs.sql.ts';
import { type ExplainNeeds, explainFigure } from '../explanation/community-explanation.ts';
import type { CommunityFigure } from '../explanation/community-figure.enums.ts';
import { facilitiesAt, figureJson } from '../explanation/explanation-needs.sql.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { communityList } from './communities.list.ts';
import { Community } from './community.types.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);

/** The household figure that counts or is too old. */
const householdFigure = (row: RowName): Sql => figureJson(ref(row, 'households_id'));

export const communityReads: Reads = {
  entity: Community,
  source: unitsInForce,
  one: { parent: { entity: () => Region, column: 'parent_id' }, region: { entity: () => Region, column: 'id' } },
  many: {
    facilities: {
      entity: () => Facility,
      key: 'community_unit_id',
      order: ['counts_towards desc', 'building_area_m2 desc'],
    },
    baseFigures: {
      entity: () => BaseFigure,
      key: 'unit_id',
      where: (row, env, { metric }) =>
        metric ? sql`${believed(row, env)} and ${ref(row, 'metric')} = ${metric}` : believed(row, env),
      order: ['on_date desc'],
    },
    history: { entity: () => RegionAttributes, key: 'unit_id', where: believed, order: ['valid'] },
  },
  embedded: { valid: validPeriod },
  computed: {
    requiredAreaM2: (row) => shownM2(ref(row, 'required_m2')),
    shortfallM2: (row) => shownUpM2(ref(row, 'shortfall_m2')),
    areaPer100Households: (row) => shownM2(ref(row, 'per_100_m2')),
    meetsFacilityStandard: column('meets'),
  },
  resolved: {
    explain: {
      needs: {
        id: 'id',
        code: 'code',
        name: 'name',
        facilityClass: 'facilityClass',
        figure: householdFigure,
        predecessors: householdsOfPredecessors,
        facilities: facilitiesAt,
      },
      batch: (rows, { asOf, args }) =>
        rows.map((row) => explainFigure(row as unknown as ExplainNeeds, args.figure as CommunityFigure, asOf)),
    },
  },
  ...communityList.reads,
};

/** Sums over a region's units; null as soon as one unit's part is not known, or where it has no unit. */
const sumIfAllKnown = (name: string): Sql =>
  sql`case when bool_and(${sql.ref(`u.${name}`)} is not null) then sum(${sql.ref(`u.${name}`)}) end`;

export const regionFigureReads: Reads = {
  entity: Region,
  extend: true,
  computed: { households: householdsOfRegion },
  together: {
    sums: {
      fields: { facilityAreaM2: 'area', requiredAreaM2: 'required', shortfallM2: 'shortfall', unitsShort: 'short' },
      // Without a group there is one row of sums; `having` leaves it out, and all four are null.
      select: (row, env) => sql`
        select coalesce(sum(u.facility_area_m2), 0.00) as area, ${shownM2(sumIfAllKnown('required_m2'))} as required,
          ${shownUpM2(sumIfAllKnown('shortfall_m2'))} as shortfall, count(*) filter (where not u.meets) as short
        ${unitsSummed(ref(row, 'id'), env)} having not ${unitsHidden(row)}`,
    },
  },
};
