import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whichFigureCounts } from '../community/communities.rules.ts';
import { BaseMetric } from './base-figure.enums.ts';
import { carriedFigures, carriedSeries, type Handing } from './carried-figure.rules.ts';

const figure = (value: number, onDate = '2026-03-31') => ({ value, onDate });
const merge = (...from: number[]): Handing[] => from.map((id) => ({ from: id, to: 16, share: '1' }));
const split = (...shares: (string | null)[]): Handing[] => shares.map((share, i) => ({ from: 6, to: 17 + i, share }));
const values = (handings: readonly Handing[], had: [number, ReturnType<typeof figure>][]) =>
  carriedFigures(handings, new Map(had)).map(({ unit, value, onDate }) => [unit, value, onDate]);

describe('what a merge hands on', () => {
  it('2,151 and 3,412 households become 5,563, as old as the older of the two', () => {
    expect(
      values(merge(1, 2), [
        [1, figure(2151, '2025-12-31')],
        [2, figure(3412)],
      ]),
    ).toEqual([[16, 5563, '2025-12-31']]);
  });
  it('is nothing where one of them has no figure', () => {
    expect(values(merge(1, 2), [[1, figure(2151)]])).toEqual([]);
  });
  it('goes to a unit that goes on under its own name as to a new one', () => {
    expect(
      values(
        [
          { from: 1, to: 1, share: '1' },
          { from: 2, to: 1, share: '1' },
        ],
        [
          [1, figure(10)],
          [2, figure(5)],
        ],
      ),
    ).toEqual([[1, 15, '2026-03-31']]);
  });
});

describe('what a merge that is dated back hands on', () => {
  it('is what counted on its day, and on each later day with a figure of one of them what counted of both then', () => {
    const approved = new Map([
      [1, [figure(2096, '2024-06-30'), figure(2134, '2025-06-30')]],
      [2, [figure(3330, '2024-06-30'), figure(3387, '2025-09-30')]],
    ]);
    const handed = carriedSeries(merge(1, 2), approved, '2025-04-01');
    expect(handed.map(({ carriedOn, value, onDate }) => [carriedOn, value, onDate])).toEqual([
      ['2025-04-01', 5426, '2024-06-30'],
      ['2025-06-30', 5464, '2024-06-30'],
      ['2025-09-30', 5521, '2025-06-30'],
    ]);
  });
  it('begins with the first day on which both have a figure', () => {
    const approved = new Map([
      [1, [figure(2096, '2024-06-30')]],
      [2, [figure(3387, '2025-09-30')]],
    ]);
    expect(carriedSeries(merge(1, 2), approved, '2025-04-01').map(({ carriedOn }) => carriedOn)).toEqual([
      '2025-09-30',
    ]);
  });
});

describe('what a split hands on', () => {
  it('of 1,001 households by halves is 501 and 500: what is left over goes to the first', () => {
    expect(values(split('0.5', '0.5'), [[6, figure(1001)]])).toEqual([
      [17, 501, '2026-03-31'],
      [18, 500, '2026-03-31'],
    ]);
  });
  it('of 100 by thirds written with ten digits is 33, 33 and 34: what is left over goes to the largest remainder', () => {
    const thirds = split('0.3333333333', '0.3333333333', '0.3333333334');
    expect(values(thirds, [[6, figure(100)]]).map(([, value]) => value)).toEqual([33, 33, 34]);
  });
  it('without shares is nothing', () => {
    expect(values(split(null, null), [[6, figure(1001)]])).toEqual([]);
  });
});

const TEN_DIGITS = 10_000_000_000n;
/** Shares with ten digits that sum to one. */
const shares = fc.array(fc.bigInt({ min: 1n, max: 999n }), { minLength: 2, maxLength: 8 }).map((weights) => {
  const all = weights.reduce((a, b) => a + b);
  const parts = weights.map((weight) => (weight * TEN_DIGITS) / all);
  parts[0] = (parts[0] as bigint) + TEN_DIGITS - parts.reduce((a, b) => a + b);
  return parts.map((part) => `0.${String(part).padStart(10, '0')}`);
});
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-05-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.nat({ max: 5_000_000 });

it('the parts of a split sum to the whole, and each differs from its share by less than one', () => {
  fc.assert(
    fc.property(shares, count, (given, value) => {
      const parts = carriedFigures(split(...given), new Map([[6, figure(value)]]));
      expect(parts.reduce((total, part) => total + part.value, 0)).toBe(value);
      for (const [i, { value: part }] of parts.entries())
        expect(Math.abs(part - Number(given[i]) * value)).toBeLessThan(1.000001);
    }),
  );
});

it('a merge hands on the sum, as old as the oldest, or nothing', () => {
  const had = fc.array(fc.option(fc.record({ value: count, onDate: day })), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(had, (figures) => {
      const given = new Map(figures.flatMap((f, i) => (f ? [[i, f] as const] : [])));
      const carried = carriedFigures(merge(...figures.keys()), given);
      if (figures.includes(null)) expect(carried).toEqual([]);
      else {
        const all = [...given.values()];
        expect(carried[0]?.value).toBe(all.reduce((total, { value }) => total + value, 0));
        expect(carried[0]?.onDate).toBe(all.map(({ onDate }) => onDate).sort()[0]);
      }
    }),
  );
});

it('divided and merged again is what it was', () => {
  fc.assert(
    fc.property(shares, count, day, (given, value, onDate) => {
      const parts = carriedFigures(split(...given), new Map([[6, { value, onDate }]]));
      const again = parts.map(({ unit }) => ({ from: unit, to: 30, share: '1' }));
      const back = carriedFigures(again, new Map(parts.map((part) => [part.unit, part])));
      expect(back.map(({ unit, value: whole, onDate: on }) => [unit, whole, on])).toEqual([[30, value, onDate]]);
    }),
  );
});

it("a figure handed on counts from the event's day until one of that day or later is counted", () => {
  const carried = { value: 5563, onDate: '2025-12-31', carriedOn: '2026-06-01' };
  const at = (asOf: string, ...more: object[]) =>
    whichFigureCounts([{ value: 2151, onDate: '2026-03-31' }, carried, ...(more as [])], BaseMetric.HOUSEHOLDS, asOf);
  expect(at('2026-05-31').last?.value).toBe(2151);
  expect(at('2026-06-01').last?.value).toBe(5563);
  expect(at('2026-06-01', { value: 5600, onDate: '2026-06-01' }).last?.value).toBe(5600);
  expect([at('2027-12-31').status, at('2028-01-01').status]).toEqual(['OK', 'NO_BASE']);
});
