import { describe, expect, it } from 'vitest';
import { scaleOf, yearsBetween } from './steps.ts';

describe('the axis of a step chart', () => {
  it('for 3,104 to 3,412 households shows 3,000, 3,200, 3,400 and 3,600', () => {
    expect(scaleOf([3104, 3268, 3412])).toEqual({ low: 3000, high: 3600, ticks: [3000, 3200, 3400, 3600] });
  });

  it('for one value leaves room above it', () => {
    expect(scaleOf([286])).toEqual({ low: 286, high: 287, ticks: [286, 287] });
  });

  it('marks the years between 1 November 2020 and 24 November 2026', () => {
    expect(yearsBetween('2020-11-01', '2026-11-24')).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });
});
