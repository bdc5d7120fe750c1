import { groupBy } from '../../../shared/group-by.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { yearsAfter } from '../../../shared/time/years.ts';
import { isSmallGroup, type UnitCount, withheldUnits } from '../counts/small-groups.rules.ts';
import type { RecruitmentKind } from '../employment/recruitment.enums.ts';
import type { ExitReason } from '../workers.enums.ts';
import type { CohortBy } from './cohorts.enums.ts';

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

/** Which numbers of a cohort are shown. */
export interface CohortSight {
  readonly hired: boolean;
  /** How many are still employed, and so how many left. */
  readonly employed: boolean;
  readonly inPost: boolean;
  readonly reasons: boolean;
  readonly retention: boolean;
}
type Numbers = keyof CohortSight;

export const WHOLE_SIGHT: CohortSight = { hired: true, employed: true, inPost: true, reasons: true, retention: true };

/** Groups of people that each of the numbers tells apart, or its difference from one that is shown beside it. */
const GROUPS: Readonly<Record<Exclude<Numbers, 'hired'>, (cohort: CohortCount) => readonly number[]>> = {
  employed: ({ hired, employed }) => [employed, hired - employed],
  inPost: ({ employed, inPost }) => [inPost, employed - inPost],
  reasons: ({ left }) => left.map(({ count }) => count),
  retention: ({ hired, employed, retention }) =>
    retention.flatMap(({ base, kept, notYet }, i) => {
      const next = retention[i + 1];
      const lost = base - kept;
      const later = next ? [base - next.base, Math.abs(next.base - next.kept - lost)] : [];
      return [base, kept, lost, notYet, Math.abs(hired - employed - lost), ...later];
    }),
};

/**
 * What may be shown of cohorts to who may not read workers (小数保护). One of 1 to 4 people is withheld, with others where it would come out by
 * subtraction, as counts of units are. Of a larger one each number is shown that tells of no group of 1 to 4 people; those withheld are never of a
 * single cohort, nor of cohorts that lost 1 to 4 people together, since the sums of all may be known otherwise.
 */
export function sightOf(cohorts: readonly CohortCount[]): readonly CohortSight[] {
  const units: readonly UnitCount[] = [[0, null, 0], ...cohorts.map(({ hired }, i) => [i + 1, 0, hired] as const)];
  const withheld = withheldUnits(units);
  const isHired = cohorts.map((_, i) => !withheld.has(i + 1));
  const isEmployed = covered(cohorts, 'employed', isHired);
  const [inPost, reasons, retention] = (['inPost', 'reasons', 'retention'] as const).map((numbers) =>
    covered(cohorts, numbers, isEmployed),
  ) as [boolean[], boolean[], boolean[]];
  return cohorts.map((_, i) => ({
    hired: isHired[i] === true,
    employed: isEmployed[i] === true,
    inPost: inPost[i] === true,
    reasons: reasons[i] === true,
    retention: retention[i] === true,
  }));
}

/** Of which cohorts these numbers are shown: among those whose base is, without small groups, and with cover for what is withheld. */
function covered(cohorts: readonly CohortCount[], numbers: keyof typeof GROUPS, base: readonly boolean[]): boolean[] {
  const shown = cohorts.map((cohort, i) => base[i] === true && !GROUPS[numbers](cohort).some(isSmallGroup));
  const lost = ({ hired, employed }: CohortCount) => hired - employed;
  const bySize = cohorts.map((_, i) => i).toSorted((a, b) => sizeOf(cohorts, a) - sizeOf(cohorts, b) || a - b);
  for (const next of bySize) {
    const hidden = cohorts.filter((_, i) => !shown[i]);
    const people = hidden.reduce((sum, cohort) => sum + lost(cohort), 0);
    if (hidden.length !== 1 && !isSmallGroup(people)) break;
    shown[next] = false;
  }
  return shown;
}

const sizeOf = (cohorts: readonly CohortCount[], i: number): number => cohorts[i]?.hired ?? 0;
