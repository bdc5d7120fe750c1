import type { ProposalStatement } from '../../proposals/index.ts';
import type { GradeChange } from '../rule/changes/grade-changes.rules.ts';
import type { GradeOutcome } from '../rule/grade-result.ts';
import type { Proposal } from './propose.rules.ts';
import type { RegradeQuestionKind } from './regrade.enums.ts';

/**
 * What a proposed grade says to people: grade, uncapped grade, post, status, every term with its worth and its numbers, what changed, what should be known
 * beside it and what is asked.
 */
export interface SaidGrade
  extends ProposalStatement,
    Pick<Proposal, 'outcome' | 'direction'>,
    Pick<GradeOutcome, 'status' | 'missing' | 'grade' | 'uncappedGrade' | 'post' | 'steps' | 'terms' | 'warnings'> {
  /** Row of the decided grade it starts from, `GRADE_DECISION/17`; null: none. */
  readonly fromId: string | null;
  readonly changes: readonly GradeChange[];
  readonly questions: readonly RegradeQuestionKind[];
}

/** Lists whose entries name rows of the file. */
export const WITH_ROWS = ['terms', 'warnings'] as const satisfies readonly (keyof SaidGrade)[];

export const saidOf = ({ from, outcome, direction, result, changes = [], questions }: Proposal): SaidGrade => ({
  ...result,
  uncappedGrade: result.uncappedGrade ?? result.grade,
  outcome,
  direction,
  fromId: from?.id ?? null,
  changes,
  questions,
});
