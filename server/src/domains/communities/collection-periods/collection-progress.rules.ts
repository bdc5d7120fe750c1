import { ReviewState } from '../../../shared/review/review-state.ts';
import type { Day } from '../../../shared/time/timeline.ts';

/** An entry for one figure that a period asks for, as far as it is told. */
export interface CollectedEntry {
  readonly review: ReviewState;
  /** Null: not yet submitted. */
  readonly submittedAt: Date | null;
  /** Replaced by a later entry, or discarded. */
  readonly superseded: boolean;
}

/** One figure a period asks for (应报项): every entry of that region, metric and day, in the order they were recorded. */
export type ExpectedFigure = readonly CollectedEntry[];

/** When a period's figures are due (截止). */
export interface DueDate {
  /** Last day in time. */
  readonly deadline: Day;
  /** The instant that day ends in the office's time zone. */
  readonly closesAt: Date;
}

/** How far a period has come (报送进度): each figure it asks for stands in exactly one of the five states. */
export interface Progress {
  readonly expected: number;
  readonly missing: number;
  readonly entered: number;
  readonly submitted: number;
  readonly approved: number;
  readonly returned: number;
  /** Of all of them: submitted after the deadline, or not in though it has passed. */
  readonly late: number;
}

/**
 * Where a figure stands (报送状态): an approved one counts as approved also while its correction waits, else the entry that waits tells.
 *
 * @returns null: nothing is entered
 */
export function stateOf(cell: ExpectedFigure): ReviewState | null {
  const standing = cell.filter((entry) => !entry.superseded);
  const approved = standing.find(({ review }) => review === ReviewState.APPROVED);
  return (approved ?? standing.at(-1))?.review ?? null;
}

/**
 * Whether a figure is late (逾期): its first submission that was not returned came after the deadline, or the deadline has passed and it is not
 * submitted. What was handed in in time is not made late by a correction.
 */
export function isLate(cell: ExpectedFigure, { deadline, closesAt }: DueDate, today: Day): boolean {
  const state = stateOf(cell);
  if (state !== ReviewState.APPROVED && state !== ReviewState.SUBMITTED) return deadline < today;
  const submissions = cell.filter(({ review }) => review !== ReviewState.RETURNED).map((entry) => entry.submittedAt);
  return !submissions.some((at) => at !== null && at < closesAt);
}

/** How far it has come, all figures together (完成情况). */
export function progressOf(cells: readonly ExpectedFigure[], due: DueDate, today: Day): Progress {
  const states = cells.map(stateOf);
  const those = (state: ReviewState | null) => states.filter((s) => s === state).length;
  return {
    expected: cells.length,
    missing: those(null),
    entered: those(ReviewState.ENTERED),
    submitted: those(ReviewState.SUBMITTED),
    approved: those(ReviewState.APPROVED),
    returned: those(ReviewState.RETURNED),
    late: cells.filter((cell) => isLate(cell, due, today)).length,
  };
}

/** Every figure asked for is approved (是否完成); a period that asks for nothing is not complete. */
export const isComplete = ({ expected, approved }: Progress): boolean => expected > 0 && approved === expected;
