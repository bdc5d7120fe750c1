import { daysBetween, isDay } from './day.ts';
import { endOfDay } from './office.ts';

/** What the console looks at: a day of the facts, and the end of a day of our knowledge. Undefined is today, and now. */
export interface Moment {
  /** Argument of the contract (时点). */
  readonly asOf: string | undefined;
  /** Argument of the contract (当时所知): an instant. */
  readonly knownOn: string | undefined;
}

/** The two as they stand in the address, `YYYY-MM-DD` each. */
export interface AddressDays {
  readonly asOf: string | undefined;
  readonly knownOn: string | undefined;
}

export interface LookedAtDay extends Moment {
  /** The day looked at; empty until today is known. */
  readonly day: string;
  /** The day at whose end it was known so; undefined: as known now. */
  readonly knownDay: string | undefined;
  /** Days from the day looked at to today: positive in the past, 0 today, negative ahead. */
  readonly daysAgo: number;
  /** Nothing can be entered: another day than today, or not as known now. */
  readonly locked: boolean;
}

/** Today chosen is no choice; nobody knows yet what will be known at the end of today or later, so that is "now". */
export function momentOf(chosen: AddressDays, today: string): LookedAtDay {
  const asOf = chosen.asOf === today ? undefined : chosen.asOf;
  const knownDay = chosen.knownOn && (!today || chosen.knownOn < today) ? chosen.knownOn : undefined;
  return {
    asOf,
    knownOn: knownDay && endOfDay(knownDay),
    day: asOf ?? today,
    knownDay,
    daysAgo: asOf && today ? daysBetween(asOf, today) : 0,
    locked: asOf !== undefined || knownDay !== undefined,
  };
}

const PARAMS = ['asOf', 'knownOn'] as const;

/** The days an address asks for; what is no day is not asked for. */
export function daysIn(search: URLSearchParams): AddressDays {
  const [asOf, knownOn] = PARAMS.map((name) => {
    const text = search.get(name);
    return isDay(text) ? text : undefined;
  });
  return { asOf, knownOn };
}

/** An address with these days instead of its own. */
export function withDays(search: URLSearchParams, days: AddressDays): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of PARAMS) {
    const day = days[name];
    if (day) next.set(name, day);
    else next.delete(name);
  }
  return next;
}

export interface QuickDay {
  readonly name: 'last_month' | 'last_year' | 'year_ago';
  readonly day: string;
}

/** Days that are asked for again and again: the ends of last month and last year, and today a year ago (on 29 February: the 28th). */
export function quickDays(today: string): QuickDay[] {
  if (!isDay(today)) return [];
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  const lastOfMonth = (m: number) => new Date(Date.UTC(year - 1, m, 0)).getUTCDate();
  return [
    { name: 'last_month', day: iso(Date.UTC(year, month - 1, 0)) },
    { name: 'last_year', day: `${year - 1}-12-31` },
    { name: 'year_ago', day: iso(Date.UTC(year - 1, month - 1, Math.min(date, lastOfMonth(month)))) },
  ];
}
