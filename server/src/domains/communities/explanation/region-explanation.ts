import type { Explanation } from '../../../shared/reads/explanation.ts';
import { RegionLevel } from '../../regions/index.ts';
import { explainFigure } from './community-explanation.ts';
import { CommunityFigure } from './community-figure.enums.ts';
import { outOfSight, type RegionCall, type RegionNeeds } from './region-explanation-lines.ts';
import { RegionFigure } from './region-figure.enums.ts';
import { explainHouseholds } from './region-households.ts';
import { explainSum } from './region-sums.ts';

const { HOUSEHOLDS, FACILITY_AREA, REQUIRED_AREA, SHORTFALL, UNITS_SHORT } = RegionFigure;

const OF_A_COMMUNITY = {
  [HOUSEHOLDS]: CommunityFigure.HOUSEHOLDS,
  [FACILITY_AREA]: CommunityFigure.FACILITY_AREA,
  [REQUIRED_AREA]: CommunityFigure.REQUIRED_AREA,
  [SHORTFALL]: CommunityFigure.SHORTFALL,
  [UNITS_SHORT]: CommunityFigure.MEETS_FACILITY_STANDARD,
} as const satisfies Record<RegionFigure, CommunityFigure>;

/**
 * How one figure of a region came about (依据): its households, or the sum over its communities. A region that is a community itself is
 * explained as one.
 */
export function explainRegionFigure(needs: RegionNeeds, which: RegionFigure, call: RegionCall): Explanation {
  if (needs.level === RegionLevel.COMMUNITY) return explainFigure(needs, OF_A_COMMUNITY[which], call.asOf);
  if (which === HOUSEHOLDS) return explainHouseholds(needs, call);
  return call.unitsInSight ? explainSum(needs, which, call.asOf) : outOfSight(needs, which, call.asOf);
}
