import type { Slice } from '../../shared/slice.ts';
import { Headcount } from './headcounts/headcount.entity.ts';
import { HeadcountFact } from './headcounts/headcount-fact.entity.ts';
import { HeadcountOverride } from './headcounts/headcount-override.entity.ts';
import { headcountList } from './headcounts/headcounts.list.ts';
import {
  communityHeadcountReads,
  headcountFactReads,
  headcountOverrideReads,
  headcountReads,
  regionHeadcountReads,
} from './headcounts/headcounts.reads.ts';
import {
  CommunityHeadcountsResolver,
  HeadcountsResolver,
  RegionHeadcountsResolver,
} from './headcounts/headcounts.resolver.ts';
import { headcountRoots } from './headcounts/headcounts.roots.ts';
import { restingHeadcounts } from './headcounts/resting.ts';
import { quotaKeeper } from './quotas/quota-keeper.service.ts';
import {
  communityStaffingReads,
  staffingChoiceReads,
  staffingReads,
  staffingRoots,
} from './staffing/staffing.reads.ts';
import { CommunityStaffingResolver, StaffingResolver } from './staffing/staffing.resolver.ts';
import { StaffingChoice } from './staffing/staffing-choice.entity.ts';
import { staffingChoiceList, staffingList } from './staffing/staffings.list.ts';

export type { StaffingFormula } from './staffing/staffing-formula.ts';

/**
 * How many people a region may have, and how many a community needs (员额、配备标准). It comes after the file: who stores people asks its quotas through the
 * context.
 */
export const placesSlice: Slice = {
  name: 'places',
  entities: [Headcount, HeadcountFact, HeadcountOverride, StaffingChoice],
  resolvers: [
    headcountList.resolver,
    staffingList.resolver,
    staffingChoiceList.resolver,
    HeadcountsResolver,
    restingHeadcounts.resolver,
    RegionHeadcountsResolver,
    CommunityHeadcountsResolver,
    StaffingResolver,
    CommunityStaffingResolver,
  ],
  reads: [
    headcountReads,
    restingHeadcounts.reads,
    headcountFactReads,
    headcountOverrideReads,
    regionHeadcountReads,
    communityHeadcountReads,
    staffingReads,
    communityStaffingReads,
    staffingChoiceReads,
  ],
  ruleRoots: { ...headcountRoots, ...staffingRoots },
  exports: [headcountList.exported, staffingList.exported],
  documentEnds: [restingHeadcounts.tellKeepers],
  quotas: quotaKeeper,
};
