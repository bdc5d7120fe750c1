import type { Proposed } from './proposed.ts';
import { ItemOutcome } from './states.ts';

/** Counts of a batch, kept beside it, since who does not see all its people sees its counts all the same. */
export interface BatchCounts {
  readonly people: number;
  readonly changes: number;
  readonly same: number;
  readonly blocked: number;
}

export const NOBODY: BatchCounts = { people: 0, changes: 0, same: 0, blocked: 0 };

export function countProposals(proposals: readonly Proposed[], before: BatchCounts = NOBODY): BatchCounts {
  const of = (asked: ItemOutcome): number => proposals.filter(({ outcome }) => outcome === asked).length;
  return {
    people: before.people + proposals.length,
    changes: before.changes + of(ItemOutcome.CHANGE),
    same: before.same + of(ItemOutcome.SAME),
    blocked: before.blocked + of(ItemOutcome.BLOCKED),
  };
}
