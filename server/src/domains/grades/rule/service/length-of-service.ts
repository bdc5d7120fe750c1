import type { Day } from '../../../../shared/time/timeline.ts';
import { monthsAfter, yearOf } from '../../../../shared/time/years.ts';

const A_DAY = 86_400_000;

/** Whole months and the days left over. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** Length of [from, to) as an office counts it: whole months from the first day on, then single days. */
export function spanOf(from: Day, to: Day): Span {
  if (from >= to) return { months: 0, days: 0 };
  let months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (monthsAfter(from, months) > to) months -= 1;
  return { months, days: (Date.parse(to) - Date.parse(monthsAfter(from, months))) / A_DAY };
}
