import { describe, expect, it } from 'vitest';
import { axisOf, yearEndsBefore } from './trend.ts';

describe('an indicator over the years', () => {
  it('shows the five last ends of a year before the day looked at', () => {
    expect(yearEndsBefore('2026-11-24')).toEqual([
      '2021-12-31',
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
      '2025-12-31',
    ]);
  });

  it('does not show the day looked at twice', () => {
    expect(yearEndsBefore('2025-12-31').at(-1)).toBe('2024-12-31');
  });

  it('leaves room below the lowest figure but never goes below 0 for figures that cannot', () => {
    expect(axisOf([23.08, 90.77, 100])).toEqual({ low: 23.08 - (100 - 23.08) * 0.12, high: 100 });
    expect(axisOf([2, 100]).low).toBe(0);
  });

  it('has an extent where all figures are the same', () => {
    expect(axisOf([90, 90])).toEqual({ low: 81, high: 90 });
  });
});
