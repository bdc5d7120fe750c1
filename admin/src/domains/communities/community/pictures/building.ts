import type { FacilityPartsFragment } from '@jiceng/schema/communities.ts';
import { differenceOf, sumOf } from '../../../../shared/figures/hundredths.ts';

type Facility = Pick<FacilityPartsFragment, 'state' | 'kind' | 'buildingAreaM2' | 'countsTowards'>;

export const counted = <F extends Facility>(facilities: readonly F[]): F[] =>
  facilities.filter(({ countsTowards }) => countsTowards);

/** Being built, and of a kind that can count once accepted: outdoor venues never do. */
export const beingBuilt = <F extends Facility>(facilities: readonly F[]): F[] =>
  facilities.filter(({ state, kind }) => state === 'UNDER_CONSTRUCTION' && kind !== 'OUTDOOR_VENUE');

/** m² that will be spare once what is being built is accepted; negative: still short; null: the requirement is not known (验收后余缺). */
export const spareAfterBuilding = (facilities: readonly Facility[], requiredAreaM2: string | null): string | null =>
  requiredAreaM2 === null
    ? null
    : differenceOf(
        sumOf([...counted(facilities), ...beingBuilt(facilities)].map(({ buildingAreaM2 }) => buildingAreaM2)),
        requiredAreaM2,
      );
