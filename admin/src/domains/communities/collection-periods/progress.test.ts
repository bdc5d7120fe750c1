import { describe, expect, it } from 'vitest';
import { percentDone, sharesOf, stateOf } from './progress.ts';

const dates = (complete = false) => ({ opensOn: '2026-10-01', deadline: '2026-10-31', complete });

describe('where a collection period stands', () => {
  it('before it opens, while it runs, on its last day and the day after', () => {
    expect(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((day) => stateOf(dates(), day))).toEqual([
      'ahead',
      'open',
      'open',
      'late',
    ]);
  });

  it('one that is complete is never late', () => {
    expect(stateOf(dates(true), '2027-01-01')).toBe('complete');
  });
});

describe('progress', () => {
  it('of 20 figures 5 are approved, 4 wait, 2 are entered and 1 came back', () => {
    const progress = { expected: 20, approved: 5, submitted: 4, entered: 2, returned: 1, missing: 8 };
    expect(sharesOf(progress)).toEqual({ approved: 0.25, submitted: 0.2, begun: 0.15 });
  });

  it('89 of 90 are 98 %, never rounded up to all; of nothing 0 %', () => {
    expect([
      percentDone({ expected: 90, approved: 89 }),
      percentDone({ expected: 90, approved: 90 }),
      percentDone({ expected: 0, approved: 0 }),
    ]).toEqual([98, 100, 0]);
  });
});
