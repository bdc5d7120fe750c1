import type { Day } from '../../../../shared/time/timeline.ts';
import { daysAfter, earlier, later, monthsAfter, yearOf } from '../../../../shared/time/years.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { reaches } from './division-reach.rules.ts';
import { type Span, spanOf } from './length-of-service.ts';
import { joined, type Stretch, within, without } from './periods.ts';

/** Service (社区工作年限) as far as it counts, with what did not. */
export interface Service {
  readonly counted: readonly Stretch[];
  /** What of it was served here: work for another employer was assessed there. */
  readonly here: readonly Stretch[];
  readonly evidence: readonly string[];
  /** Service elsewhere of which nobody knows whether it was in the province. */
  readonly placeUnknown: readonly string[];
}

const NEVER: Day = '9999-12-31';

/** First day of the employment that is unbroken up to `day`; null: not employed then. */
export function spellStart(facts: GradeFacts, day: Day): Day | null {
  let start: Day | null = null;
  for (const { from, to } of [...facts.employment].reverse()) {
    if (from > day) continue;
    if (start === null ? (to ?? NEVER) <= day : (to ?? NEVER) < start) break;
    start = from;
  }
  return start;
}

/**
 * Days of service up to `until` that the scheme counts: employment without what it leaves out (试用期、停职、借调), and community work elsewhere where
 * it is added (跨单位累计). Failed years are taken out by the caller, once.
 *
 * @param spell First day of the present employment; under RESET nothing before it counts
 * @param placeOf Which of the ways in which service elsewhere without a known place may count is taken, from 0, by row
 */
export function serviceOf(
  facts: GradeFacts,
  scheme: GradeScheme,
  {
    until,
    spell,
    from,
    placeOf,
  }: {
    readonly until: Day;
    readonly spell: Day;
    readonly from: Day | null;
    readonly placeOf: (row: string, ways: number) => number;
  },
): Service {
  const rules = scheme.service;
  const whole: Stretch[] = [];
  const left: Stretch[] = [];
  const evidence: string[] = [];
  const placeUnknown: string[] = [];
  const partly: Stretch[] = [];
  const take = (id: string, start: Day, end: Day | null, into = whole): void => {
    const stretch = { from: from === null ? start : later(start, from), to: earlier(end ?? NEVER, until) };
    if (stretch.from >= stretch.to) return;
    into.push(stretch);
    evidence.push(id);
  };
  for (const row of facts.employment) {
    if ((row.standing === 'SUSPENDED' && !rules.suspended) || (row.standing === 'SECONDED' && !rules.seconded))
      continue;
    take(row.id, row.from, row.to);
    if (!rules.probation && row.probationEndsOn !== null) left.push({ from: row.from, to: row.probationEndsOn });
  }
  const employed = joined(whole);
  for (const row of facts.earlierService) {
    if (!row.communityWork || row.from >= until) continue;
    const ways = waysToCount(scheme, row.division);
    if (ways.length > 1) placeUnknown.push(row.id);
    const way = ways[ways.length > 1 ? placeOf(row.id, ways.length) : 0];
    if (way !== 'NOT') take(row.id, row.from, row.to, way === 'WHOLE' ? whole : partly);
  }
  const all = without(joined([...whole, ...partly]), joined(left));
  const kept = rules.gaps === 'RESET' ? unbroken(all, spell) : all;
  const full = shortened(kept, without(joined(partly), joined(whole)), rules.partly?.percent ?? 100);
  const held = heldBack(facts, scheme).filter(({ from, to }) => within(full, from, to).length > 0);
  evidence.push(...held.map(({ id }) => id));
  // They move the anniversary on, and interrupt nothing: he is employed and assessed meanwhile.
  const counted = without(full, joined(held));
  const here = within(without(employed, joined(left)), full[0]?.from ?? NEVER, NEVER);
  return { counted, here, evidence, placeUnknown };
}

/** Days for which a measure takes effect that the scheme says holds back (处分影响期): until it was lifted, if that came first. */
function heldBack(
  { measures = [] }: GradeFacts,
  { service }: GradeScheme,
): readonly (Stretch & { readonly id: string })[] {
  return measures
    .filter(({ kind }) => service.measures?.some((each) => each === kind))
    .map(({ id, from, to, liftedOn }) => ({ id, from, to: earlier(to ?? NEVER, liftedOn ?? NEVER) }))
    .filter(({ from, to }) => from < to);
}

type Way = 'NOT' | 'PART' | 'WHOLE';

/** How service elsewhere may count, the least first: in one way where its place is known or makes no difference. */
function waysToCount({ service, division: home }: GradeScheme, division: string | null): readonly Way[] {
  const inFull = reaches(service.elsewhere, division, home);
  if (inFull === 'YES') return ['WHOLE'];
  const inPart = service.partly ? reaches(service.partly.within, division, home) : 'NO';
  return [
    ...(inPart === 'YES' ? [] : ['NOT' as const]),
    ...(inPart === 'NO' ? [] : ['PART' as const]),
    ...(inFull === 'NO' ? [] : ['WHOLE' as const]),
  ];
}

/**
 * The stretches with only so much of some of them (折算计入): of each its last part, since what counts is its length and what follows it goes on from
 * its end. A month over is thirty days; what is left of a day is dropped.
 */
function shortened(counted: readonly Stretch[], some: readonly Stretch[], percent: number): readonly Stretch[] {
  if (some.length === 0) return counted;
  const parts = some
    .flatMap(({ from, to }) => within(counted, from, to))
    .map(({ from, to }) => {
      const { months, days } = spanOf(from, to);
      const left = Math.floor(((months * 30 + days) * percent) / 100);
      return { from: later(from, daysAfter(monthsAfter(to, -Math.floor(left / 30)), -(left % 30))), to };
    });
  return joined([...without(counted, some), ...parts]);
}

/** What lies in the present employment, or leads up to it without a day between (连续工作年限). */
function unbroken(stretches: readonly Stretch[], spell: Day): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const each of [...stretches].reverse()) {
    const next = kept.at(-1);
    if (each.to <= spell && next && each.to < next.from) break;
    if (each.to < spell && !next) break;
    kept.push(each);
  }
  return kept.reverse();
}

/**
 * The day from which unbroken service would reach as far: the first day, moved on by every interruption, each by its length in months and days. So a
 * left-out calendar year moves an anniversary by exactly a year, leap year or not. Null: no service.
 */
export function countsFrom(counted: readonly Stretch[]): Day | null {
  const [first] = counted;
  if (!first) return null;
  let months = 0;
  let days = 0;
  counted.slice(1).forEach((each, i) => {
    const gap = spanOf((counted[i] as Stretch).to, each.from);
    months += gap.months;
    days += gap.days;
  });
  return daysAfter(monthsAfter(first.from, months), days);
}

/** Service in whole months and days, and as the scheme counts it in its unit, with the years papers are worth (视同年限). */
export interface ServiceCount {
  readonly from: Day | null;
  readonly months: number;
  readonly days: number;
  readonly count: number;
}

/**
 * @param extraYears Years papers are worth, added to what is counted
 * @param recognised Months of recognised service, by which the count begins earlier
 * @param shift Days by which it begins later, for bounds
 */
export function countOf(
  counted: readonly Stretch[],
  scheme: GradeScheme,
  extraYears: number,
  recognised = 0,
  shift = 0,
): ServiceCount {
  const withYears = (count: number): number => count + (scheme.service.unit === 'YEAR' ? extraYears : extraYears * 12);
  const begin = countsFrom(counted);
  const end = counted.at(-1)?.to;
  if (begin === null || end === undefined) return { from: null, months: 0, days: 0, count: withYears(0) };
  const moved = recognised === 0 ? begin : monthsAfter(begin, -recognised);
  const from = shift === 0 ? moved : daysAfter(moved, shift);
  const span = spanOf(from, end);
  const newYears = Math.max(0, yearOf(end) - yearOf(from));
  return { from, ...span, count: withYears(rounded(span, newYears, scheme.service)) };
}

/** @param newYears 1 Januaries within the span, which is of a day at least */
function rounded(
  { months, days }: Span,
  newYears: number,
  { unit, rounding }: Pick<GradeScheme['service'], 'unit' | 'rounding'>,
): number {
  const size = unit === 'YEAR' ? 12 : 1;
  const full = Math.floor(months / size);
  switch (rounding) {
    case 'FLOOR':
      return full;
    case 'CEIL':
      return months % size > 0 || days > 0 ? full + 1 : full;
    case 'FLOOR_MIN_1':
      return Math.max(full, 1);
    case 'CALENDAR_YEARS':
      return newYears * (12 / size);
  }
}
