import { DomainError } from '../../../shared/errors/domain-error.ts';
import { exact } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { DefinitionFacts, RuleInputs } from '../values/indicators.rules.ts';
import { isVillage } from '../workforce/workforce-facts.ts';
import { MOST_MEASURES, measuredIn, type PlannedMeasure } from './gap.rules.ts';

/** A measure as somebody typed it. */
export interface ClaimedMeasure {
  readonly regionId: string;
  readonly people?: number | null;
  readonly areaM2?: string | null;
  readonly on: Day;
}

const MOST_PEOPLE = 100_000;
const AREA = /^(?!0+(\.0+)?$)\d{1,8}(\.\d{1,2})?$/;

/**
 * Measures as a plan takes them (措施检查): of people where the indicator counts people, of area where it measures rooms, each at a place where it
 * would count.
 *
 * @throws VALUE_REQUIRED, VALUE_INVALID, AREA_INVALID, REGION_NOT_FOUND, each with its field (`measures.2.areaM2`)
 */
export function checkMeasures(
  claimed: readonly ClaimedMeasure[],
  definition: DefinitionFacts,
  inputs: RuleInputs,
): readonly PlannedMeasure[] {
  if (claimed.length > MOST_MEASURES) throw new DomainError('VALUE_INVALID', { max: MOST_MEASURES }, 'measures');
  const places = placesOf(inputs);
  return claimed.map(({ regionId, people = null, areaM2 = null, on }, i) => {
    const field = (name: string) => `measures.${i}.${name}`;
    if (!places.has(regionId)) throw new DomainError('REGION_NOT_FOUND', { id: regionId }, field('regionId'));
    if (measuredIn(definition) === 'people') {
      if (areaM2 !== null) throw new DomainError('VALUE_INVALID', {}, field('areaM2'));
      if (people === null) throw new DomainError('VALUE_REQUIRED', {}, field('people'));
      if (people < 1 || people > MOST_PEOPLE)
        throw new DomainError('VALUE_INVALID', { min: 1, max: MOST_PEOPLE }, field('people'));
      return { regionId, people, areaM2: null, on };
    }
    if (people !== null) throw new DomainError('VALUE_INVALID', {}, field('people'));
    if (areaM2 === null) throw new DomainError('VALUE_REQUIRED', {}, field('areaM2'));
    if (!AREA.test(areaM2)) throw new DomainError('AREA_INVALID', { value: areaM2 }, field('areaM2'));
    return { regionId, people: null, areaM2: exact(areaM2).toFixed(2), on };
  });
}

/** Rooms belong to a community or village; people in a village would not count. */
const placesOf = ({ units, workforce }: RuleInputs): ReadonlySet<string> =>
  new Set(
    units
      ? units.filter(({ isVirtual }) => !isVirtual).map(({ id }) => id)
      : (workforce?.units ?? []).filter((unit) => !isVillage(unit)).map(({ id }) => id),
  );
