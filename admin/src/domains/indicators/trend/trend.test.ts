import { describe, expect, it } from 'vitest';
import { axisOf, fits, gapsOf, placeOf, runsOf, spanStart, stretchOf, type TrendPoint, ticksOf } from './trend.ts';

const point = (on: string, value: string | null, status: TrendPoint['status'] = 'OK'): TrendPoint => ({
  on,
  value,
  status,
  numerator: null,
  denominator: null,
  display: value,
  statusText: { zh: '', en: '' },
  ruleVersion: null,
  predecessors: [],
});
const YEARS = ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31', '2026-11-24'];
const whole = YEARS.map((on) => point(on, '20'));

describe('an indicator over time', () => {
  it('five years up to 24 November 2026 begin on 25 November 2021', () => {
    expect(spanStart('2026-11-24', 5)).toBe('2021-11-25');
  });

  it('a year up to 29 February 2024 begins on 2 March 2023: that year has no such day', () => {
    expect(spanStart('2024-02-29', 1)).toBe('2023-03-02');
  });

  it('ten years by month are more points than are answered, five years are not', () => {
    expect([fits(10, 'MONTH'), fits(5, 'MONTH')]).toEqual([false, true]);
  });

  it('a single year by year is no line', () => {
    expect(fits(1, 'YEAR')).toBe(false);
  });

  it('leaves room below the lowest figure but never goes below 0 for figures that cannot', () => {
    expect(axisOf([23.08, 90.77, 100])).toEqual({ low: 23.08 - (100 - 23.08) * 0.12, high: 100 });
    expect(axisOf([2, 100]).low).toBe(0);
  });

  it('has an extent where all figures are the same', () => {
    expect(axisOf([90, 90])).toEqual({ low: 81, high: 90 });
  });

  it('says round values at its axis', () => {
    expect(ticksOf({ low: 12.87, high: 22 })).toEqual([15, 20]);
    expect(ticksOf({ low: 0, high: 100 })).toEqual([0, 50, 100]);
  });
});

describe('the line', () => {
  it('is one where nothing is missing and nothing changed', () => {
    expect(runsOf(whole, [])).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('ends where a value is missing and begins anew after it', () => {
    const points = whole.map((each, i) => (i === 2 ? point(each.on, null, 'NO_BASE') : each));
    expect(runsOf(points, [])).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(gapsOf(points).map(({ first, last }) => [first, last])).toEqual([[2, 2]]);
  });

  it('is broken before the first point of a new definition', () => {
    expect(runsOf(whole, [{ on: '2024-12-31' }])).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('two reasons for a missing value are two gaps', () => {
    const points = [point('2023-12-31', null, 'NOT_DEFINED'), point('2024-12-31', null, 'NO_BASE')];
    expect(gapsOf(points)).toHaveLength(2);
  });
});

describe('a target in the picture', () => {
  it('ends at its deadline', () => {
    expect(stretchOf({ from: '2022-03-10', to: null, deadline: '2025-12-31' }, whole)).toEqual({
      from: 0,
      until: 3,
      atDeadline: true,
    });
  });

  it('without a deadline goes on to the last day', () => {
    expect(stretchOf({ from: '2024-12-31', to: null, deadline: null }, whole)).toEqual({
      from: 2,
      until: 4,
      atDeadline: false,
    });
  });

  it('that held only before is not drawn', () => {
    expect(stretchOf({ from: '2016-01-01', to: null, deadline: '2020-12-31' }, whole)).toBeNull();
  });

  it('a day between two points lies between them', () => {
    expect(placeOf('2024-07-01', whole)).toBeCloseTo(1.5, 2);
  });
});
