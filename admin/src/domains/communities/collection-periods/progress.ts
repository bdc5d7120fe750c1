/** Figures of a collection period, by where they stand; they add up to `expected`. */
export interface Progress {
  readonly expected: number;
  readonly approved: number;
  readonly submitted: number;
  readonly entered: number;
  readonly returned: number;
  readonly missing: number;
}

export type PeriodState = 'complete' | 'ahead' | 'open' | 'late';

interface Dates {
  readonly opensOn: string;
  readonly deadline: string;
  readonly complete: boolean;
}

/** Done, not begun, running, or past its deadline and not done. The deadline itself is still in time. */
export function stateOf({ opensOn, deadline, complete }: Dates, today: string): PeriodState {
  if (complete) return 'complete';
  if (today < opensOn) return 'ahead';
  return today > deadline ? 'late' : 'open';
}

/** Shares of a bar, 0 to 1: approved, then what waits for the second person, then what is entered or came back. */
export function sharesOf({ expected, approved, submitted, entered, returned }: Progress): {
  approved: number;
  submitted: number;
  begun: number;
} {
  const share = (count: number) => (expected === 0 ? 0 : count / expected);
  return { approved: share(approved), submitted: share(submitted), begun: share(entered + returned) };
}

/** Approved of expected in whole per cent, rounded down: 100 only when all are approved. */
export const percentDone = ({ expected, approved }: Pick<Progress, 'expected' | 'approved'>): number =>
  expected === 0 ? 0 : Math.floor((approved * 100) / expected);
