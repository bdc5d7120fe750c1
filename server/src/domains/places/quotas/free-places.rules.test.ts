import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { HeadcountCategory, type PlaceSpan } from '../../../shared/quota-keeper.ts';
import { changesWithoutPlace, type Stretch } from './free-places.rules.ts';

const { ALL, COMMITTEE, STAFF } = HeadcountCategory;
const quota = (category: HeadcountCategory, free: number, from = '2020-01-01', to: string | null = null): Stretch => ({
  ...{ headcountId: 1, category, unitId: 1, from, to, places: 10, free, unit: '第一社区' },
});
const under = (category: HeadcountCategory, unitId: number): Stretch => ({
  ...{ headcountId: 1, category, unitId, from: null, to: null, places: null, free: null, unit: null },
});
const at = (unitId: number, from: string, to: string | null = null, committee = false): PlaceSpan => ({
  ...{ unitId, committee, days: { from, to } },
});
const named = (
  given: readonly Stretch[],
  changes: readonly (readonly [before: readonly PlaceSpan[], after: readonly PlaceSpan[]])[],
  only?: HeadcountCategory,
) =>
  changesWithoutPlace(
    given,
    changes.map(([before, after]) => ({ before, after })),
    only,
  ).map((problem) => problem?.unit ?? null);

describe('of many transfers into a community with one free place', () => {
  const given = [quota(ALL, 1), under(ALL, 1)];
  const comes = [[at(2, '2018-03-01')], [at(2, '2018-03-01', '2026-05-01'), at(1, '2026-05-01')]] as const;
  const leaves = [[at(1, '2018-03-01')], [at(1, '2018-03-01', '2026-05-01'), at(2, '2026-05-01')]] as const;

  it('the second finds none', () => {
    expect(named(given, [comes, comes])).toEqual([null, '第一社区']);
  });
  it('the second finds the one of somebody whom a later row takes away', () => {
    expect(named(given, [comes, comes, leaves])).toEqual([null, null, null]);
  });
  it('one who stays within the quota takes no further place', () => {
    const both = [quota(ALL, 0), under(ALL, 1), under(ALL, 2)];
    expect(named(both, [comes])).toEqual([null]);
  });
  it('one who comes where there are more people than places already is named, one who takes the place of a leaver is not', () => {
    const over = [quota(ALL, -3), under(ALL, 1)];
    expect(named(over, [comes])).toEqual(['第一社区']);
    expect(named(over, [comes, leaves])).toEqual([null, null]);
  });
  it('one who comes for a time in which there is a place finds it', () => {
    const tight = [quota(ALL, 1, '2020-01-01', '2027-01-01'), quota(ALL, 0, '2027-01-01'), under(ALL, 1)];
    const visits = [[], [at(1, '2026-05-01', '2027-01-01')]] as const;
    expect(named(tight, [visits, visits])).toEqual([null, '第一社区']);
    expect(named(tight, [[[], [at(1, '2026-05-01')]]])).toEqual(['第一社区']);
  });
});

describe('of many duties of the committees', () => {
  const elected = [
    [at(1, '2018-03-01')],
    [at(1, '2018-03-01', '2026-05-01'), at(1, '2026-05-01', null, true)],
  ] as const;
  it('the second finds no place of a committee with one, and that of the staff is free again', () => {
    const given = [quota(COMMITTEE, 1), under(COMMITTEE, 1)];
    expect(named(given, [elected, elected], COMMITTEE)).toEqual([null, '第一社区']);
    expect(named([quota(STAFF, 0), under(STAFF, 1)], [elected, elected], COMMITTEE)).toEqual([null, null]);
  });
});
