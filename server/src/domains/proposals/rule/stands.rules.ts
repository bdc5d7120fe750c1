import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { ProposalStatement } from './proposed.ts';

/**
 * Whether a proposal says the same of the facts of now (结论不变). Only the rows of the file behind its parts may be others, and facts that no part looks at.
 *
 * @param withRows Lists whose entries name rows of the file as their `evidence`
 */
export const saysTheSame = <S extends ProposalStatement>(kept: S, now: S, withRows: readonly (keyof S)[]): boolean =>
  canonicalJson(withoutRows(kept, withRows)) === canonicalJson(withoutRows(now, withRows));

const withoutRows = <S extends ProposalStatement>(said: S, withRows: readonly (keyof S)[]) => ({
  ...said,
  ...Object.fromEntries(withRows.map((list) => [list, (said[list] as readonly Part[]).map(withoutEvidence)])),
  questions: said.questions.toSorted(),
});

interface Part {
  readonly evidence: readonly string[];
}
const withoutEvidence = ({ evidence: _, ...part }: Part) => part;
