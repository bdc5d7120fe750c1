import type { Day } from '../../../shared/time/timeline.ts';
import type { DatedRow, GradeFacts } from '../rule/grade-facts.ts';
import { degreeLevel, diplomaLevel } from './education-level.rules.ts';

/** The JSON of `gradeFactsSql`: a kind of which the file holds nothing is null. */
export interface FactsRead {
  readonly employment:
    | readonly (DatedRow & {
        readonly standing: GradeFacts['employment'][number]['standing'];
        readonly recruitment: string | null;
        readonly probationEndsOn: Day | null;
      })[]
    | null;
  readonly contracts: readonly (DatedRow & { readonly probationEndsOn: Day | null })[] | null;
  readonly earlierService: GradeFacts['earlierService'] | null;
  readonly duties: GradeFacts['duties'] | null;
  readonly education:
    | readonly (DatedRow & {
        readonly level: string | null;
        readonly diplomaOn: Day | null;
        readonly degree: string | null;
        readonly degreeOn: Day | null;
        readonly mode: string;
      })[]
    | null;
  readonly certificates: GradeFacts['certificates'] | null;
  readonly registrations: GradeFacts['registrations'] | null;
  readonly assessments: readonly (DatedRow & { readonly year: number; readonly result: string })[] | null;
  readonly honours: readonly (DatedRow & { readonly kind: string; readonly level: string })[] | null;
  readonly givens: GradeFacts['givens'] | null;
  readonly measures: NonNullable<GradeFacts['measures']> | null;
  readonly decisions:
    | readonly (DatedRow & { readonly grade: number; readonly post: string | null; readonly kind: string })[]
    | null;
}

/** Facts as the rule takes them. Probation is what the contract of those days names; else what the employment does (试用期). */
export function gradeFactsOf(read: FactsRead): GradeFacts {
  const contracts = read.contracts ?? [];
  return {
    employment: (read.employment ?? []).map((stretch) => ({
      ...stretch,
      probationEndsOn: probationIn(stretch, contracts) ?? stretch.probationEndsOn,
    })),
    earlierService: read.earlierService ?? [],
    duties: read.duties ?? [],
    education: (read.education ?? []).map(({ level, degree, mode, ...dated }) => ({
      ...dated,
      diploma: diplomaLevel(level),
      degree: degreeLevel(degree),
      fullTime: mode === 'FULL_TIME',
    })),
    certificates: read.certificates ?? [],
    registrations: read.registrations ?? [],
    assessments: (read.assessments ?? []).map(({ id, year, result }) => ({ id, year, result })),
    honours: (read.honours ?? []).map(({ id, kind, level, from }) => ({ id, kind, level, on: from })),
    givens: read.givens ?? [],
    ...(read.measures ? { measures: read.measures } : {}),
    decisions: (read.decisions ?? []).map(({ kind, ...dated }) => ({
      ...dated,
      opening: kind === 'OPENING',
      overridden: kind === 'OVERRIDE',
    })),
  };
}

/** The longest probation of contracts that begin within the stretch; null: none names one. */
function probationIn({ from, to }: DatedRow, contracts: NonNullable<FactsRead['contracts']>): Day | null {
  const named = contracts
    .filter((contract) => contract.from >= from && (to === null || contract.from < to))
    .flatMap(({ probationEndsOn }) => probationEndsOn ?? []);
  return named.toSorted().at(-1) ?? null;
}
