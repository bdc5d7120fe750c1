import type { Proposal } from './propose.rules.ts';
import { RegradeOutcome } from './regrade.enums.ts';

/** What the rule said when it was asked. */
export interface RuleAnswer {
  readonly grade: number | null;
  readonly post: string | null;
  readonly status: string;
}

/**
 * Whether the changed facts ask for a second look at a day (复查): the rule says something else than it did, and that is not what is decided. A grade that
 * people decided otherwise than the rule said stays theirs as long as the rule says the same.
 */
export function differs(before: RuleAnswer, { outcome, result }: Proposal): boolean {
  if (outcome === RegradeOutcome.SAME) return false;
  return before.status !== result.status || before.grade !== result.grade || before.post !== result.post;
}
