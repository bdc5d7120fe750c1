export { type BatchCounts, countProposals, NOBODY } from './rule/counts.rules.ts';
export type { ProposalStatement, Proposed } from './rule/proposed.ts';
export { saysTheSame } from './rule/stands.rules.ts';
export { BatchStatus, ItemDecision, ItemOutcome, Verdict } from './rule/states.ts';
