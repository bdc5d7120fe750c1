import { type Exact, exact, sum } from '../../../shared/exact.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import type { WorkforceSums } from '../workforce/workforce-facts.ts';
import { oneByOne, type UnitClass, type UnitOrSum, type UnitStanding, unitsIn } from './unit-facts.ts';

/** What an indicator was computed from and what came out, unrounded (测算). */
export interface Measure {
  readonly status: IndicatorStatus;
  /** Null unless the status is OK or ZERO_BASE. */
  readonly numerator: Exact | null;
  /** Null: not known; of a share it is known, since all units count. */
  readonly denominator: Exact | null;
  /** Numerators between which it lies, all undecided units failing or passing; null where that cannot be said. */
  readonly bounds: { readonly low: Exact; readonly high: Exact } | null;
  readonly counted: readonly UnitOrSum[];
  /** Counted units whose households are missing and could change the result. */
  readonly undecided: readonly UnitStanding[];
  readonly leftOut: readonly UnitOrSum[];
  /** What a rate of workers was computed from; null for every other indicator. */
  readonly workforce: WorkforceSums | null;
}

export const NOTHING = {
  numerator: null,
  denominator: null,
  bounds: null,
  counted: [],
  undecided: [],
  leftOut: [],
  workforce: null,
} as const;

/** A unit that is only in the statistics' list (虚拟社区) has no indicator of its own. */
export const EXCLUDED: Measure = { ...NOTHING, status: IndicatorStatus.EXCLUDED };

/** An indicator whose inputs are not there at all: not collected yet, or outside the scope. */
export const WITHOUT_INPUT: Measure = { ...NOTHING, status: IndicatorStatus.MISSING_INPUT };

/**
 * Share of a class's units that meet their facility standard (达标率): all units of the class count, virtual ones are left out, and a unit
 * without any facility has 0 m2 and fails. A missing household figure matters only to a unit it could still decide.
 *
 * Source: 14th five-year plan of the district, facilities.
 */
export function shareOfUnits(units: readonly UnitOrSum[], facilityClass: UnitClass): Measure {
  const { counted, leftOut } = countedOf(units, facilityClass);
  const undecided = oneByOne(counted.filter((unit) => unit.meets === null));
  const passed = exact(numberOf(counted.filter((unit) => unit.meets === true)));
  const status = statusOf(counted.length === 0, undecided);
  return {
    ...NOTHING,
    status,
    numerator: hasFigures(status) ? passed : null,
    denominator: exact(numberOf(counted)),
    bounds: undecided.length === 0 ? null : { low: passed, high: passed.plus(undecided.length) },
    counted,
    undecided,
    leftOut,
  };
}

/**
 * Area of community rooms per 100 households (每百户社区用房面积), urban units only: areas and households are summed, then divided.
 * The mean of the communities' ratios would be another figure, and a wrong one.
 */
export function areaPer100Households(units: readonly UnitOrSum[]): Measure {
  const { counted, leftOut } = countedOf(units, 'URBAN');
  const undecided = oneByOne(counted.filter((unit) => unit.householdsStatus !== 'OK'));
  const households = sum(counted.map((unit) => exact(unit.households ?? 0)));
  const status = statusOf(undecided.length === 0 && households.isZero(), undecided);
  return {
    ...NOTHING,
    status,
    numerator: hasFigures(status) ? sum(counted.map((unit) => exact(unit.areaM2))) : null,
    denominator: hasFigures(status) ? households : null,
    counted,
    undecided,
    leftOut,
  };
}

/**
 * People in post per so many urban permanent residents (每万名城镇常住人口拥有社区工作者).
 * Residents, urban residents and registered residents are three different bases; this takes the urban permanent ones (城镇常住人口) only.
 */
export function ratePerResidents(peopleInPost: number, urbanResidents: number | null): Measure {
  if (urbanResidents === null) return { ...NOTHING, status: IndicatorStatus.NO_BASE };
  const status = urbanResidents === 0 ? IndicatorStatus.ZERO_BASE : IndicatorStatus.OK;
  return { ...NOTHING, status, numerator: exact(peopleInPost), denominator: exact(urbanResidents) };
}

/** The indicator's value, not rounded for display; null when there is nothing to divide or to divide by, never 0 and never 100 %. */
export function unroundedValue({ numerator, denominator, status }: Measure, per: number): Exact | null {
  if (status !== IndicatorStatus.OK || numerator === null || denominator === null) return null;
  return numerator.times(per).div(denominator);
}

/** Between which values it lies while inputs are missing; null where the measure has no bounds. */
export function rangeOf({ bounds, denominator }: Measure, per: number): { low: Exact; high: Exact } | null {
  if (bounds === null || denominator === null || denominator.isZero()) return null;
  return { low: bounds.low.times(per).div(denominator), high: bounds.high.times(per).div(denominator) };
}

const numberOf = (units: readonly UnitOrSum[]): number => units.reduce((total, unit) => total + unitsIn(unit), 0);

function countedOf(units: readonly UnitOrSum[], facilityClass: UnitClass) {
  const ofClass = units.filter((unit) => unit.facilityClass === facilityClass || unit.facilityClass === null);
  const counts = (unit: UnitOrSum) => !unit.isVirtual && unit.facilityClass === facilityClass;
  return { counted: ofClass.filter(counts), leftOut: ofClass.filter((unit) => !counts(unit)) };
}

// A figure that is only too old can be renewed by the same people; one that was never entered is another errand, so it goes first.
function statusOf(nothingToDivideBy: boolean, undecided: readonly UnitStanding[]): IndicatorStatus {
  if (nothingToDivideBy) return IndicatorStatus.ZERO_BASE;
  if (undecided.length === 0) return IndicatorStatus.OK;
  const onlyStale = undecided.every((unit) => unit.householdsStatus === 'NO_BASE');
  return onlyStale ? IndicatorStatus.NO_BASE : IndicatorStatus.MISSING_INPUT;
}

const hasFigures = (status: IndicatorStatus): boolean =>
  status === IndicatorStatus.OK || status === IndicatorStatus.ZERO_BASE;
