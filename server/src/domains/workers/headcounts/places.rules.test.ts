import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadcountCategory } from './headcount.enums.ts';
import { rowsWithoutPlace, type Stretch } from './places.rules.ts';

const { ALL, COMMITTEE, STAFF } = HeadcountCategory;
/** A stretch of a quota with so many free places. */
const stretch = (headcountId: number, category: HeadcountCategory, from: string, to: string | null, free: number) => ({
  headcountId,
  category,
  unitId: headcountId,
  from,
  to,
  places: 10,
  free,
  unit: `第${headcountId}街道`,
});
/** A unit that comes under a quota. */
const under = (
  headcountId: number,
  category: HeadcountCategory,
  unitId: number,
  to: string | null = null,
): Stretch => ({
  ...{ headcountId, category, unitId, to, from: null },
  ...{ places: null, free: null, unit: null },
});
const hire = (from: string, unitId = 1, committee = false) => ({ unitId, from, committee });
const units = (given: readonly Stretch[], rows: readonly ReturnType<typeof hire>[]) =>
  rowsWithoutPlace(given, rows).map((problem) => (problem ? problem.unit : null));

describe('of many hires', () => {
  const street = [
    stretch(1, ALL, '2026-01-01', '2027-01-01', 2),
    stretch(1, ALL, '2027-01-01', null, 5),
    under(1, ALL, 1),
  ];
  it('as many find a place as are free on the tightest day from theirs on', () => {
    expect(units(street, [hire('2026-03-01'), hire('2026-04-01'), hire('2026-05-01')])).toEqual([
      null,
      null,
      '第1街道',
    ]);
    expect(
      units(
        street,
        [1, 2, 3, 4, 5, 6].map(() => hire('2027-02-01')),
      ),
    ).toEqual([null, null, null, null, null, '第1街道']);
  });
  it('one of a day before any quota has to fit into those that come', () => {
    expect(units([stretch(1, ALL, '2027-01-01', null, 0), under(1, ALL, 1)], [hire('2020-01-01')])).toEqual([
      '第1街道',
    ]);
  });
  it('one of a day after a quota ended needs no place of it', () => {
    expect(units([stretch(1, ALL, '2020-01-01', '2021-01-01', 0), under(1, ALL, 1)], [hire('2021-01-01')])).toEqual([
      null,
    ]);
  });
  it('a unit that left the street by then does not come under its quota', () => {
    const given = [stretch(1, ALL, '2020-01-01', null, 0), under(1, ALL, 7, '2025-01-01')];
    expect(units(given, [hire('2025-01-01', 7), hire('2024-12-31', 7)])).toEqual([null, '第1街道']);
  });
  it('who will sit in a committee takes a place there and none of the staff', () => {
    const given = [
      stretch(1, STAFF, '2026-01-01', null, 0),
      stretch(2, COMMITTEE, '2026-01-01', null, 1),
      under(1, STAFF, 1),
      under(2, COMMITTEE, 1),
    ];
    expect(units(given, [hire('2026-03-01', 1, true), hire('2026-03-01', 1, true), hire('2026-03-01')])).toEqual([
      null,
      '第2街道',
      '第1街道',
    ]);
  });
  it('who finds no place in one quota takes none of another', () => {
    const given = [
      stretch(1, ALL, '2026-01-01', null, 0),
      stretch(9, ALL, '2026-01-01', null, 1),
      under(1, ALL, 1),
      under(9, ALL, 1),
      under(9, ALL, 2),
    ];
    expect(units(given, [hire('2026-03-01', 1), hire('2026-03-01', 2)])).toEqual(['第1街道', null]);
  });
  it('of a quota above the scope neither name nor number is told', () => {
    const given = [{ ...stretch(1, ALL, '2026-01-01', null, 0), unit: null }, under(1, ALL, 1)];
    expect(rowsWithoutPlace(given, [hire('2026-03-01')])).toEqual([{ unit: null, category: ALL, places: null }]);
  });
  it('whatever is free when, never more are told a place than the tightest day from the first of them has', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1, maxLength: 28 }),
        fc.array(days, { maxLength: 12 }),
        (free, from) => {
          const given = free.map((places, i) =>
            stretch(
              1,
              ALL,
              `2026-02-${String(i + 1).padStart(2, '0')}`,
              i + 1 === free.length ? null : `2026-02-${String(i + 2).padStart(2, '0')}`,
              places,
            ),
          );
          const rows = from.map((day) => hire(day));
          const told = rowsWithoutPlace([...given, under(1, ALL, 1)], rows);
          const placed = from.filter((_, i) => told[i] === null).toSorted();
          free.forEach((places, i) => {
            const day = `2026-02-${String(i + 1).padStart(2, '0')}`;
            const there = placed.filter((begins) => begins <= day).length;
            if (there > 0) expect(there).toBeLessThanOrEqual(places);
          });
        },
      ),
    );
  });
});
