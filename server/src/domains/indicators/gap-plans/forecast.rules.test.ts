import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, rounded } from '../../../shared/exact.ts';
import { IndicatorUnit } from '../indicator.enums.ts';
import { forecast } from './forecast.rules.ts';

const DAYS = ['2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31'];
const points = (...values: number[]) => values.map((value, i) => ({ on: DAYS[i] as string, value: exact(value) }));
const at = (values: number[], deadline: string, unit: IndicatorUnit = IndicatorUnit.PEOPLE) => {
  const { atDeadline, method } = forecast(points(...values), '2025-12-31', deadline, unit);
  return [atDeadline && rounded(atDeadline, 2), method.zh];
};

describe('where a value goes', () => {
  it('a value that stays stays', () => {
    expect(at([20, 20, 20, 20, 20], '2027-12-31')[0]).toBe('20.00');
  });
  it('20.0 to 21.0 in two years are 22.0 two years later', () => {
    expect(at([20, 20.25, 20.5, 20.75, 21], '2027-12-31')[0]).toBe('22.00');
  });
  it('says how it was made', () => {
    expect(at([20, 20, 20], '2026-12-31')[1]).toBe(
      '按 2023-12-31 至 2024-12-31 的 3 个半年末值作直线（最小二乘）推算，不含措施',
    );
  });
  it('fewer than three values make no line, and it says so', () => {
    expect(at([20, 21], '2026-12-31')).toEqual([null, '最近三年只有 2 个半年末值，不足 3 个，不作预测']);
  });
  it('nothing is forecast for a deadline that has come', () => {
    expect(at([20, 20, 20], '2025-12-31')).toEqual([null, '截止日 2025-12-31 已到，不作预测']);
  });
  it('a share does not go beyond the whole, and nothing below 0', () => {
    expect(at([80, 85, 90, 95, 100], '2027-12-31', IndicatorUnit.PERCENT)[0]).toBe('100.00');
    expect(at([80, 85, 90, 95, 100], '2027-12-31', IndicatorUnit.PEOPLE)[0]).not.toBe('100.00');
    expect(at([4, 3, 2, 1, 0], '2027-12-31')[0]).toBe('0.00');
  });
  it('says how far it goes beyond the data and what has to hold', () => {
    const assumed = (values: number[], deadline: string, unit: IndicatorUnit = IndicatorUnit.PEOPLE) =>
      forecast(points(...values), '2025-12-31', deadline, unit).assumes.map(({ zh }) => zh);
    const stays = '假定口径、区划和目标不变，所据人口与户数到时有新的数可用';
    expect(assumed([20, 20, 20, 20, 20], '2026-06-30')).toEqual([
      '数据止于 2025-12-31，假定此后至 2026-06-30（6 个月）按此前的速度变化',
      stays,
    ]);
    expect(assumed([20, 20, 20, 20, 20], '2028-01-15')).toEqual([
      '数据止于 2025-12-31，假定此后至 2028-01-15（25 个月）按此前的速度变化',
      stays,
      '推算的 25 个月长于所据数据的 24 个月，只能看方向',
    ]);
    expect(assumed([80, 85, 90, 95, 100], '2026-12-31', IndicatorUnit.PERCENT)[2]).toBe(
      '直线超出可能的范围，按 100 计',
    );
    expect(assumed([20, 20], '2026-12-31')).toEqual([]);
  });
  it('a straight line is met on its own points, whatever its slope', () => {
    const day = (on: string) => Date.parse(on) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 50 }), (start, slope) => {
        const line = (on: string) => exact(start).plus(exact(slope).times(day(on) - day('2023-12-31')));
        const given = DAYS.map((on) => ({ on, value: line(on) }));
        const { atDeadline } = forecast(given, '2025-12-31', '2026-12-31', IndicatorUnit.COUNT);
        expect(atDeadline && rounded(atDeadline, 6)).toBe(rounded(line('2026-12-31'), 6));
      }),
    );
  });
});
