import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../shared/time/years.ts';
import type { EffectiveDay } from '../format/effective-day.ts';
import { anniversaryCountsFrom, countsFrom, cutoffOf } from './effective-days.ts';

const anyDay = () => fc.integer({ min: 0, max: 25_000 }).map((days) => daysAfter('1980-01-01', days));
const NEVER_FIRST = '0001-01-01';
const ALL: readonly EffectiveDay[] = [
  'SAME_DAY',
  'MONTH_START',
  'NEXT_MONTH',
  'NEXT_JAN_1',
  { dates: ['01-01'] },
  { dates: ['07-01', '01-01'] },
  { dates: ['02-29'] },
];

describe('a change of 8 May 2024 counts', () => {
  it.each<[string, EffectiveDay, string]>([
    ['the same day', 'SAME_DAY', '2024-05-08'],
    ['from the first of the month', 'MONTH_START', '2024-05-01'],
    ['from the next month', 'NEXT_MONTH', '2024-06-01'],
    ['from the next 1 January', 'NEXT_JAN_1', '2025-01-01'],
    ['from the next of two dates', { dates: ['01-01', '07-01'] }, '2024-07-01'],
    ['from 29 February, which is the 28th in 2025', { dates: ['02-29'] }, '2025-02-28'],
  ])('%s', (_, effective, day) => {
    expect(countsFrom(effective, '2024-05-08')).toBe(day);
  });
});

describe('what is full at the end of 31 December', () => {
  it.each<[EffectiveDay, string]>([
    ['NEXT_JAN_1', '2025-01-01'],
    ['NEXT_MONTH', '2025-01-01'],
    ['SAME_DAY', '2025-01-01'],
    [{ dates: ['01-01'] }, '2025-01-01'],
  ])('counts under %j from 1 January', (effective, day) => {
    expect(anniversaryCountsFrom(effective, '2025-01-01')).toBe(day);
  });
  it('and a day later it waits a year', () => {
    expect(anniversaryCountsFrom('NEXT_JAN_1', '2025-01-02')).toBe('2026-01-01');
  });
});

it('the day from which a change counts and what counts on a day are one rule seen from both sides', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL), anyDay(), anyDay(), (effective, day, asOf) => {
      expect(day <= cutoffOf(effective, asOf, NEVER_FIRST).holdsOn).toBe(countsFrom(effective, day) <= asOf);
    }),
    { numRuns: 2000 },
  );
});

it('and so it is for steps', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL), anyDay(), anyDay(), (effective, day, asOf) => {
      expect(day <= cutoffOf(effective, asOf, NEVER_FIRST).until).toBe(anniversaryCountsFrom(effective, day) <= asOf);
    }),
    { numRuns: 2000 },
  );
});

it("what holds on somebody's first day under the scheme counts at once", () => {
  expect(cutoffOf('NEXT_JAN_1', '2024-05-20', '2024-05-08')).toEqual({ holdsOn: '2024-05-08', until: '2024-05-08' });
});
