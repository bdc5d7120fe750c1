/** Where a batch stands (批次状态): computed by its job, then open until nothing of it waits. */
export enum BatchStatus {
  PREPARING = 'PREPARING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What is proposed for a person (测算结论); only a change waits for a decision. */
export enum ItemOutcome {
  CHANGE = 'CHANGE',
  SAME = 'SAME',
  BLOCKED = 'BLOCKED',
}

/** Where an item stands (审定状态). The database keeps null for the first two, which follow from the outcome. */
export enum ItemDecision {
  NONE = 'NONE',
  PENDING = 'PENDING',
  AGREED = 'AGREED',
  RETURNED = 'RETURNED',
  STALE = 'STALE',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a second person decides about items (审定结论). */
export enum Verdict {
  AGREE = 'AGREE',
  RETURN = 'RETURN',
}
