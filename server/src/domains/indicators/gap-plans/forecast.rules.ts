import { type Exact, exact, sum, ZERO } from '../../../shared/exact.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { daysBetween } from '../../../shared/time/years.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { IndicatorUnit } from '../indicator.enums.ts';

/** Years of half-year values a forecast is drawn through; fewer values than this make no line. Set here, no source. */
export const FORECAST_YEARS = 3;
export const FEWEST_VALUES = 3;

/** A half-year value (半年末值). */
export interface ForecastValue {
  readonly on: Day;
  readonly value: Exact;
}

export interface Forecast {
  readonly points: readonly ForecastValue[];
  /** Null: no forecast can be given, and the method says why. */
  readonly atDeadline: Exact | null;
  readonly method: Text;
  /** What has to hold for it; empty where nothing is forecast. */
  readonly assumes: readonly Text[];
}

/** 30 June and 31 December. */
export const isHalfYearEnd = (day: Day): boolean => day.endsWith('-06-30') || day.endsWith('-12-31');

/**
 * Where an indicator stands at a deadline if it goes on as it did (趋势预测): the straight line through its half-year values of the last three years
 * that lies nearest to them (least squares). A share does not go beyond the whole, nothing goes below 0.
 */
export function forecast(points: readonly ForecastValue[], from: Day, deadline: Day, unit: IndicatorUnit): Forecast {
  const none = (method: Text): Forecast => ({ points, atDeadline: null, method, assumes: [] });
  if (deadline <= from)
    return none(
      text(`截止日 ${deadline} 已到，不作预测`, `The deadline of ${deadline} has come, so nothing is forecast`),
    );
  if (points.length < FEWEST_VALUES)
    return none(
      text(
        `最近三年只有 ${points.length} 个半年末值，不足 ${FEWEST_VALUES} 个，不作预测`,
        `Only ${points.length} half-year values in the last three years, fewer than ${FEWEST_VALUES}: nothing is forecast`,
      ),
    );
  const line = lineAt(points, deadline);
  const value = bounded(line, unit);
  const [first, last] = [points[0] as ForecastValue, points.at(-1) as ForecastValue];
  return {
    points,
    atDeadline: value,
    method: text(
      `按 ${first.on} 至 ${last.on} 的 ${points.length} 个半年末值作直线（最小二乘）推算，不含措施`,
      `Straight line (least squares) through the ${points.length} half-year values from ${first.on} to ${last.on}, without measures`,
    ),
    assumes: assumptions(first.on, last.on, deadline, value.eq(line) ? null : value),
  };
}

/**
 * What a forecast takes for granted (预测假定): that nothing changes its pace after the last value, and that what is measured stays what it is; how
 * far it goes beyond the data, and that the line was held at a limit.
 *
 * @param limit Where the line was held; null: it was not.
 */
function assumptions(first: Day, last: Day, deadline: Day, limit: Exact | null): readonly Text[] {
  const [ahead, behind] = [monthsBetween(last, deadline), monthsBetween(first, last)];
  return [
    text(
      `数据止于 ${last}，假定此后至 ${deadline}（${ahead} 个月）按此前的速度变化`,
      `The data ends on ${last}; the ${ahead} months from then to ${deadline} are taken to go on at the pace before`,
    ),
    text(
      '假定口径、区划和目标不变，所据人口与户数到时有新的数可用',
      'Computation, boundaries and target are taken to stay, and residents and households to be counted anew in time',
    ),
    ...(ahead > behind
      ? [
          text(
            `推算的 ${ahead} 个月长于所据数据的 ${behind} 个月，只能看方向`,
            `The ${ahead} months ahead are more than the ${behind} of the data: a direction, no more`,
          ),
        ]
      : []),
    ...(limit === null
      ? []
      : [
          text(
            `直线超出可能的范围，按 ${limit.toFixed()} 计`,
            `The line leaves what is possible and is held at ${limit.toFixed()}`,
          ),
        ]),
  ];
}

/** Months from the end of one to a day, the last one counted though it has only begun. */
function monthsBetween(from: Day, to: Day): number {
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(to) - monthOf(from);
}

const MOST: Partial<Readonly<Record<IndicatorUnit, number>>> = {
  [IndicatorUnit.PERCENT]: 100,
  [IndicatorUnit.PER_MILLE]: 1000,
};

function bounded(value: Exact, unit: IndicatorUnit): Exact {
  const most = MOST[unit];
  if (value.isNegative()) return ZERO;
  return most !== undefined && value.gt(most) ? exact(most) : value;
}

/** The line through the points that lies nearest to them, on a day. Days are counted, since half-years differ in length. */
function lineAt(points: readonly ForecastValue[], day: Day): Exact {
  const start = points[0]?.on ?? day;
  const at = points.map(({ on }) => exact(daysBetween(start, on)));
  const n = points.length;
  const meanDay = sum(at).div(n);
  const meanValue = sum(points.map(({ value }) => value)).div(n);
  const distance = at.map((x) => x.minus(meanDay));
  const slope = sum(points.map(({ value }, i) => (distance[i] as Exact).times(value.minus(meanValue)))).div(
    sum(distance.map((d) => d.times(d))),
  );
  return meanValue.plus(slope.times(exact(daysBetween(start, day)).minus(meanDay)));
}
