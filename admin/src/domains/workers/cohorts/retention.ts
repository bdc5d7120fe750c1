import type { CohortPartsFragment } from '@jiceng/schema/cohorts.ts';

export type Cohort = CohortPartsFragment;

export const RETENTION_YEARS = [1, 2, 3] as const;

/** Percent kept after so many years; null: withheld, or nobody's years are over. */
export function keptAfter({ retention }: Pick<Cohort, 'retention'>, years: number): number | null {
  const percent = retention?.find((each) => each.years === years)?.percent;
  return percent == null ? null : Number(percent);
}

/** Stretches of neighbouring points that have a value, by their places: a line is not drawn over what is not known. */
export function runsOf(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [place, value] of values.entries()) {
    if (value === null) continue;
    const last = runs.at(-1);
    if (last && last.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Cohorts as the picture shows them, the oldest left; those of whom it is not on file are no point in time. */
export const inTime = (cohorts: readonly Cohort[]): readonly Cohort[] =>
  cohorts.filter(({ key }) => key !== null).toReversed();

/** Sums over the cohorts shown; null where one of them is withheld. */
export function sums(cohorts: readonly Cohort[]): Readonly<Record<'hired' | 'employed' | 'left', number | null>> {
  const of = (figure: 'hired' | 'employed' | 'left') =>
    cohorts.reduce<number | null>((sum, cohort) => {
      const value = cohort[figure];
      return sum === null || value === null || value === undefined ? null : sum + value;
    }, 0);
  return { hired: of('hired'), employed: of('employed'), left: of('left') };
}

/** Which of a cohort: all who were hired, or what became of them. */
export type Fate = 'employed' | 'inPost' | 'left';

const OF_FATE = {
  employed: { left: false },
  inPost: { standing: 'IN_POST' },
  left: { left: true },
} as const satisfies Record<Fate, object>;

/** Conditions by which the list of workers holds the people of a cohort; null: it has none for those of whom it is not on file. */
export function peopleOf(
  { by, key, recruitmentKind }: Pick<Cohort, 'by' | 'key' | 'recruitmentKind'>,
  regionId: string | undefined,
  fate?: Fate,
): Readonly<Record<string, string | boolean>> | null {
  if (key === null || key === undefined) return null;
  const which = { ...(regionId ? { town: regionId } : {}), ...(fate ? OF_FATE[fate] : {}) };
  if (by === 'BATCH') return { ...which, batch: key };
  if (by === 'YEAR') return { ...which, hiredFrom: `${key}-01-01`, hiredTo: `${key}-12-31` };
  if (by === 'GRADUATE_COHORT') return { ...which, graduateCohort: key };
  return recruitmentKind ? { ...which, recruitment: recruitmentKind } : null;
}
