import type { Slice } from '../../shared/slice.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { baseFigureList } from './base-figures.list.ts';
import { baseFigureReads } from './base-figures.reads.ts';
import { BaseFiguresResolver } from './base-figures.resolver.ts';
import { CollectionPeriod } from './collection-period.entity.ts';
import { collectionPeriodList } from './collection-periods.list.ts';
import { collectionPeriodReads, collectionProgressReads } from './collection-periods.reads.ts';
import { CollectionPeriodsResolver } from './collection-periods.resolver.ts';
import { communityList } from './communities.list.ts';
import { communityReads, regionFigureReads } from './communities.reads.ts';
import { CommunitiesResolver, RegionFiguresResolver } from './communities.resolver.ts';
import { COMMUNITY_SUBJECTS, ENTERED_FACILITIES } from './communities.subjects.ts';
import { facilityList } from './facilities.list.ts';
import { facilityReads } from './facilities.reads.ts';
import { FacilitiesResolver } from './facilities.resolver.ts';
import { Facility } from './facility.entity.ts';
import { FacilityFact } from './facility-fact.entity.ts';
import { facilityFactList } from './facility-facts.list.ts';
import { facilityFactReads } from './facility-facts.reads.ts';
import { FacilityFactsResolver } from './facility-facts.resolver.ts';
import { facilityFollower } from './follow-facilities.service.ts';
import { COMMUNITY_IMPORTS } from './imports/index.ts';
import { MovedFacilityResolver, movedFacilityReads } from './moved-facility.resolver.ts';
import { regionExplanationReads } from './region-explanation.reads.ts';
import { RegionExplanationResolver } from './region-explanation.resolver.ts';

export { BaseFigure } from './base-figure.entity.ts';
export { BaseFigureSource, BaseMetric, FigureStatus } from './base-figure.enums.ts';
export { FACILITY_STANDARDS, type FacilityStandard, MAX_AGE_MONTHS, standardAt } from './communities.catalogue.ts';
export {
  areaPer100Households,
  meetsStandard,
  requiredArea,
  shortfall,
  whichFigureCounts,
} from './communities.rules.ts';
export { Community } from './community.types.ts';
export { lastFigure } from './counting-figure.sql.ts';
export { Facility } from './facility.entity.ts';
export { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';
export { FacilityFact } from './facility-fact.entity.ts';
export { inRegion, unitFactsSql, unitSumsSql, unitsInForce } from './unit-figures.sql.ts';
export { unitRowsSql } from './unit-rows.sql.ts';
export { lackOf, UNITS_OUT_OF_SIGHT } from './units.words.ts';

export const communitiesSlice: Slice = {
  name: 'communities',
  entities: [Facility, FacilityFact, BaseFigure, CollectionPeriod],
  resolvers: [
    communityList.resolver,
    CommunitiesResolver,
    RegionFiguresResolver,
    RegionExplanationResolver,
    facilityList.resolver,
    FacilitiesResolver,
    facilityFactList.resolver,
    FacilityFactsResolver,
    MovedFacilityResolver,
    baseFigureList.resolver,
    BaseFiguresResolver,
    collectionPeriodList.resolver,
    CollectionPeriodsResolver,
  ],
  reads: [
    communityReads,
    regionFigureReads,
    regionExplanationReads,
    facilityReads,
    facilityFactReads,
    movedFacilityReads,
    baseFigureReads,
    collectionPeriodReads,
    collectionProgressReads,
  ],
  ruleRoots: {},
  followers: [facilityFollower],
  imports: COMMUNITY_IMPORTS,
  exports: [communityList.exported, facilityList.exported, baseFigureList.exported, collectionPeriodList.exported],
  subjects: COMMUNITY_SUBJECTS,
  entered: ENTERED_FACILITIES,
};
