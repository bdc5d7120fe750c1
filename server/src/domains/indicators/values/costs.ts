import type { OwnCost } from '../../../shared/reads/costs.ts';
import { FORECAST_YEARS } from '../gap-plans/forecast.rules.ts';
import type { TrendStep } from '../trend/trend.enums.ts';
import { MOST_POINTS, MOST_POINTS_EACH, pointCount } from '../trend/trend.rules.ts';

/** A point of a series: the units that made up the region on its day are found, and the value computed from them. */
const POINT = 50;
/** A value at a day, from all units of its region. */
const VALUE = 100;
/** Indicators there are: all of a region are read in one sweep and cost half of what they cost one by one. */
const INDICATORS = 10;

export const valueCost: OwnCost = () => VALUE;
export const allValuesCost: OwnCost = () => (VALUE * INDICATORS) / 2;
/** The units are read once, and then counted by the regions below. */
export const rankingCost: OwnCost = () => VALUE * 2;

/** Too many points are refused before any is read. */
export const trendCost: OwnCost = ({ from, to, step }) =>
  POINT * Math.min(pointCount(String(from), String(to), step as TrendStep), MOST_POINTS);

/** Below a region there are ten others, more or less. */
export const trendsBelowCost: OwnCost = ({ from, to, step }) =>
  10 * POINT * Math.min(pointCount(String(from), String(to), step as TrendStep), MOST_POINTS_EACH);

/** A gap is a value, a series by half-year for its forecast, and one for each measure. */
export const gapCost: OwnCost = ({ measures }) =>
  VALUE + POINT * (FORECAST_YEARS * 2 + 1) + ((measures as readonly unknown[] | null | undefined)?.length ?? 0);
