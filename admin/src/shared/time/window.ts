import { dayAfter } from './day.ts';

/** Spans of days ahead that one can choose; besides them each of the next months, `YYYY-MM`. */
export const WINDOWS = ['D30', 'D60', 'D90', 'M12', 'OVERDUE', 'UNKNOWN'] as const;
export type Window = (typeof WINDOWS)[number];

export interface WindowFilter {
  readonly on?: { readonly gte?: string; readonly lt?: string };
  readonly gap?: { readonly in: readonly ('BIRTH_DATE' | 'RETIREMENT_CLASS' | 'CONTRACT')[] };
}

/** Which ends a window asks for, seen from a day; what is no window asks for all. */
export function windowFilter(window: unknown, day: string): WindowFilter {
  if (window === 'OVERDUE') return { on: { lt: day } };
  if (window === 'UNKNOWN') return { gap: { in: ['BIRTH_DATE', 'RETIREMENT_CLASS', 'CONTRACT'] } };
  if (window === 'M12') return { on: { gte: day, lt: `${monthsFrom(day, 13)[12]}-01` } };
  const days = /^D(\d+)$/.exec(String(window))?.[1];
  if (days) return { on: { gte: day, lt: daysAfter(day, Number(days)) } };
  const month = /^\d{4}-\d{2}$/.test(String(window)) ? String(window) : null;
  if (!month) return {};
  const from = `${month}-01`;
  return { on: { gte: from < day ? day : from, lt: `${monthsFrom(from, 2)[1]}-01` } };
}

/** So many months from that of a day on, `YYYY-MM`. */
export function monthsFrom(day: string, count: number): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, n) => new Date(Date.UTC(year, month - 1 + n, 1)).toISOString().slice(0, 7));
}

/** The first day that so many days from a day on no longer hold. */
const daysAfter = (day: string, days: number): string =>
  Array.from({ length: days }).reduce<string>((at) => dayAfter(at), day);

/** Rows by the month of their day, in their order; null: their day is not known. */
export function byMonth<Row extends { readonly on: string | null }>(
  rows: readonly Row[],
): readonly { readonly month: string | null; readonly rows: readonly Row[] }[] {
  const groups: { month: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const month = row.on?.slice(0, 7) ?? null;
    const last = groups.at(-1);
    if (last && last.month === month) last.rows.push(row);
    else groups.push({ month, rows: [row] });
  }
  return groups;
}
