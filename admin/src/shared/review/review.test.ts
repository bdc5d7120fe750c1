import { describe, expect, it } from 'vitest';
import { barToDecide, isPending, type ReviewState } from './review.ts';

const APPROVER = ['figures:read', 'approvals:decide'];
const CLERK = ['figures:read', 'figures:write'];
const entry = (review: ReviewState, preparedByMe = false) => ({ review, preparedByMe });

describe('who may decide', () => {
  it('an approver decides what somebody else submitted', () => {
    expect(barToDecide(entry('SUBMITTED'), APPROVER)).toBeNull();
  });

  it('nobody decides what he prepared himself, whatever his role', () => {
    expect([APPROVER, CLERK].map((may) => barToDecide(entry('SUBMITTED', true), may))).toEqual([
      'prepared_by_me',
      'prepared_by_me',
    ]);
  });

  it('a clerk has no right to decide', () => {
    expect(barToDecide(entry('SUBMITTED'), CLERK)).toBe('no_right');
  });

  it('what is only entered, decided or sent back does not wait; what the product ships can be confirmed', () => {
    const states = ['ENTERED', 'APPROVED', 'RETURNED', 'SHIPPED'] as const;
    expect(states.map((state) => barToDecide(entry(state), APPROVER))).toEqual([
      'not_waiting',
      'not_waiting',
      'not_waiting',
      null,
    ]);
  });
});

describe('what does not count', () => {
  it('is entered, submitted or sent back', () => {
    const states = ['ENTERED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SHIPPED'] as const;
    expect(states.filter((state) => isPending(entry(state)))).toEqual(['ENTERED', 'SUBMITTED', 'RETURNED']);
  });
});
