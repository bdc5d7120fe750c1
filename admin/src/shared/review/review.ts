/** Where an entry stands on its way from one person to the second (复核状态). */
export type ReviewState = 'ENTERED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'SHIPPED';
export type Decision = 'APPROVE' | 'RETURN';

export const REVIEW_STATES = [
  'ENTERED',
  'SUBMITTED',
  'APPROVED',
  'RETURNED',
  'SHIPPED',
] as const satisfies readonly ReviewState[];

interface PersonName {
  readonly name: string;
}

/** What every reviewed entry says of its review. Names are there only for those who may know persons. */
export interface Reviewed {
  readonly review: ReviewState;
  readonly recordedAt: string;
  readonly recordedBy?: PersonName | null;
  readonly submittedAt: string | null;
  readonly submittedBy?: PersonName | null;
  readonly decidedAt: string | null;
  readonly decidedBy?: PersonName | null;
  readonly decisionReason: string | null;
  /** Entered or submitted by the person logged in, who therefore cannot decide it. */
  readonly preparedByMe: boolean;
}

/** Why a person cannot decide an entry: nobody can (it does not wait), not this person (he prepared it), not his role. */
export type Bar = 'not_waiting' | 'prepared_by_me' | 'no_right';

/** Null: this person may decide. Help only, the server decides again. What the product ships can be confirmed or taken out as well. */
export function barToDecide(
  entry: Pick<Reviewed, 'review' | 'preparedByMe'>,
  permissions: readonly string[],
): Bar | null {
  if (entry.review !== 'SUBMITTED' && entry.review !== 'SHIPPED') return 'not_waiting';
  if (entry.preparedByMe) return 'prepared_by_me';
  return permissions.includes('approvals:decide') ? null : 'no_right';
}

/** Not yet decided, or sent back: it does not count in any figure. */
export const isPending = ({ review }: Pick<Reviewed, 'review'>): boolean =>
  review === 'ENTERED' || review === 'SUBMITTED' || review === 'RETURNED';
