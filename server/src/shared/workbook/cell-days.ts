import type { Day } from '../time/timeline.ts';
import type { Cell } from './cell.ts';
import { type CellParser, type ParseResult, problem, reading } from './cell-problem.ts';
import { NOTHING, tight } from './cell-text.ts';

/** First and last year that somebody may mean. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

export interface DayReading {
  /** What a month stands for where only a month is given (2009年7月): its first day; not given: it is a problem. */
  readonly month?: 'FIRST';
  /** Words for no day at all: 至今, 长期. */
  readonly none?: readonly string[];
}

/** Years of four digits, then month and day apart by a sign or 年月日, or eight digits together. */
const DAY = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]|(\d{2})(\d{2}))$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月(?:份)?|(\d{2}))$/;
/** A time of the day; which one, no import asks. */
const TIME = /[ T]\d{1,2}[:：]\d{2}.*$/;
const YEAR = /^(\d{4})(?:年度?)?$/;

/**
 * A calendar day (日期): of a date cell, or of a text as offices write it: 2026-11-24, 2026/11/24, 2026.11.24, 2026年11月24日, 20261124. A plain number that only
 * a day can be (46350) is that day. A year of two digits, or month and day before the year, could be read in two ways and are none.
 *
 * NOT_A_DAY, DAY_IS_MONTH, MONTH_AMBIGUOUS, NO_SUCH_DAY (2026-02-30), DAY_OUT_OF_RANGE (`from`, `to`: years)
 */
export const day = ({ month: monthAs, none = [] }: DayReading = {}): CellParser<Day> =>
  reading((found, cell) => {
    if (cell.kind === 'DATE' && cell.day !== undefined)
      return cell.monthOnly && monthAs === undefined ? problem('DAY_IS_MONTH') : dayOf(cell.day.split('-').map(Number));
    const typed = tight(found.replace(TIME, ''));
    if (NOTHING.test(typed) || none.includes(typed)) return { value: null };
    const parts = DAY.exec(typed);
    if (parts) return dayOf(numbersOf(parts));
    if (cell.kind === 'NUMBER' && cell.day !== undefined) return { value: cell.day };
    const first = monthIn(typed, cell);
    if (first === null) return problem('NOT_A_DAY');
    if ('problem' in first) return first;
    return monthAs === undefined ? problem('DAY_IS_MONTH') : dayOf([...first.value, 1]);
  });

/** A month (月份) as `YYYY-MM`: 2026-11, 2026.11, 2026年11月, 202611; a day stands for its month. NOT_A_MONTH, MONTH_AMBIGUOUS, NO_SUCH_DAY, DAY_OUT_OF_RANGE */
export const month: CellParser<string> = reading((found, cell) => {
  if (cell.kind === 'DATE' && cell.day !== undefined) return { value: cell.day.slice(0, 7) };
  const typed = tight(found.replace(TIME, ''));
  if (NOTHING.test(typed)) return { value: null };
  const whole = DAY.exec(typed);
  const first = whole ? { value: numbersOf(whole) } : monthIn(typed, cell);
  if (first === null) return problem('NOT_A_MONTH');
  if ('problem' in first) return first;
  const parsed = dayOf(whole ? first.value : [...first.value, 1]);
  return 'problem' in parsed ? parsed : { value: parsed.value.slice(0, 7) };
});

/** A year (年度): 2025, 2025年, 2025年度; a day stands for its year. NOT_A_YEAR, DAY_OUT_OF_RANGE */
export const year: CellParser<number> = reading((found, cell) => {
  if (cell.kind === 'DATE' && cell.day !== undefined) return { value: Number(cell.day.slice(0, 4)) };
  const typed = tight(found);
  if (NOTHING.test(typed)) return { value: null };
  const [, digits] = YEAR.exec(typed) ?? [];
  if (digits === undefined) return problem('NOT_A_YEAR');
  const parsed = dayOf([Number(digits), 1, 1]);
  return 'problem' in parsed ? parsed : { value: Number(digits) };
});

/** Year and month of a text; null: it is none. The number 2009.1 may have been typed as 2009.10. */
function monthIn(typed: string, cell: Cell): ParseResult<readonly number[]> | null {
  const parts = MONTH.exec(typed);
  if (!parts) return null;
  if (cell.kind === 'NUMBER' && /\.1$/.test(typed)) return problem('MONTH_AMBIGUOUS');
  return { value: numbersOf(parts) };
}

const numbersOf = (parts: RegExpExecArray): readonly number[] =>
  parts.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));

function dayOf([year = 0, monthOfYear = 0, dayOfMonth = 0]: readonly number[]): ParseResult<Day> {
  const at = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth));
  if (at.getUTCMonth() !== monthOfYear - 1 || at.getUTCDate() !== dayOfMonth) return problem('NO_SUCH_DAY');
  if (year < FIRST_YEAR || year > LAST_YEAR) return problem('DAY_OUT_OF_RANGE', { from: FIRST_YEAR, to: LAST_YEAR });
  return { value: at.toISOString().slice(0, 10) };
}
