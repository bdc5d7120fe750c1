import type { Day } from '../../../shared/time/timeline.ts';
import { daysAfter, earlier, later, monthStart, monthsAfter, newYear, yearOf } from '../../../shared/time/years.ts';
import type { EffectiveDay } from '../format/effective-day.ts';

/** Up to where facts are looked at, for one reason on one day. */
export interface Cutoff {
  /** Facts that hold on this day count. */
  readonly holdsOn: Day;
  /** Service and years are counted up to this day, which is left out. */
  readonly until: Day;
}

/** The last of the dates of every year that is not after `day`. */
function lastFixed(dates: readonly string[], day: Day): Day {
  const year = yearOf(day);
  const days = [year - 1, year].flatMap((each) => dates.map((date) => clampDay(`${each}-${date}`)));
  return days.filter((each) => each <= day).reduce(later);
}

/** 29 February is 28 in a year without one. */
const clampDay = (day: Day): Day =>
  Number.isNaN(Date.parse(day)) || daysAfter(day, 0) !== day ? `${day.slice(0, 8)}28` : day;

/**
 * What counts on a day when changes take effect as `effective` says (生效日): a change of 8 May counts from 1 June under NEXT_MONTH, so on any day of May
 * what held on 30 April counts. A step that is full at the end of 31 December is full for 1 January.
 *
 * @param floor First day somebody comes under the scheme; what holds on it counts at once (首次定级)
 */
export function cutoffOf(effective: EffectiveDay, asOf: Day, floor: Day): Cutoff {
  const plain = plainCutoff(effective, asOf);
  return { holdsOn: later(plain.holdsOn, floor), until: later(plain.until, floor) };
}

function plainCutoff(effective: EffectiveDay, asOf: Day): Cutoff {
  if (typeof effective === 'object') {
    const on = lastFixed(effective.dates, asOf);
    return { holdsOn: on, until: on };
  }
  switch (effective) {
    case 'SAME_DAY':
      return { holdsOn: asOf, until: asOf };
    case 'MONTH_START': {
      const last = daysAfter(monthsAfter(monthStart(asOf), 1), -1);
      return { holdsOn: last, until: last };
    }
    case 'NEXT_MONTH':
      return { holdsOn: daysAfter(monthStart(asOf), -1), until: monthStart(asOf) };
    case 'NEXT_JAN_1':
      return { holdsOn: daysAfter(newYear(yearOf(asOf)), -1), until: newYear(yearOf(asOf)) };
  }
}

/** First day on which a change of `day` counts: the other way round of `cutoffOf`. */
export function countsFrom(effective: EffectiveDay, day: Day): Day {
  if (typeof effective === 'object') {
    const year = yearOf(day);
    const days = [year, year + 1].flatMap((each) => effective.dates.map((date) => clampDay(`${each}-${date}`)));
    return days.filter((each) => each >= day).reduce(earlier);
  }
  switch (effective) {
    case 'SAME_DAY':
      return day;
    case 'MONTH_START':
      return monthStart(day);
    case 'NEXT_MONTH':
      return monthsAfter(monthStart(day), 1);
    case 'NEXT_JAN_1':
      return newYear(yearOf(day) + 1);
  }
}

/** First day on which a step counts that is full on its anniversary `day`; see `cutoffOf`. */
export function anniversaryCountsFrom(effective: EffectiveDay, day: Day): Day {
  return effective === 'NEXT_MONTH' || effective === 'NEXT_JAN_1'
    ? countsFrom(effective, daysAfter(day, -1))
    : countsFrom(effective, day);
}
