import type { Day } from '../../../shared/time/timeline.ts';
import type { EducationLevel } from '../scheme/format/vocabulary.ts';

/** A dated row of a worker's file; `to` is the first day it no longer holds, null: open. `id` is the row's, `EMPLOYMENT/17`. */
export interface DatedRow {
  readonly id: string;
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * What a grade is computed from: the facts of one worker as believed at one moment, in any order. Only the kinds a scheme can ask for;
 * ethnic group and political status are not among them.
 */
export interface GradeFacts {
  readonly employment: readonly (DatedRow & {
    readonly standing: 'IN_POST' | 'SUSPENDED' | 'SECONDED';
    readonly recruitment: string | null;
    /** First day after probation; null: none. */
    readonly probationEndsOn: Day | null;
  })[];
  readonly earlierService: readonly (DatedRow & {
    readonly communityWork: boolean;
    readonly division: string | null;
  })[];
  readonly duties: readonly (DatedRow & { readonly duty: string; readonly origin: string })[];
  readonly education: readonly (DatedRow & {
    readonly diploma: EducationLevel | null;
    readonly diplomaOn: Day | null;
    readonly degree: EducationLevel | null;
    readonly degreeOn: Day | null;
    readonly fullTime: boolean;
  })[];
  readonly certificates: readonly (DatedRow & { readonly certificate: string; readonly name: string | null })[];
  readonly registrations: readonly (DatedRow & { readonly certificate: string })[];
  readonly assessments: readonly { readonly id: string; readonly year: number; readonly result: string }[];
  readonly honours: readonly { readonly id: string; readonly kind: string; readonly level: string; readonly on: Day }[];
  readonly givens: readonly (DatedRow & { readonly code: string; readonly value: number })[];
  /** Disciplinary measures for the days they take effect (处分影响期); missing: there is none, so that a file without one is hashed as before. */
  readonly measures?: readonly (DatedRow & {
    readonly kind: string;
    /** Day on which it was lifted; null: it was not. */
    readonly liftedOn: Day | null;
  })[];
  /** Decided grades, for schemes that go on from them. */
  readonly decisions: readonly (DatedRow & {
    readonly grade: number;
    readonly post: string | null;
    readonly opening: boolean;
    /** Set by a paper, whatever a scheme says (人工调整); missing: it was not. */
    readonly overridden?: boolean;
  })[];
}

export const NO_FACTS: GradeFacts = {
  employment: [],
  earlierService: [],
  duties: [],
  education: [],
  certificates: [],
  registrations: [],
  assessments: [],
  honours: [],
  givens: [],
  decisions: [],
};
