import { describe, expect, it } from 'vitest';
import { ratePer10k, shownCounts, shownRate } from './worker-counts.rules.ts';

const URBAN = { value: 621_072, usable: true };
const rate = (count: number) => shownRate({ count, status: 'OK' }, URBAN).rate;

describe('workers per 10,000 urban permanent residents, of 621,072', () => {
  it.each([
    [1117, '17.9850', '17.99'],
    [1118, '18.0011', '18.00'],
    [1336, '21.5112', '21.51'],
    [1366, '21.9942', '21.99'],
    [1367, '22.0103', '22.01'],
  ])('%i people are %s, shown as %s', (count, unrounded, shown) => {
    expect(ratePer10k(count, 621_072)?.toFixed(4)).toBe(unrounded);
    expect(rate(count)).toBe(shown);
  });
  it('without urban residents there is nothing to divide by, not 0', () => {
    expect(shownRate({ count: 7, status: 'OK' }, { value: 0, usable: true })).toEqual({
      rate: null,
      status: 'ZERO_BASE',
    });
  });
  it('without an approved figure, or with one too old, it is not known', () => {
    for (const urban of [null, { value: 621_072, usable: false }])
      expect(shownRate({ count: 7, status: 'OK' }, urban)).toEqual({ rate: null, status: 'NO_BASE' });
  });
  it('of a withheld count is withheld, whether or not there is a base', () => {
    for (const urban of [URBAN, null])
      expect(shownRate({ count: null, status: 'SMALL_GROUP' }, urban)).toEqual({ rate: null, status: 'SMALL_GROUP' });
  });
});

describe('a count', () => {
  const three = { id: '3', counted: 3, unitsHidden: false } as const;
  it('of three is shown to who may read workers', () => {
    expect(shownCounts([{ ...three, inSight: null }])).toEqual([{ count: 3, status: 'OK' }]);
  });
  it('of three is withheld from who may not', () => {
    expect(shownCounts([{ ...three, inSight: [[3, 1, 3]] }])).toEqual([{ count: null, status: 'SMALL_GROUP' }]);
  });
  it('of a street under 本级 is not known', () => {
    expect(shownCounts([{ ...three, unitsHidden: true, inSight: null }])).toEqual([{ count: null, status: 'HIDDEN' }]);
  });
});
