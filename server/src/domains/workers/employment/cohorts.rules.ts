import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/timeline.ts';
import { yearsAfter } from '../../../shared/years.ts';
import { isSmallGroup, type UnitCount, withheldUnits } from '../small-groups.rules.ts';
import type { ExitReason } from '../workers.enums.ts';
import type { CohortBy } from './cohorts.enums.ts';
import type { RecruitmentKind } from './recruitment.enums.ts';

/** People who were hired on one day in one way and stand alike: `count` employments without a break, each from its first day. */
export interface HiredAlike {
  readonly batch: string | null;
  readonly kind: RecruitmentKind | null;
  readonly graduateCohort: number | null;
  /** First day. */
  readonly from: Day;
  /** First day no longer employed; null: no end is on file. */
  readonly to: Day | null;
  readonly exitReason: ExitReason | null;
  /** In post at the day asked for; false for who is suspended, seconded or gone. */
  readonly inPost: boolean;
  readonly count: number;
}

/** Years after which retention is told. */
export const RETENTION_YEARS = [1, 2, 3] as const;

export interface Retention {
  readonly years: number;
  /** Those hired long enough ago that their period is over (计入人数). */
  readonly base: number;
  /** Of them, employed the whole period without a break (留任人数). */
  readonly kept: number;
  /** Hired too lately for their period to be over: in no denominator (期限未满). */
  readonly notYet: number;
}

export interface CohortCount {
  /** Batch, kind or year; null: none is on file. */
  readonly key: string | null;
  /** First and last day on which somebody of it began. */
  readonly firstHired: Day;
  readonly lastHired: Day;
  readonly hired: number;
  /** Still employed without a break since, however he stands. */
  readonly employed: number;
  readonly inPost: number;
  readonly left: readonly { readonly reason: ExitReason; readonly count: number }[];
  readonly retention: readonly Retention[];
}

const KEYS: Readonly<Record<CohortBy, (hired: HiredAlike) => string | null>> = {
  BATCH: ({ batch }) => batch,
  KIND: ({ kind }) => kind,
  YEAR: ({ from }) => from.slice(0, 4),
  GRADUATE_COHORT: ({ graduateCohort }) => (graduateCohort === null ? null : String(graduateCohort)),
};

/**
 * Recruitment cohorts with what became of them (招录批次与留存), the latest first, those of whom it is not on file last. Each employment without a break
 * counts once, from its first day; a return counts anew and keeps nobody in the cohort he left. Who begins after the day does not count.
 *
 * Retention after n years: of those whose n years are over on the day, how many were employed all that time; the day of the anniversary itself need
 * not be. Every exit counts against it, retirement and death too, so that the reasons stand beside it. Whose period is not over is in neither number.
 */
export function cohortsOf(by: CohortBy, all: readonly HiredAlike[], asOf: Day): readonly CohortCount[] {
  const begun = all.filter(({ from }) => from <= asOf);
  return [...groupBy(begun, (hired) => KEYS[by](hired))]
    .map(([key, hired]) => cohortOf(key, hired, asOf))
    .toSorted(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        compare(b.lastHired, a.lastHired) ||
        compare(b.key ?? '', a.key ?? ''),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const total = (hired: readonly HiredAlike[]): number => hired.reduce((sum, { count }) => sum + count, 0);

function cohortOf(key: string | null, hired: readonly HiredAlike[], asOf: Day): CohortCount {
  const gone = hired.filter(({ to }) => to !== null && to <= asOf);
  const days = hired.map(({ from }) => from).toSorted();
  return {
    key,
    firstHired: days[0] as Day,
    lastHired: days.at(-1) as Day,
    hired: total(hired),
    employed: total(hired) - total(gone),
    inPost: total(hired.filter(({ inPost }) => inPost)),
    left: [...groupBy(gone, ({ exitReason }) => exitReason as ExitReason)]
      .map(([reason, of]) => ({ reason, count: total(of) }))
      .toSorted((a, b) => b.count - a.count || compare(a.reason, b.reason)),
    retention: RETENTION_YEARS.map((years) => retentionOf(years, hired, asOf)),
  };
}

function retentionOf(years: number, hired: readonly HiredAlike[], asOf: Day): Retention {
  const over = hired.filter(({ from }) => yearsAfter(from, years) <= asOf);
  const kept = over.filter(({ from, to }) => to === null || to >= yearsAfter(from, years));
  return { years, base: total(over), kept: total(kept), notYet: total(hired) - total(over) };
}

/** How much of a cohort may be shown to who may not read workers (小数保护). */
export type CohortSight = 'ALL' | 'HIRED' | 'NOTHING';

/**
 * A cohort of 1 to 4 people is withheld, with others where it would come out by subtraction (as counts of units are); of a larger one only how many
 * were hired is shown while any group that its numbers tell apart, by exit or by lasting 1, 2 or 3 years, has 1 to 4 people.
 */
export function sightOf(cohorts: readonly CohortCount[]): readonly CohortSight[] {
  const units: readonly UnitCount[] = [[0, null, 0], ...cohorts.map(({ hired }, i) => [i + 1, 0, hired] as const)];
  const withheld = withheldUnits(units);
  return cohorts.map((cohort, i) => {
    if (withheld.has(i + 1)) return 'NOTHING';
    return groupsOf(cohort).some(isSmallGroup) ? 'HIRED' : 'ALL';
  });
}

/** Every group of people that one of the numbers, or a difference of two, counts. */
function groupsOf({ hired, employed, inPost, left, retention }: CohortCount): readonly number[] {
  const lasting = retention.flatMap(({ base, kept, notYet }) => [base, kept, base - kept, notYet]);
  const between = retention.slice(1).flatMap(({ base, kept, notYet }, i) => {
    const before = retention[i] as Retention;
    return [
      before.base - base,
      before.kept - kept,
      notYet - before.notYet,
      before.kept - kept - (before.base - base),
    ].map(Math.abs);
  });
  return [
    hired - employed,
    employed,
    inPost,
    employed - inPost,
    ...left.map(({ count }) => count),
    ...lasting,
    ...between,
  ];
}
