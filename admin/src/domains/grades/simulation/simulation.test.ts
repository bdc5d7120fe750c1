import { describe, expect, it } from 'vitest';
import { byGrade, differenceOf, summed } from './simulation.ts';

const cell = (grade: number | null, before: number, after: number) => ({
  townId: '1',
  townName: '海拉尔东路街道',
  post: 'GENERAL',
  grade,
  before,
  after,
});
const move = (townId: string, post: string, gain: number, payAfter: string) => ({
  ...{ townId, townName: `街道${townId}`, post, gain, lose: 1, same: 2, unknown: 0, paid: 3 },
  ...{ payBefore: '100.10', payAfter },
});

describe('a simulation', () => {
  it('shows every grade between the lowest and the highest, and those without one last', () => {
    expect(byGrade([cell(3, 5, 0), cell(5, 0, 4), cell(null, 1, 2), cell(3, 1, 1)])).toEqual([
      { grade: 3, before: 6, after: 1 },
      { grade: 4, before: 0, after: 0 },
      { grade: 5, before: 0, after: 4 },
      { grade: null, before: 1, after: 2 },
    ]);
    expect(byGrade([])).toEqual([]);
  });

  it('sums people and pay of a street over its posts, to the fen', () => {
    const moves = [move('1', 'GENERAL', 4, '100.20'), move('1', 'DEPUTY', 1, '0.10'), move('2', 'DEPUTY', 0, '7.00')];
    expect(summed(moves, ({ townId, townName }) => ({ id: townId, name: townName }))).toEqual([
      ...[
        {
          id: '1',
          name: '街道1',
          people: 11,
          gain: 5,
          lose: 2,
          same: 4,
          unknown: 0,
          paid: 6,
          payBefore: 200.2,
          payAfter: 100.3,
        },
      ],
      ...[
        {
          id: '2',
          name: '街道2',
          people: 3,
          gain: 0,
          lose: 1,
          same: 2,
          unknown: 0,
          paid: 3,
          payBefore: 100.1,
          payAfter: 7,
        },
      ],
    ]);
  });

  it('says a difference with its sign, and none where one of the two is not known', () => {
    expect([differenceOf(3, 5), differenceOf(5, 4), differenceOf(4, 4), differenceOf(null, 4)]).toEqual([
      '+2',
      '−1',
      '0',
      null,
    ]);
  });
});
