import type { Day } from '../../../shared/timeline.ts';
import type { Reason } from '../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { type Cutoff, cutoff } from './calendar.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeStatus } from './grade-result.ts';

/**
 * How what is not on file is taken (缺事实). Where a scheme waits for a fact, a grade is computed twice, with everything unknown against him and for
 * him; it is said only when both give the same.
 */
export interface Stance {
  readonly unknownCounts: boolean;
}

/** What was unknown on the way, by the status that names it. */
export type Unknown = Map<GradeStatus, Readonly<Record<string, string | number>>>;

/** The day asked for comes first; earlier days, which a change of post or a placement looks at, name only what it did not. */
export function noteUnknown(
  unknown: Unknown,
  status: GradeStatus,
  params: Readonly<Record<string, string | number>>,
): void {
  if (!unknown.has(status)) unknown.set(status, params);
}

/** One computation: of whom, by which scheme, for which day. */
export interface Inquiry {
  readonly facts: GradeFacts;
  readonly scheme: GradeScheme;
  readonly stance: Stance;
  /** First day of the present employment. */
  readonly spell: Day;
  /** First day he comes under the scheme: his first day, or the scheme's where he was there before. */
  readonly floor: Day;
  readonly unknown: Unknown;
}

export type Cutoffs = Readonly<Record<Reason, Cutoff>>;

export function cutoffs({ scheme, floor }: Inquiry, asOf: Day): Cutoffs {
  const at = (reason: Reason): Cutoff => cutoff(scheme.effective[reason], asOf, floor < asOf ? floor : asOf);
  return {
    service: at('service'),
    post: at('post'),
    education: at('education'),
    certificate: at('certificate'),
    assessment: at('assessment'),
    honour: at('honour'),
    given: at('given'),
  };
}
