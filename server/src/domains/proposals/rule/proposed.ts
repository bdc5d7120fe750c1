import type { ItemOutcome } from './states.ts';

/** What the rule of a kind proposes for one person (建议), as far as the life of an item goes by it. */
export interface Proposed {
  readonly outcome: ItemOutcome;
  /** What a second person should look at (疑问), by the codes of the kind. */
  readonly questions: readonly string[];
  /** SHA-256 of the facts it rests on: another hash, other facts. */
  readonly inputsHash: string;
}

/** What a proposal says to people, once as it was entered and once as the rule says it now. */
export type ProposalStatement = object & { readonly questions: readonly string[] };
