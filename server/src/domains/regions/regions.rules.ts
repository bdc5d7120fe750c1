import { DomainError } from '../../shared/domain-error.ts';
import { type FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';

/** What of a region is set by hand (人工设定的属性); code, name and place in the tree come from the division list. */
export interface SetAttributes {
  readonly kind: RegionKind;
  readonly facilityClass: FacilityClass | null;
  readonly isVirtual: boolean;
  readonly requiresStation: boolean;
}

/** A region keeps its level for good; its kind is one of those of the level. */
export const KINDS_OF_LEVEL = {
  [RegionLevel.DISTRICT]: [RegionKind.DISTRICT],
  [RegionLevel.TOWN]: [RegionKind.STREET, RegionKind.TOWN, RegionKind.PARK],
  [RegionLevel.COMMUNITY]: [RegionKind.COMMUNITY, RegionKind.VILLAGE],
} as const satisfies Record<RegionLevel, readonly RegionKind[]>;

/**
 * A community cannot become a street, and only communities and villages have a facility class.
 *
 * @throws VALUE_INVALID with the field.
 */
export function checkAttributes(level: RegionLevel, { kind, facilityClass }: SetAttributes): void {
  const kinds: readonly RegionKind[] = KINDS_OF_LEVEL[level];
  if (!kinds.includes(kind)) throw new DomainError('VALUE_INVALID', { allowed: kinds.join(', ') }, 'kind');
  if (facilityClass !== null && level !== RegionLevel.COMMUNITY)
    throw new DomainError('VALUE_INVALID', {}, 'facilityClass');
}
