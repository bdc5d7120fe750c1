import type { Day } from '../../time/timeline.ts';

/** How a cell shows its number (数字格式). */
export type NumberFormat = 'NUMBER' | 'DAY' | 'MONTH';

/** Formats a program knows by number alone: days, and months without a day (ECMA-376 18.8.30, with those of Chinese programs). */
const BUILT_IN_DAYS = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const BUILT_IN_MONTHS = new Set([17, 27, 36, 50, 52, 57]);

/** What a number's format makes of it: `yyyy/m/d` a day, `yyyy"年"m"月"` a month. A time of the day alone is a number. */
export function shownBy(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN_DAYS.has(id) ? 'DAY' : BUILT_IN_MONTHS.has(id) ? 'MONTH' : 'NUMBER';
  if (/\[[hms]+\]/i.test(code)) return 'NUMBER';
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase()
    .split(';');
  if (/general|[0#?]/.test(first)) return 'NUMBER';
  if (/d/.test(first)) return 'DAY';
  if (/y|e/.test(first)) return /m/.test(first) ? 'MONTH' : 'DAY';
  return /m/.test(first) && !/[hs]/.test(first) ? 'DAY' : 'NUMBER';
}

/** Serial numbers of days: 1 to the day after 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** 29 February 1900, a day that only spreadsheets know. */
const NO_DAY = 60;
const MILLISECONDS = 86_400_000;
/** Whole numbers that in a column of days can be nothing else: 1950 to 2100. */
const [FIRST_LIKELY, LAST_LIKELY] = [18_264, 73_415];

/** Day of a serial number, its time dropped; null: it stands for none. Workbooks of old Macintosh programs count from 1904. */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (whole < 1 || whole > LAST_SERIAL || whole === NO_DAY) return null;
  return new Date(Date.UTC(1899, 11, whole < NO_DAY ? 31 : 30) + whole * MILLISECONDS).toISOString().slice(0, 10);
}

/** Whether a number without any format is likely to be a day. */
export const isLikelyDay = (number: number, from1904: boolean): boolean => {
  const whole = number + (from1904 ? 1462 : 0);
  return Number.isInteger(number) && whole >= FIRST_LIKELY && whole <= LAST_LIKELY;
};
