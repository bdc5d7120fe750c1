import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { GradeChange } from '../rule/grade-changes.rules.ts';
import type { GradeOutcome } from '../rule/grade-result.ts';
import type { Proposal } from './propose.rules.ts';
import type { RegradeQuestionKind } from './regrade.enums.ts';

/** A proposal as it was entered, with what the rule asked about it. */
export interface KeptProposal
  extends Pick<Proposal, 'outcome' | 'direction'>,
    Pick<GradeOutcome, 'status' | 'missing' | 'grade' | 'uncappedGrade' | 'post' | 'steps' | 'terms' | 'warnings'> {
  /** Row of the decided grade it starts from, `GRADE_DECISION/17`; null: none. */
  readonly fromId: string | null;
  readonly changes: readonly GradeChange[];
  readonly questions: readonly RegradeQuestionKind[];
}

/**
 * Whether a proposal says the same of the facts of now (结论不变): grade, uncapped grade, post, status, every term with its worth and its numbers, what
 * changed, what should be known beside it and what is asked. Only the rows of the file behind a term may be others, and facts that no term looks at.
 */
export const saysTheSame = (kept: KeptProposal, now: Proposal): boolean =>
  canonicalJson(said(kept)) === canonicalJson(said(asKept(now)));

const asKept = ({ from, outcome, direction, result, changes = [], questions }: Proposal): KeptProposal => ({
  ...result,
  uncappedGrade: result.uncappedGrade ?? result.grade,
  outcome,
  direction,
  fromId: from?.id ?? null,
  changes,
  questions,
});

const withoutRows = <T extends { readonly evidence: readonly string[] }>(parts: readonly T[]) =>
  parts.map(({ evidence: _, ...part }) => part);

const said = ({ terms, warnings, questions, ...rest }: KeptProposal) => ({
  ...rest,
  terms: withoutRows(terms),
  warnings: withoutRows(warnings),
  questions: questions.toSorted(),
});
