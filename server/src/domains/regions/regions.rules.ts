import { DomainError } from '../../shared/domain-error.ts';
import { type Day, type Period, type Splice, splice, type TimelineFact } from '../../shared/timeline.ts';
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

/**
 * Sets the attributes over a period (变更、更正). Each stretch of the file keeps its own code, name and place: only what is set by hand changes.
 *
 * @throws FACT_NOT_FOUND when the region is not on file for any day of the period.
 */
export function setOver<V extends SetAttributes>(
  believed: readonly TimelineFact<V>[],
  period: Period,
  set: SetAttributes & Partial<V>,
): Splice<V> {
  const parts = believed.map((fact) => {
    const common = intersection(fact.valid, period);
    return common && splice([fact], common, { ...fact.value, ...set });
  });
  const hit = parts.filter((part) => part !== null);
  if (!hit.length) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  return { supersede: hit.flatMap((p) => p.supersede), insert: hit.flatMap((p) => p.insert) };
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);

function intersection(a: Period, b: Period): Period | null {
  const [, from] = [a.from, b.from].toSorted() as [Day, Day];
  const to = earlier(a.to, b.to);
  return to === null || from < to ? { from, to } : null;
}
