import { covers, type Day } from '../../../../shared/time/timeline.ts';
import { newYear, yearOf } from '../../../../shared/time/years.ts';
import {
  type AssessedYear,
  assessedYears,
  type EarlyPromotion,
  earlyPromotions,
  type MissedYear,
} from '../assessments/assessments.rules.ts';
import { settledYear } from '../assessments/missing-years.ts';
import { type Cutoffs, type Inquiry, noteUnknown } from '../completions/inquiry.ts';
import { postSince } from '../posts/posts.rules.ts';
import { indexOf } from '../scheme-index.ts';
import { joined, type Stretch, within, without } from '../service/periods.ts';
import { countOf, type Service, type ServiceCount, serviceOf } from '../service/service.rules.ts';

/** Years that count towards steps, in pieces where the count began anew. */
export interface StepYears {
  readonly service: Service;
  /** Of each piece; papers' years are with the first. */
  readonly pieces: readonly ServiceCount[];
  readonly years: readonly AssessedYear[];
  readonly early: readonly EarlyPromotion[];
  /** Grades the results took (降档). */
  readonly down: readonly AssessedYear[];
}

const ALWAYS: Day = '0001-01-01';
const NEVER: Day = '9999-12-31';

/**
 * Service less failed years, each dropped once (不合格年度): under DELAY exactly its days, under RESTART also what had been gathered towards the next step,
 * which begins anew on the 1 January after it.
 *
 * @param extraYears Years of service papers are worth
 */
export function stepYears(inquiry: Inquiry, cut: Cutoffs, asOf: Day, post: string, extraYears: number): StepYears {
  const { facts, scheme, world, spell, unknown } = inquiry;
  const rules = scheme.assessment;
  const served = serviceOf(facts, scheme, {
    until: cut.service.until,
    spell,
    from: firstDay(inquiry, cut, post),
    placeOf: (row, ways) => world.place(row, ways),
  });
  const recognised = recognisedBy(inquiry, cut);
  const service = { ...served, evidence: [...served.evidence, ...recognised.evidence] };
  if (service.placeUnknown.length) noteUnknown(unknown, 'PLACE_UNKNOWN', { records: service.placeUnknown.length });
  const { years, missing } = assessedYears(facts, scheme, service, cut.assessment.until, missedIn(inquiry));
  if (missing.length && rules.missing === 'WAIT')
    noteUnknown(unknown, 'ASSESSMENT_MISSING', { years: missing.join(', ') });
  const since = yearOf(scheme.placement.baseDate);
  const early = earlyPromotions(scheme, years, since);
  const failed = rules.onFailedYear === 'COUNTS' ? [] : years.filter(({ passes }) => !passes);
  const counted = without(
    service.counted,
    joined(failed.map(({ year }) => ({ from: newYear(year), to: newYear(year + 1) }))),
  );
  const restarts = [
    ...(rules.onFailedYear === 'RESTART' ? failed.map(({ year }) => newYear(year + 1)) : []),
    ...(rules.early?.stepCount === 'RESTARTS' ? early.filter((each) => each.counted).map(({ on }) => on) : []),
  ].filter((on) => on <= asOf);
  const pieces = split(counted, restarts);
  const first = pieces.findIndex((piece) => piece.length > 0);
  const shift = missing.length ? shiftOf(inquiry, service) : 0;
  return {
    service,
    pieces: pieces.map((piece, i) =>
      countOf(piece, scheme, i === 0 ? extraYears : 0, i === first ? recognised.months : 0, shift),
    ),
    years,
    early,
    down: years.filter((each) => each.year >= since),
  };
}

function missedIn({ scheme, world, years }: Inquiry): MissedYear {
  if (scheme.assessment.missing === 'WAIT')
    return { needed: (year) => world.year(year, years), elsewhere: (year) => world.yearElsewhere(year, years) };
  const settled = settledYear(scheme, indexOf(scheme).down.get('FAILED') ?? 0);
  return { needed: () => settled, elsewhere: () => null };
}

/** An interruption that a failed year swallows is worth a few days more or less than it was by itself, as months are long and short. */
const DAYS_OF_AN_INTERRUPTION = 10;

function shiftOf({ years }: Inquiry, { counted }: Service): number {
  if (years === 'CHOSEN' || counted.length < 2) return 0;
  return (counted.length - 1) * (years === 'WORST' ? DAYS_OF_AN_INTERRUPTION : -DAYS_OF_AN_INTERRUPTION);
}

/** Years of service that were recognised besides (服役等认定年限), in whole months. */
function recognisedBy(
  { facts, scheme }: Inquiry,
  cut: Cutoffs,
): { readonly months: number; readonly evidence: readonly string[] } {
  const codes = scheme.service.recognised ?? [];
  const rows = facts.givens.filter((row) => codes.includes(row.code) && covers(row, cut.given.holdsOn));
  return {
    months: rows.reduce((sum, { value }) => sum + Math.round(value * 12), 0),
    evidence: rows.map(({ id }) => id),
  };
}

function firstDay({ facts, scheme }: Inquiry, cut: Cutoffs, post: string): Day | null {
  switch (scheme.service.countFrom) {
    case 'ENTRY':
      return null;
    case 'POST_START':
      return postSince(facts, scheme, post, cut.post.holdsOn);
    case 'LATER_OF_ENTRY_AND_BASE_DATE':
      return scheme.service.baseDate;
  }
}

function split(counted: readonly Stretch[], restarts: readonly Day[]): readonly (readonly Stretch[])[] {
  const edges = [ALWAYS, ...[...new Set(restarts)].sort(), NEVER];
  return edges.slice(1).map((to, i) => within(counted, edges[i] as Day, to));
}

/** Years (or months) per step, and another number of them once so many are gathered. */
export interface Pace {
  readonly every: number;
  readonly later?: { readonly after: number; readonly every: number } | null | undefined;
}

/** Whole steps gathered in the pieces; what was begun of a step when the pace changes or a piece ends is lost. */
export function stepsOf({ pieces }: StepYears, { every, later }: Pace): number {
  let steps = 0;
  let before = 0;
  for (const { count } of pieces) {
    const early = later ? Math.min(count, Math.max(0, later.after - before)) : count;
    steps += Math.floor(early / every) + (later ? Math.floor((count - early) / later.every) : 0);
    before += count;
  }
  return steps;
}

/** Whether the later pace has begun. */
export const isLater = ({ pieces }: StepYears, { later }: Pace): boolean =>
  Boolean(later) && pieces.reduce((sum, { count }) => sum + count, 0) > (later?.after ?? 0);
