import { describe, expect, it } from 'vitest';
import { ageInMonths } from './age.ts';

describe('age of a figure', () => {
  it('of 30 June 2025 on 24 November 2026 is 16 months', () => {
    expect(ageInMonths('2025-06-30', '2026-11-24')).toBe(16);
  });

  it('is a month more on the same day of the next month', () => {
    expect([ageInMonths('2026-01-24', '2026-02-23'), ageInMonths('2026-01-24', '2026-02-24')]).toEqual([0, 1]);
  });
});
