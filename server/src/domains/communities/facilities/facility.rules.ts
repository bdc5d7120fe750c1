import { DomainError } from '../../../shared/errors/domain-error.ts';
import { exact } from '../../../shared/exact.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import type { SquareMetres } from '../community/area.ts';
import { COUNTING_STATES, NEVER_COUNTING_KINDS } from '../community/communities.catalogue.ts';
import { FacilityKind, FacilityState, type Tenure, type VenueFunction } from './facility.enums.ts';

/** What a clerk says about a facility (设施登记内容). */
export interface FacilityClaim {
  readonly name: string;
  readonly kind: FacilityKind;
  readonly state: FacilityState;
  readonly buildingAreaM2: SquareMetres;
  readonly residentActivityAreaM2: SquareMetres | null;
  readonly tenure: Tenure;
  readonly certificateNumber: string | null;
  readonly venueFunctions: readonly VenueFunction[];
  readonly countsTowards: boolean;
  readonly countsReason: string | null;
}

/**
 * Whether a claim can be stored (登记检查), tidied: texts trimmed, an empty optional text is none, functions in their order and once.
 *
 * @throws VALUE_REQUIRED, VALUE_INVALID, AREA_INVALID, FACILITY_AREA_EXCEEDED, FACILITY_CANNOT_COUNT, each with its field
 */
export function checkFacility(claim: FacilityClaim): FacilityClaim {
  const name = neededLine(claim.name, 'name', MOST_CHARACTERS.name);
  const certificateNumber = lineOf(claim.certificateNumber, 'certificateNumber', MOST_CHARACTERS.name);
  const countsReason = lineOf(claim.countsReason, 'countsReason', MOST_CHARACTERS.reason);
  checkAreas(claim);
  const venueFunctions = [...new Set(claim.venueFunctions)].sort();
  if (venueFunctions.length && claim.kind !== FacilityKind.OUTDOOR_VENUE)
    throw new DomainError('VALUE_INVALID', {}, 'venueFunctions');
  if (claim.countsTowards && !canCount(claim))
    throw new DomainError('FACILITY_CANNOT_COUNT', { state: claim.state, kind: claim.kind }, 'countsTowards');
  if (!claim.countsTowards && !countsReason) throw new DomainError('VALUE_REQUIRED', {}, 'countsReason');
  return { ...claim, name, certificateNumber, countsReason, venueFunctions };
}

/** Only what is built, accepted and not given up counts; outdoor venues never (是否可计入). */
export const canCount = ({ state, kind }: Pick<FacilityClaim, 'state' | 'kind'>): boolean =>
  COUNTING_STATES.includes(state) && !NEVER_COUNTING_KINDS.includes(kind);

function checkAreas({ buildingAreaM2, residentActivityAreaM2 }: FacilityClaim): void {
  checkArea(buildingAreaM2, 'buildingAreaM2');
  if (residentActivityAreaM2 === null) return;
  checkArea(residentActivityAreaM2, 'residentActivityAreaM2');
  if (exact(residentActivityAreaM2).gt(buildingAreaM2))
    throw new DomainError('FACILITY_AREA_EXCEEDED', { buildingAreaM2 }, 'residentActivityAreaM2');
}

/** m2, not negative, at most two decimals, below 100 million. */
function checkArea(area: SquareMetres, field: string): void {
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(area)) throw new DomainError('AREA_INVALID', { value: area }, field);
}

/**
 * What is said of a facility that is given up (退出): all as it was, but it no longer counts, for the reason given.
 *
 * @throws VALUE_INVALID when it is withdrawn already
 */
export function withdrawn<C extends FacilityClaim>(claim: C, reason: string): C {
  if (claim.state === FacilityState.WITHDRAWN) throw new DomainError('VALUE_INVALID', {}, 'validFrom');
  return {
    ...claim,
    state: FacilityState.WITHDRAWN,
    countsTowards: false,
    countsReason: reason.trim().replace(/\s+/g, ' '),
  };
}
