import { type Exact, exact, rounded, sum, ZERO } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { GapUnit, IndicatorKind, TargetRole } from '../indicator.enums.ts';
import { type Amount, gapUnitOf, type Judgement, judge } from '../targets/target.rules.ts';
import { amountInWords, quantityInWords } from '../targets/target.words.ts';
import {
  type DefinitionFacts,
  inputsOf,
  measureOf,
  type RegionFacts,
  type RuleInputs,
} from '../values/indicators.rules.ts';
import type { Measure } from '../values/measure.rules.ts';
import { oneByOne, type UnitStanding } from '../values/unit-facts.ts';
import { countedIn, isWithheld, peopleIn } from '../workforce/workforce-facts.ts';

/** Measures a plan has at most. */
export const MOST_MEASURES = 500;

/** People or area that are to be added somewhere (措施); exactly one of the two. */
export interface PlannedMeasure {
  readonly regionId: string;
  readonly people: number | null;
  /** m2 with at most two decimals. */
  readonly areaM2: string | null;
  readonly on: Day;
}

/** In what an indicator's measures are counted: people, or area where rooms are measured. */
export const measuredIn = (definition: DefinitionFacts): 'people' | 'areaM2' =>
  gapUnitOf(definition) === GapUnit.PEOPLE ? 'people' : 'areaM2';

/** Measures that are in place on a day. */
export const inPlace = (measures: readonly PlannedMeasure[], day: Day): readonly PlannedMeasure[] =>
  measures.filter(({ on }) => on <= day);

/**
 * The inputs as they would be with the measures in place (措施后输入). Area goes to the unit it is built in: it closes the unit's own shortfall to the
 * hundredth. People count wherever in the region they are taken on.
 */
export function withMeasures({ units, workforce }: RuleInputs, measures: readonly PlannedMeasure[]): RuleInputs {
  const added = new Map<string, PlannedMeasure[]>();
  for (const measure of measures) added.set(measure.regionId, [...(added.get(measure.regionId) ?? []), measure]);
  return {
    units: units?.map((unit) => enlarged(unit, areaOf(added.get(unit.id) ?? []))) ?? null,
    workforce: workforce && {
      ...workforce,
      units: workforce.units.map((unit) => ({ ...unit, inPost: unit.inPost + peopleOf(added.get(unit.id) ?? []) })),
    },
  };
}

export const areaOf = (measures: readonly PlannedMeasure[]): Exact =>
  sum(measures.map(({ areaM2 }) => exact(areaM2 ?? 0)));
export const peopleOf = (measures: readonly PlannedMeasure[]): number =>
  measures.reduce((total, { people }) => total + (people ?? 0), 0);

/** A shortfall stands rounded up to the hundredth, so exactly so much closes it, and one hundredth less does not. */
function enlarged(unit: UnitStanding, area: Exact): UnitStanding {
  if (area.isZero()) return unit;
  const areaM2 = rounded(exact(unit.areaM2).plus(area), 2);
  // What it must have depends on households nobody knows; with more area it may stand above the floor, and cannot be judged.
  if (unit.shortfallM2 === null) return { ...unit, areaM2, meets: null };
  const lacks = exact(unit.shortfallM2).minus(area);
  const shortfallM2 = rounded(lacks.isNegative() ? ZERO : lacks, 2);
  return { ...unit, areaM2, shortfallM2, meets: exact(shortfallM2).isZero() };
}

/** A region measured against the target of a plan. */
export interface Standing {
  readonly measure: Measure;
  readonly judgement: Judgement;
}

export interface GapInputs {
  readonly definition: DefinitionFacts;
  /** In the indicator's unit. */
  readonly target: string;
  readonly inputs: RuleInputs;
  readonly unitsInSight: boolean;
}

export function standing(region: RegionFacts, { definition, target, inputs, unitsInSight }: GapInputs): Standing {
  const measure = measureOf(definition, { region, inputs, unitsInSight });
  const goal = { role: TargetRole.TARGET, nature: null, value: target };
  return { measure, judgement: judge(measure, definition, goal) };
}

/** What one region below lacks now, what is added to it, and what it lacks then. */
export interface GapOfRegion {
  readonly region: RegionFacts;
  readonly now: Standing;
  /** People in post or area there; null: withheld, or not in sight. */
  readonly has: Amount | null;
  readonly lacks: Amount | null;
  readonly added: Amount | null;
  readonly withMeasures: Amount | null;
}

/**
 * What each of some regions lacks to the target by itself (下级缺口), those that lack most first. Where units are counted that meet a standard, a
 * region lacks the area its units lack one by one: surplus elsewhere does not offset it.
 */
export function gapsBelow(
  regions: readonly RegionFacts[],
  given: GapInputs,
  measures: readonly PlannedMeasure[],
): readonly GapOfRegion[] {
  const later = withMeasures(given.inputs, measures);
  const gaps = regions.map((region) => {
    const own = inputsOf(region, given.inputs);
    const then = inputsOf(region, later);
    const now = standing(region, { ...given, inputs: own });
    return {
      region,
      now,
      has: hasOf(region, given, own),
      lacks: lackOf(region, given, own),
      added: addedTo(
        given.definition,
        measures.filter(({ regionId }) => isWithin(own, regionId)),
      ),
      withMeasures: lackOf(region, given, then),
    };
  });
  const size = ({ lacks }: GapOfRegion) => exact(lacks?.value ?? 0);
  return gaps.toSorted((a, b) => size(b).cmp(size(a)) || (a.region.code < b.region.code ? -1 : 1));
}

function hasOf(region: RegionFacts, { definition, unitsInSight }: GapInputs, { units, workforce }: RuleInputs) {
  if (!unitsInSight || (workforce && isWithheld(workforce, region.id))) return null;
  const counted = (units ?? []).filter((unit) => !unit.isVirtual && unit.facilityClass === definition.facilityClass);
  return measuredIn(definition) === 'people'
    ? amountOf(exact(peopleIn(workforce?.units ?? [], countedIn)), GapUnit.PEOPLE)
    : amountOf(sum(counted.map(({ areaM2 }) => exact(areaM2))), GapUnit.M2);
}

const isWithin = ({ units, workforce }: RuleInputs, id: string): boolean =>
  (units ?? workforce?.units ?? []).some((unit) => unit.id === id);

function lackOf(region: RegionFacts, given: GapInputs, inputs: RuleInputs): Amount | null {
  if (given.definition.kind !== IndicatorKind.SHARE_OF_UNITS)
    return standing(region, { ...given, inputs }).judgement.gap;
  const { counted } = standing(region, { ...given, inputs }).measure;
  return inWords(sum(oneByOne(counted).map(({ shortfallM2 }) => exact(shortfallM2 ?? 0))), GapUnit.M2, 'MISSING');
}

/** What measures add together; null: nothing. */
export function addedTo(definition: DefinitionFacts, measures: readonly PlannedMeasure[]): Amount | null {
  return measuredIn(definition) === 'people'
    ? inWords(exact(peopleOf(measures)), GapUnit.PEOPLE, 'LEFT')
    : inWords(areaOf(measures), GapUnit.M2, 'LEFT');
}

/** So much, in words; nothing is said of nothing. */
function inWords(amount: Exact, unit: GapUnit, sense: 'MISSING' | 'LEFT'): Amount | null {
  if (amount.isZero()) return null;
  const { value, text } = amountOf(amount, unit);
  return { value, unit, text: sense === 'MISSING' ? amountInWords(sense, value, text) : text };
}

function amountOf(amount: Exact, unit: GapUnit): Amount {
  const value = rounded(amount, unit === GapUnit.M2 ? 2 : 0);
  return { value, unit, text: quantityInWords(value, unit, null) };
}
