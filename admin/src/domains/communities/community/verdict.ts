import type { CommunityPartsFragment } from '@jiceng/schema/communities.ts';
import { differenceOf } from '../../../shared/figures/hundredths.ts';
import type { StatusKind } from '../../../shared/status/StatusMark.tsx';

type Judged = Pick<
  CommunityPartsFragment,
  'meetsFacilityStandard' | 'facilityAreaM2' | 'requiredAreaM2' | 'shortfallM2' | 'facilityClass' | 'householdsStatus'
>;

export interface CommunityVerdict {
  readonly kind: StatusKind;
  /** Key below `communities.verdict`. */
  readonly word: 'met_spare' | 'met_just' | 'met' | 'short' | 'not_met' | 'no_class' | 'no_households' | 'unknown';
  /** m², two decimals: what is spare or short. */
  readonly areaM2?: string;
}

/** The state of a community's rooms in words, with the area people act on (达标判断的说法); the server decides, this only says it. */
export function verdictOf(community: Judged): CommunityVerdict {
  const { meetsFacilityStandard: met, facilityAreaM2, requiredAreaM2, shortfallM2 } = community;
  if (met === true) {
    if (requiredAreaM2 === null) return { kind: 'ok', word: 'met' };
    const spare = differenceOf(facilityAreaM2, requiredAreaM2);
    return Number(spare) > 0 ? { kind: 'ok', word: 'met_spare', areaM2: spare } : { kind: 'ok', word: 'met_just' };
  }
  if (met === false)
    return shortfallM2 === null ? { kind: 'no', word: 'not_met' } : { kind: 'no', word: 'short', areaM2: shortfallM2 };
  if (community.facilityClass === null) return { kind: 'unknown', word: 'no_class' };
  return { kind: 'unknown', word: community.householdsStatus === 'OK' ? 'unknown' : 'no_households' };
}
