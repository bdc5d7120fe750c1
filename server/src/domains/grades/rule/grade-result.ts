import type { Day } from '../../../shared/time/timeline.ts';

/** Whether a grade can be said. Every other status names what is missing; the grade is null then. */
export type GradeStatus =
  | 'OK'
  | 'NOT_EMPLOYED'
  | 'BEFORE_SCHEME'
  | 'NO_SCHEME'
  | 'DUTY_MISSING'
  | 'POST_UNKNOWN'
  | 'EDUCATION_MISSING'
  | 'ASSESSMENT_MISSING'
  | 'REGISTRATION_MISSING'
  | 'GIVEN_MISSING'
  | 'PLACEMENT_MISSING'
  | 'PLACE_UNKNOWN'
  | 'SCHEME_TABLE_GAP';

export type TermKind =
  | 'POST'
  | 'START'
  | 'SERVICE'
  | 'FAILED_YEAR'
  | 'PLACEMENT'
  | 'POST_CHANGE'
  | 'EARLY'
  | 'EDUCATION'
  | 'CERTIFICATE'
  | 'HONOUR'
  | 'GROUP'
  | 'DOWN'
  | 'CAP'
  | 'LADDER';

/** One line of how a grade came about. */
export interface GradeTerm {
  readonly kind: TermKind;
  /** Path of the rule in the scheme's document, `posts.DEPUTY.start`: lists by code. */
  readonly rule: string;
  /** Id of the source in the scheme's document. */
  readonly source: string;
  /** Grades it adds; null: it adds none by nature (a post, a failed year). */
  readonly value: number | null;
  /** False: it was looked at and did not count; `why` says so. */
  readonly counted: boolean;
  readonly why: GradeWhy | null;
  /** Words' numbers: years, months, limits. The words stand in `term.words.ts` by kind. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Rows of the file behind it. */
  readonly evidence: readonly string[];
}

export type GradeWhy =
  | 'LOWER_THAN_ANOTHER'
  | 'OVER_LIMIT'
  | 'NOT_REGISTERED'
  | 'REGISTRATION_LAPSED'
  | 'NOT_APPOINTED'
  | 'NOT_YET_EFFECTIVE'
  | 'ALREADY_COUNTED'
  | 'LOWER_LEVEL'
  | 'MONEY_ONLY'
  | 'PAID_AS_POST';

/** What is still needed for the next step. */
export interface GradeNeed {
  readonly kind: 'SERVICE' | 'ASSESSMENT' | 'REGISTRATION' | 'REGISTRATION_RENEWAL' | 'EFFECTIVE_DAY';
  /** By when, or when it comes; null: any day. */
  readonly on: Day | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface NextStep {
  readonly date: Day;
  readonly grade: number;
  readonly missing: readonly GradeNeed[];
}

export interface GradeWarning {
  readonly kind:
    | 'CAPPED'
    | 'RAISED_TO_MINIMUM'
    | 'ASSUMED'
    | 'NO_RENEW'
    | 'TERMINATE'
    | 'TRIAL'
    | 'ASSESSMENT_MISSING'
    | 'REGISTRATION_MISSING'
    | 'EDUCATION_MISSING'
    | 'PLACE_UNKNOWN';
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: readonly string[];
}

export interface GradeOutcome {
  readonly status: GradeStatus;
  /** What the status is about: years without a result, the keys of the missing cell. */
  readonly missing: Readonly<Record<string, string | number>>;
  /** Null: it cannot be said. */
  readonly grade: number | null;
  /** Before the post's range was laid on. */
  readonly uncappedGrade: number | null;
  /** Code of the post in the scheme; null: none. */
  readonly post: string | null;
  readonly steps: readonly { readonly ladder: string; readonly value: number | null }[];
  readonly terms: readonly GradeTerm[];
  readonly warnings: readonly GradeWarning[];
}
