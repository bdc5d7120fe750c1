import { describe, expect, it } from 'vitest';
import { canBeFollowed } from './follows.ts';

const contract = (from: string, to: string) => ({ kind: 'CONTRACT', valid: { from, to } }) as const;

describe('which contract can be renewed', () => {
  const [first, second] = [contract('2018-03-16', '2021-03-16'), contract('2021-03-16', '2024-03-16')];

  it('the one that runs, not one before it', () => {
    expect([first, second].map((each) => canBeFollowed(each, [first, second], '2023-01-01'))).toEqual([false, true]);
  });

  it('when all have ended the last, also one that was entered beside facts of another kind', () => {
    const leave = { kind: 'LEAVE', valid: { from: '2025-01-01', to: '2025-02-01' } } as const;
    expect([first, second].map((each) => canBeFollowed(each, [first, second, leave], '2026-11-24'))).toEqual([
      false,
      true,
    ]);
  });
});
