import { DomainError } from '../../../shared/errors/domain-error.ts';
import { covers, type Day, type TimelineFact } from '../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/words/line.ts';
import type { RecruitmentKind } from './recruitment.enums.ts';

/** What a stretch of employment says of how it came about (招录情况); each null: not on file. */
export interface Recruitment {
  readonly recruitmentBatch: string | null;
  readonly recruitmentKind: RecruitmentKind | null;
  /** Year of the class of college graduates (毕业届别). */
  readonly graduateCohort: number | null;
  /** First day after probation, where no contract names it (试用期满次日). */
  readonly probationEndsOn: Day | null;
}

export const NO_RECRUITMENT: Recruitment = {
  recruitmentBatch: null,
  recruitmentKind: null,
  graduateCohort: null,
  probationEndsOn: null,
};

/** Classes before have retired long ago; set here, against slips of the keyboard. */
const FIRST_COHORT = 1977;

/** What is given of it, whole: what is not given is not on file. */
export interface GivenRecruitment {
  readonly batch?: string | null;
  readonly kind?: RecruitmentKind | null;
  readonly graduateCohort?: number | null;
  readonly probationEndsOn?: Day | null;
}

/**
 * What was given, checked against the first day of the stretch it stands with. Full-width digits and letters of a batch are narrowed, so that one
 * batch is not two.
 *
 * @throws VALUE_INVALID on `recruitment.batch`, on `recruitment.graduateCohort` for a class that graduates after the year that follows, and on
 *   `recruitment.probationEndsOn` for a probation that ends before it begins
 */
export function recruitmentOf(
  { batch, kind, graduateCohort, probationEndsOn }: GivenRecruitment,
  from: Day,
): Recruitment {
  if (graduateCohort != null) {
    const last = Number(from.slice(0, 4)) + 1;
    if (graduateCohort < FIRST_COHORT || graduateCohort > last)
      throw new DomainError('VALUE_INVALID', { min: FIRST_COHORT, max: last }, 'recruitment.graduateCohort');
  }
  if (probationEndsOn != null && probationEndsOn <= from)
    throw new DomainError('VALUE_INVALID', {}, 'recruitment.probationEndsOn');
  return {
    recruitmentBatch: lineOf(batch?.normalize('NFKC'), 'recruitment.batch', MOST_CHARACTERS.name),
    recruitmentKind: kind ?? null,
    graduateCohort: graduateCohort ?? null,
    probationEndsOn: probationEndsOn ?? null,
  };
}

/**
 * What a change or correction from a day on takes over when nothing is given: what the employment of that day says. A return has nothing to take
 * over: how he came back is a new matter, and what was before stays with the days before.
 */
export function takenOver<V extends Recruitment>(file: readonly TimelineFact<V>[], from: Day): Recruitment {
  const before = file.find(({ valid }) => covers(valid, from))?.value;
  if (!before) return NO_RECRUITMENT;
  const { recruitmentBatch, recruitmentKind, graduateCohort, probationEndsOn } = before;
  return { recruitmentBatch, recruitmentKind, graduateCohort, probationEndsOn };
}
