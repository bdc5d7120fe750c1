import { exact, rounded, roundedUp, sum, ZERO } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { monthsAfter } from '../../../shared/time/years.ts';
import type { FacilityClass } from '../../regions/index.ts';
import { BaseMetric, FigureStatus } from '../base-figures/base-figure.enums.ts';
import type { SquareMetres } from './area.ts';
import { type FacilityStandard, MAX_AGE_MONTHS, standardAt } from './communities.catalogue.ts';

export interface CountableFacility {
  readonly buildingAreaM2: SquareMetres;
  readonly countsTowards: boolean;
}

export interface DatedFigure {
  readonly onDate: Day;
  /** Day from which a figure counts that a boundary event handed on; null or absent: from its own day on. */
  readonly carriedOn?: Day | null;
  readonly value: number;
}

/**
 * Area a community must have (应有面积), m2 unrounded: the larger of the floor and the area per 100 households.
 *
 * @returns null when no standard holds, or when it depends on households that are not known; never 0.
 */
export function requiredArea(standard: FacilityStandard | null, households: number | null): SquareMetres | null {
  if (!standard) return null;
  const { floorM2, m2Per100Households } = standard;
  if (m2Per100Households === null) return floorM2;
  if (households === null) return null;
  const byHouseholds = exact(m2Per100Households).times(households).div(100);
  return byHouseholds.gt(floorM2) ? byHouseholds.toFixed() : floorM2;
}

/** Area that counts (已有面积), m2 with two decimals: the buildings marked as counting; 0.00 where there is none. */
export const countedArea = (facilities: readonly CountableFacility[]): SquareMetres =>
  rounded(sum(facilities.filter((f) => f.countsTowards).map((f) => exact(f.buildingAreaM2))), 2);

/** What is missing (缺口), m2, never negative, rounded up to two decimals so that a miss never shows as 0.00; null as the requirement. */
export function shortfall(required: SquareMetres | null, area: SquareMetres): SquareMetres | null {
  if (required === null) return null;
  const missing = exact(required).minus(area);
  return roundedUp(missing.isNegative() ? ZERO : missing, 2);
}

/** Area per 100 households (每百户面积), m2 half up to two decimals, for showing only; null without households or with none (0). */
export const areaPer100Households = (area: SquareMetres, households: number | null): SquareMetres | null =>
  households ? rounded(exact(area).times(100).div(households), 2) : null;

/**
 * Whether the standard is met (是否达标), compared unrounded by cross-multiplication.
 *
 * @returns null when no standard holds or the households that would decide are not known. Below the floor they decide nothing: false.
 */
export function meetsStandard(
  standard: FacilityStandard | null,
  households: number | null,
  area: SquareMetres,
): boolean | null {
  if (!standard) return null;
  if (exact(area).lt(standard.floorM2)) return false;
  if (standard.m2Per100Households === null) return true;
  if (households === null) return null;
  return exact(area).times(100).gte(exact(standard.m2Per100Households).times(households));
}

/**
 * The figure that counts at a day (采用的基础数据): the last one that counts from that day or before, unless it is older than the metric allows. A
 * figure handed on by an event counts from the event's day on, after all that was counted before and before what is counted from that day on, and
 * ages by its own.
 *
 * @param figures Those since the last merge or split that made the region; earlier ones are another's.
 * @returns `last` also when it is too old, so that its age can be shown; it may be used only with status OK.
 */
export function whichFigureCounts<F extends DatedFigure>(
  figures: readonly F[],
  metric: BaseMetric,
  asOf: Day,
): { readonly last: F | null; readonly status: FigureStatus } {
  const last = lastCounting(figures, asOf);
  if (!last) return { last, status: FigureStatus.MISSING_INPUT };
  const old = monthsAfter(last.onDate, MAX_AGE_MONTHS[metric]) < asOf;
  return { last, status: old ? FigureStatus.NO_BASE : FigureStatus.OK };
}

/** The last figure that counts from the day or before, whatever its age. */
export const lastCounting = <F extends DatedFigure>(figures: readonly F[], day: Day): F | null =>
  figures
    .filter((f) => countsFrom(f) <= day)
    .reduce<F | null>((latest, f) => (latest && !goesBefore(f, latest) ? latest : f), null);

const countsFrom = ({ carriedOn, onDate }: DatedFigure): Day => carriedOn ?? onDate;

const goesBefore = (figure: DatedFigure, other: DatedFigure): boolean =>
  countsFrom(figure) > countsFrom(other) ||
  (countsFrom(figure) === countsFrom(other) && !figure.carriedOn && !!other.carriedOn);

/** Households a region has (区划户数): its own figure goes before the sum of its parts; null while one part's is missing. */
export function householdsOf(own: number | null, parts: readonly (number | null)[]): number | null {
  if (own !== null) return own;
  return parts.length && parts.every((p) => p !== null) ? parts.reduce<number>((sum, p) => sum + (p ?? 0), 0) : null;
}

export interface UnitFacts {
  readonly facilityClass: FacilityClass | null;
  readonly facilities: readonly CountableFacility[];
  readonly householdFigures: readonly DatedFigure[];
}

/** A community measured by its standard (达标情况). */
export interface UnitFigures {
  readonly households: number | null;
  readonly householdsOn: Day | null;
  readonly householdsStatus: FigureStatus;
  readonly areaM2: SquareMetres;
  readonly requiredM2: SquareMetres | null;
  readonly shortfallM2: SquareMetres | null;
  readonly per100M2: SquareMetres | null;
  readonly meets: boolean | null;
}

/** All figures of a community at a day. The same in SQL stands in `unit-figures.sql.ts`; a test holds the two together. */
export function unitFigures(facts: UnitFacts, asOf: Day): UnitFigures {
  const { last, status } = whichFigureCounts(facts.householdFigures, BaseMetric.HOUSEHOLDS, asOf);
  const households = status === FigureStatus.OK && last ? last.value : null;
  const standard = standardAt(facts.facilityClass, asOf);
  const areaM2 = countedArea(facts.facilities);
  const required = requiredArea(standard, households);
  return {
    households,
    householdsOn: last?.onDate ?? null,
    householdsStatus: status,
    areaM2,
    requiredM2: required && rounded(exact(required), 2),
    shortfallM2: shortfall(required, areaM2),
    per100M2: areaPer100Households(areaM2, households),
    meets: meetsStandard(standard, households, areaM2),
  };
}
