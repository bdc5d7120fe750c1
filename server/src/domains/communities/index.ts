import type { Slice } from '../../shared/slice.ts';
import { BaseFigure } from './base-figures/base-figure.entity.ts';
import { baseFigureList } from './base-figures/base-figures.list.ts';
import { baseFigureReads } from './base-figures/base-figures.reads.ts';
import { BaseFiguresResolver } from './base-figures/base-figures.resolver.ts';
import { facilityFollower } from './boundary-events/follow-facilities.service.ts';
import { MovedFacilityResolver, movedFacilityReads } from './boundary-events/moved-facility.resolver.ts';
import { CollectionPeriod } from './collection-periods/collection-period.entity.ts';
import { collectionPeriodList } from './collection-periods/collection-periods.list.ts';
import { collectionPeriodReads, collectionProgressReads } from './collection-periods/collection-periods.reads.ts';
import { CollectionPeriodsResolver } from './collection-periods/collection-periods.resolver.ts';
import { communityList } from './community/communities.list.ts';
import { communityReads, regionFigureReads } from './community/communities.reads.ts';
import { CommunitiesResolver, RegionFiguresResolver } from './community/communities.resolver.ts';
import { COMMUNITY_SUBJECTS, ENTERED_FACILITIES } from './community/communities.subjects.ts';
import { regionExplanationReads } from './explanation/region-explanation.reads.ts';
import { RegionExplanationResolver } from './explanation/region-explanation.resolver.ts';
import { facilityList } from './facilities/facilities.list.ts';
import { facilityReads } from './facilities/facilities.reads.ts';
import { FacilitiesResolver } from './facilities/facilities.resolver.ts';
import { Facility, FacilityFact } from './facilities/facility.entity.ts';
import { reviewedFacilities } from './facilities/facility.reviewed.ts';
import { COMMUNITY_IMPORTS } from './imports/index.ts';

export { BaseFigure } from './base-figures/base-figure.entity.ts';
export { BaseFigureSource, BaseMetric, FigureStatus } from './base-figures/base-figure.enums.ts';
export { lastFigure } from './base-figures/counting-figure.sql.ts';
export { inRegion, unitFactsSql, unitSumsSql, unitsInForce } from './base-figures/unit-figures.sql.ts';
export {
  FACILITY_STANDARDS,
  type FacilityStandard,
  MAX_AGE_MONTHS,
  standardAt,
} from './community/communities.catalogue.ts';
export {
  areaPer100Households,
  meetsStandard,
  requiredArea,
  shortfall,
  whichFigureCounts,
} from './community/communities.rules.ts';
export { Community } from './community/community.types.ts';
export { unitRowsSql } from './community/unit-rows.sql.ts';
export { lackOf, UNITS_OUT_OF_SIGHT } from './community/units.words.ts';
export { Facility, FacilityFact } from './facilities/facility.entity.ts';
export { FacilityKind, FacilityState, Tenure, VenueFunction } from './facilities/facility.enums.ts';

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
    ...reviewedFacilities.resolvers,
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
    reviewedFacilities.reads,
    movedFacilityReads,
    baseFigureReads,
    collectionPeriodReads,
    collectionProgressReads,
  ],
  reviewed: [reviewedFacilities.asked],
  ruleRoots: {},
  followers: [facilityFollower],
  imports: COMMUNITY_IMPORTS,
  exports: [communityList.exported, facilityList.exported, baseFigureList.exported, collectionPeriodList.exported],
  subjects: COMMUNITY_SUBJECTS,
  entered: ENTERED_FACILITIES,
};
