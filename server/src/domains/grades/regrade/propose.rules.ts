import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { covers, type Day } from '../../../shared/time/timeline.ts';
import type { Proposed } from '../../proposals/index.ts';
import { type GradeChange, gradeChanges } from '../rule/changes/grade-changes.rules.ts';
import { nextStepOf } from '../rule/changes/next-step.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeOf } from '../rule/grade-of.ts';
import type { GradeOutcome, NextStep } from '../rule/grade-result.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { RegradeDirection, RegradeOutcome, RegradeQuestionKind } from './regrade.enums.ts';

/** The decided grade a proposal starts from. */
export interface DecidedGrade {
  readonly id: string;
  readonly grade: number;
  readonly post: string | null;
  /** It was set by a paper, whatever the scheme says. */
  readonly overridden: boolean;
  /** First day it holds. */
  readonly since: Day;
}

/** What is proposed for one worker. */
export interface Proposal extends Proposed {
  readonly from: DecidedGrade | null;
  readonly direction: RegradeDirection | null;
  readonly result: GradeOutcome;
  /** What made it another grade than the one in force; missing or empty: nothing, or it cannot be said. */
  readonly changes?: readonly GradeChange[];
  /** When the next grade comes; null: there is a change now, or none is in sight. */
  readonly nextStep: NextStep | null;
  readonly questions: readonly RegradeQuestionKind[];
}

/** SHA-256 of the facts, decided grades among them, by a scheme on a day. */
export const hashOfInputs = (facts: GradeFacts, schemeId: number | null, on: Day): string =>
  canonicalHash({ facts, schemeId, on });

/** Of the decided grades alone, for a grade that a person sets. */
export const hashOfDecisions = ({ decisions }: GradeFacts): string => canonicalHash({ decisions });

/** The grade that is decided on a day. */
export function decidedOn({ decisions }: GradeFacts, day: Day): DecidedGrade | null {
  const held = decisions.find((decision) => covers(decision, day));
  if (!held) return null;
  const { id, grade, post, overridden = false, from: since } = held;
  return { id, grade, post, overridden, since };
}

/**
 * What is proposed for a worker on a day (调级建议): the grade the scheme gives, compared with the one that is decided. A decided grade without a post,
 * such as an opening one, is compared by the grade alone.
 */
export function propose(facts: GradeFacts, scheme: GradeScheme, schemeId: number, on: Day): Proposal {
  const from = decidedOn(facts, on);
  const result = gradeOf(facts, scheme, on);
  const { outcome, direction } = compare(from, result);
  const then = from && outcome === RegradeOutcome.CHANGE ? gradeOf(facts, scheme, from.since) : null;
  const changes = from && then ? gradeChanges(from.grade, then, result) : [];
  return {
    from,
    outcome,
    direction,
    result,
    changes,
    nextStep: outcome === RegradeOutcome.CHANGE ? null : nextStepOf(facts, scheme, on, result),
    questions: questionsOf({ outcome, result, from, assumed: restsOnAssumption(scheme, changes, [then, result]) }),
    inputsHash: hashOfInputs(facts, schemeId, on),
  };
}

/** Whether the result is another grade or post than is decided, and which way. */
export function compare(
  from: DecidedGrade | null,
  { status, grade, post }: Pick<GradeOutcome, 'status' | 'grade' | 'post'>,
): Pick<Proposal, 'outcome' | 'direction'> {
  if (status !== 'OK' || grade === null) return { outcome: RegradeOutcome.BLOCKED, direction: null };
  if (from === null) return { outcome: RegradeOutcome.CHANGE, direction: RegradeDirection.FIRST };
  if (grade !== from.grade)
    return {
      outcome: RegradeOutcome.CHANGE,
      direction: grade > from.grade ? RegradeDirection.UP : RegradeDirection.DOWN,
    };
  if (from.post !== null && from.post !== post)
    return { outcome: RegradeOutcome.CHANGE, direction: RegradeDirection.LEVEL };
  return { outcome: RegradeOutcome.SAME, direction: null };
}

const RANGE = new Set(['CAPPED', 'RAISED_TO_MINIMUM']);
const PAPERS = new Set(['ASSESSMENT_MISSING', 'REGISTRATION_MISSING', 'EDUCATION_MISSING', 'GIVEN_MISSING']);

/** What a second person should look at (疑问): of what stays only a missing paper, since a grade that nothing moves needs no look. */
function questionsOf({
  outcome,
  result: { status, warnings },
  from,
  assumed,
}: Pick<Proposal, 'outcome' | 'result' | 'from'> & { readonly assumed: boolean }): readonly RegradeQuestionKind[] {
  const changes = outcome === RegradeOutcome.CHANGE;
  const warned = (kinds: ReadonlySet<string>): boolean => warnings.some(({ kind }) => kinds.has(kind));
  return [
    ...(changes && warned(RANGE) ? [RegradeQuestionKind.CAPPED] : []),
    ...(PAPERS.has(status) || warned(PAPERS) ? [RegradeQuestionKind.PAPER_MISSING] : []),
    ...(changes && from?.overridden ? [RegradeQuestionKind.SET_BY_PAPER] : []),
    ...(changes && assumed ? [RegradeQuestionKind.ASSUMPTION_DECIDES] : []),
  ];
}

/**
 * Whether a change rests on what the document leaves open (设定): a term that changed, or, of a first grade, any that adds something, has a source that
 * was taken and not printed.
 */
function restsOnAssumption(
  { sources }: GradeScheme,
  changes: readonly GradeChange[],
  outcomes: readonly (GradeOutcome | null)[],
): boolean {
  const taken = new Set(sources.filter(({ basis }) => basis === 'ASSUMED').map(({ id }) => id));
  const changed = new Set<string>(changes.map(({ kind }) => kind));
  return outcomes.some((outcome) =>
    outcome?.terms.some(
      ({ kind, counted, value, source }) =>
        counted && value !== null && value !== 0 && taken.has(source) && (changed.size === 0 || changed.has(kind)),
    ),
  );
}
