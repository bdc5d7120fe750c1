import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effective } from '../scheme/format/changes.ts';
import { cutoff, effectiveAnniversary, effectiveDay, spanOf } from './calendar.ts';
import { anyDay } from './grade-arbitraries.fixtures.ts';

const NEVER_FIRST = '0001-01-01';
const ALL: readonly Effective[] = [
  'SAME_DAY',
  'MONTH_START',
  'NEXT_MONTH',
  'NEXT_JAN_1',
  { dates: ['01-01'] },
  { dates: ['07-01', '01-01'] },
  { dates: ['02-29'] },
];

describe('a change of 8 May 2024 counts', () => {
  it.each<[string, Effective, string]>([
    ['the same day', 'SAME_DAY', '2024-05-08'],
    ['from the first of the month', 'MONTH_START', '2024-05-01'],
    ['from the next month', 'NEXT_MONTH', '2024-06-01'],
    ['from the next 1 January', 'NEXT_JAN_1', '2025-01-01'],
    ['from the next of two dates', { dates: ['01-01', '07-01'] }, '2024-07-01'],
    ['from 29 February, which is the 28th in 2025', { dates: ['02-29'] }, '2025-02-28'],
  ])('%s', (_, effective, day) => {
    expect(effectiveDay(effective, '2024-05-08')).toBe(day);
  });
});

describe('what is full at the end of 31 December', () => {
  it.each<[Effective, string]>([
    ['NEXT_JAN_1', '2025-01-01'],
    ['NEXT_MONTH', '2025-01-01'],
    ['SAME_DAY', '2025-01-01'],
    [{ dates: ['01-01'] }, '2025-01-01'],
  ])('counts under %j from 1 January', (effective, day) => {
    expect(effectiveAnniversary(effective, '2025-01-01')).toBe(day);
  });
  it('and a day later it waits a year', () => {
    expect(effectiveAnniversary('NEXT_JAN_1', '2025-01-02')).toBe('2026-01-01');
  });
});

it('the day from which a change counts and what counts on a day are one rule seen from both sides', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL), anyDay(), anyDay(), (effective, day, asOf) => {
      expect(day <= cutoff(effective, asOf, NEVER_FIRST).holdsOn).toBe(effectiveDay(effective, day) <= asOf);
    }),
    { numRuns: 2000 },
  );
});

it('and so it is for steps', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL), anyDay(), anyDay(), (effective, day, asOf) => {
      expect(day <= cutoff(effective, asOf, NEVER_FIRST).until).toBe(effectiveAnniversary(effective, day) <= asOf);
    }),
    { numRuns: 2000 },
  );
});

it("what holds on somebody's first day under the scheme counts at once", () => {
  expect(cutoff('NEXT_JAN_1', '2024-05-20', '2024-05-08')).toEqual({ holdsOn: '2024-05-08', until: '2024-05-08' });
});

describe('length of service', () => {
  it.each([
    ['2015-03-16', '2026-11-24', { months: 140, days: 8 }],
    ['2024-02-29', '2025-02-28', { months: 12, days: 0 }],
    ['2024-01-31', '2024-02-29', { months: 1, days: 0 }],
    ['2024-01-31', '2024-03-01', { months: 1, days: 1 }],
    ['2024-07-02', '2025-01-01', { months: 5, days: 30 }],
    ['2024-05-01', '2024-05-01', { months: 0, days: 0 }],
  ])('from %s up to %s', (from, to, span) => {
    expect(spanOf(from, to)).toEqual(span);
  });
});
