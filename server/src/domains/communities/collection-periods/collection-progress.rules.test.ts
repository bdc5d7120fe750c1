import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewState } from '../../../shared/review/review-state.ts';
import {
  type CollectedEntry,
  type ExpectedFigure,
  isComplete,
  isLate,
  progressOf,
  stateOf,
} from './collection-progress.rules.ts';

const { ENTERED, SUBMITTED, APPROVED, RETURNED } = ReviewState;
/** 15 December ends in Hohhot when it is 16:00 in London. */
const DUE = { deadline: '2026-12-15', closesAt: new Date('2026-12-15T16:00:00Z') };
const IN_TIME = new Date('2026-12-15T15:59:59.999Z');
const TOO_LATE = new Date('2026-12-15T16:00:00Z');

const entry = (review: ReviewState, submittedAt: Date | null = null, superseded = false): CollectedEntry => ({
  review,
  submittedAt,
  superseded,
});

describe('where a figure stands', () => {
  it.each<[string, ExpectedFigure, ReviewState | null]>([
    ['nothing entered', [], null],
    ['a draft', [entry(ENTERED)], ENTERED],
    ['a draft discarded', [entry(ENTERED, null, true)], null],
    ['returned', [entry(RETURNED, IN_TIME)], RETURNED],
    ['returned, and another one entered', [entry(RETURNED, IN_TIME, true), entry(ENTERED)], ENTERED],
    ['approved, while a correction waits', [entry(APPROVED, IN_TIME), entry(SUBMITTED, IN_TIME)], APPROVED],
  ])('%s', (_what, cell, state) => {
    expect(stateOf(cell)).toBe(state);
  });
});

describe('due on 15 December', () => {
  it("submitted on that day's last second is in time, at midnight it is late", () => {
    expect(isLate([entry(SUBMITTED, IN_TIME)], DUE, '2026-12-20')).toBe(false);
    expect(isLate([entry(SUBMITTED, TOO_LATE)], DUE, '2026-12-20')).toBe(true);
  });
  it('what is not submitted is late from 16 December on', () => {
    for (const cell of [[], [entry(ENTERED)], [entry(RETURNED, IN_TIME)]]) {
      expect(isLate(cell, DUE, '2026-12-15')).toBe(false);
      expect(isLate(cell, DUE, '2026-12-16')).toBe(true);
    }
  });
  it('approved after the deadline is in time when it was submitted in time', () => {
    expect(isLate([entry(APPROVED, IN_TIME)], DUE, '2027-01-20')).toBe(false);
  });
  it('a correction afterwards does not make it late', () => {
    expect(isLate([entry(APPROVED, IN_TIME, true), entry(APPROVED, TOO_LATE)], DUE, '2027-01-20')).toBe(false);
  });
  it('returned in time and entered anew after the deadline is late', () => {
    expect(isLate([entry(RETURNED, IN_TIME, true), entry(SUBMITTED, TOO_LATE)], DUE, '2027-01-20')).toBe(true);
  });
});

describe('four communities: one approved, one waiting, one draft, one missing', () => {
  const cells: ExpectedFigure[] = [[entry(APPROVED, IN_TIME)], [entry(SUBMITTED, TOO_LATE)], [entry(ENTERED)], []];
  it('are counted one by one', () => {
    const progress = progressOf(cells, DUE, '2026-12-16');
    expect(progress).toEqual({
      expected: 4,
      missing: 1,
      entered: 1,
      submitted: 1,
      approved: 1,
      returned: 0,
      late: 3,
    });
    expect(isComplete(progress)).toBe(false);
  });
  it('a period that asks for nothing is not complete', () => {
    expect(isComplete(progressOf([], DUE, '2026-12-16'))).toBe(false);
  });
});

describe('for any entries', () => {
  const anEntry = fc.record({
    review: fc.constantFrom(ENTERED, SUBMITTED, APPROVED, RETURNED),
    submittedAt: fc.constantFrom(null, IN_TIME, TOO_LATE),
    superseded: fc.boolean(),
  });
  const someCells = fc.array(fc.array(anEntry, { maxLength: 4 }), { maxLength: 8 });
  const someDay = fc.constantFrom('2026-12-01', '2026-12-15', '2026-12-16');

  it('every figure stands in exactly one state, and no more are late than are asked for', () => {
    fc.assert(
      fc.property(someCells, someDay, (cells, today) => {
        const { expected, missing, entered, submitted, approved, returned, late } = progressOf(cells, DUE, today);
        expect(missing + entered + submitted + approved + returned).toBe(expected);
        expect(late).toBeLessThanOrEqual(expected);
      }),
    );
  });
  it('streets add up to the whole', () => {
    fc.assert(
      fc.property(someCells, someCells, someDay, (one, other, today) => {
        const [a, b, both] = [one, other, [...one, ...other]].map((cells) => progressOf(cells, DUE, today));
        for (const key of Object.keys(both as object) as (keyof NonNullable<typeof both>)[])
          expect((a?.[key] ?? 0) + (b?.[key] ?? 0)).toBe(both?.[key]);
      }),
    );
  });
  it('a complete period stays complete as days go by', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const on = (today: string) => isComplete(progressOf(cells, DUE, today));
        expect(on('2026-12-01')).toBe(on('2027-12-01'));
      }),
    );
  });
});
