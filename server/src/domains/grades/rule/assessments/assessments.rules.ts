import type { Day } from '../../../../shared/time/timeline.ts';
import { newYear, yearOf } from '../../../../shared/time/years.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { indexOf } from '../scheme-index.ts';
import { spanOf } from '../service/length-of-service.ts';
import { type Stretch, within } from '../service/periods.ts';
import { countsFrom, type Service } from '../service/service.rules.ts';
import type { TakenYear } from './missing-years.ts';

/** A year of service that has ended, and how it was assessed (年度考核). */
export interface AssessedYear {
  readonly year: number;
  /** Null: none, or none in particular. */
  readonly result: string | null;
  /** Null: nothing on file, what stands here is taken. */
  readonly evidence: string | null;
  readonly passes: boolean;
  /** Whether it counts towards an early promotion. */
  readonly excels: boolean;
  /** Grades it takes. */
  readonly down: number;
}

/** How a year without a result is taken where it needs one, and where it does not; null: it is passed over. */
export interface MissedYear {
  readonly needed: (year: number) => TakenYear;
  readonly elsewhere: (year: number) => TakenYear | null;
}

/**
 * The years that ended before `until` and in which he served here long enough to be assessed, in order, with what the scheme makes of each.
 *
 * @returns `missing`: the years that should have a result and have none
 */
export function assessedYears(
  facts: GradeFacts,
  scheme: GradeScheme,
  { counted, here }: Pick<Service, 'counted' | 'here'>,
  until: Day,
  missed: MissedYear,
): { readonly years: readonly AssessedYear[]; readonly missing: readonly number[] } {
  const [first] = counted;
  if (!first) return { years: [], missing: [] };
  const { passes, down } = indexOf(scheme);
  const { neededMonths, since, early } = scheme.assessment;
  const byYear = new Map(facts.assessments.map((each) => [each.year, each]));
  const years: AssessedYear[] = [];
  const missing: number[] = [];
  for (let year = yearOf(first.from); newYear(year + 1) <= until; year += 1) {
    const known = byYear.get(year);
    if (known) {
      years.push({
        year,
        result: known.result,
        evidence: known.id,
        passes: passes.get(known.result) ?? false,
        excels: known.result === early?.result,
        down: down.get(known.result) ?? 0,
      });
      continue;
    }
    if (since !== null && year < since) continue;
    const needed = servedMonths(here, year, neededMonths);
    if (needed) missing.push(year);
    const taken = needed ? missed.needed(year) : missed.elsewhere(year);
    if (taken) years.push({ year, evidence: null, ...taken });
  }
  return { years, missing };
}

/** Whole months of the year, whatever lies between: 2 July to the end of the year are five months and 30 days, and no six. */
function servedMonths(here: readonly Stretch[], year: number, needed: number): boolean {
  const served = within(here, newYear(year), newYear(year + 1));
  const from = countsFrom(served);
  const end = served.at(-1)?.to;
  return from !== null && end !== undefined && spanOf(from, end).months >= needed;
}

/** Early promotions (提前晋升): each full run of years with the result, none used twice, at most so many. */
export interface EarlyPromotion {
  readonly on: Day;
  readonly evidence: readonly string[];
  /** False: beyond the limit. */
  readonly counted: boolean;
}

/** @param since First year that may give one: the year the scheme began to hold for him */
export function earlyPromotions(
  scheme: GradeScheme,
  years: readonly AssessedYear[],
  since: number,
): readonly EarlyPromotion[] {
  const rule = scheme.assessment.early;
  if (!rule) return [];
  const found: EarlyPromotion[] = [];
  let run: AssessedYear[] = [];
  for (const each of years) {
    if (each.year < since) continue;
    const follows = run.length === 0 || each.year === (run.at(-1)?.year ?? 0) + 1;
    run = each.excels ? [...(follows ? run : []), each] : [];
    if (run.length < rule.consecutive) continue;
    const counted = rule.most === null || found.filter((early) => early.counted).length < rule.most;
    found.push({ on: newYear(each.year + 1), evidence: run.flatMap(({ evidence }) => evidence ?? []), counted });
    run = [];
  }
  return found;
}

/** What a rule about results (不续聘、解聘、试岗) says of him; it changes no grade. */
export interface AssessmentConsequence {
  readonly code: string;
  readonly action: 'NO_RENEW' | 'TERMINATE' | 'TRIAL';
  readonly years: readonly number[];
  readonly evidence: readonly string[];
}

/** @param joined First day of his service: who joined within a term is held to fewer times */
export function triggeredBy(
  scheme: GradeScheme,
  years: readonly AssessedYear[],
  asOf: Day,
  joined: Day,
): readonly AssessmentConsequence[] {
  return scheme.assessment.triggers.flatMap((trigger) => {
    const bad = years.filter(
      ({ result, evidence }) => evidence !== null && (trigger.results as readonly string[]).includes(result ?? ''),
    );
    const { hits, times } = counting(trigger, bad, years, asOf, joined);
    if (hits.length < times) return [];
    return [
      {
        code: trigger.code,
        action: trigger.action,
        years: hits.map(({ year }) => year),
        evidence: hits.flatMap(({ evidence }) => evidence ?? []),
      },
    ];
  });
}

type Trigger = GradeScheme['assessment']['triggers'][number];

function counting(
  { within: span, times }: Trigger,
  bad: readonly AssessedYear[],
  years: readonly AssessedYear[],
  asOf: Day,
  joined: Day,
): { readonly hits: readonly AssessedYear[]; readonly times: number } {
  switch (span.kind) {
    case 'CONSECUTIVE': {
      const last = years.slice(-times);
      const unbroken = last.every(({ year }, i) => i === 0 || year === (last[i - 1]?.year ?? 0) + 1);
      return { hits: unbroken && last.every((each) => bad.includes(each)) ? last : [], times };
    }
    case 'YEARS':
      return { hits: bad.filter(({ year }) => year >= yearOf(asOf) - span.years), times };
    case 'TERM': {
      // The last year of a term has its result when the next has begun, and still counts for the one it lies in.
      const began = termStart(span.firstDay, span.years, years.at(-1)?.year ?? yearOf(asOf));
      const hits = bad.filter(({ year }) => `${year}-12-31` >= began);
      return { hits, times: joined > began ? span.joinedLater : times };
    }
  }
}

/** First day of the term (届) in which the year ends; of a year before all terms, of the first. */
function termStart(firstDay: Day, years: number, year: number): Day {
  const terms = Math.floor(Math.max(0, year - yearOf(firstDay)) / years);
  return `${yearOf(firstDay) + terms * years}${firstDay.slice(4)}`;
}
