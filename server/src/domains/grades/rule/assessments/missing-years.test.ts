import { describe, expect, it } from 'vitest';
import { assessing, HOHHOT } from '../grade.fixtures.ts';
import { missingYear, type TakenYear } from './missing-years.ts';

const TAKES = assessing(HOHHOT, {
  results: HOHHOT.assessment.results.map((each) => (each.result === 'FAILED' ? { ...each, down: 2 } : each)),
});
const said = ({ passes, down, excels }: TakenYear): string =>
  `${passes ? 'passed' : 'not passed'}${down ? `, takes ${down}` : ''}${excels ? ', towards early promotion' : ''}`;

describe('a year without a result, where failed takes two grades and the scheme holds since 2023', () => {
  it('may be in 2023 any of four kinds, the worst first', () => {
    expect(missingYear(TAKES, 2023).each.map(said)).toEqual([
      'not passed, takes 2',
      'not passed',
      'passed',
      'passed, towards early promotion',
    ]);
  });
  it('in 2022 neither took grades nor counted towards an early promotion', () => {
    expect(missingYear(TAKES, 2022).each.map(said)).toEqual(['not passed', 'passed']);
  });
  it('is between failing with two grades less and passing towards an early promotion', () => {
    const { WORST, BEST } = missingYear(TAKES, 2024);
    expect([said(WORST), said(BEST)]).toEqual(['not passed, takes 2', 'passed, towards early promotion']);
  });
  it('counts in any case where failed years count', () => {
    expect(missingYear(assessing(HOHHOT, { onFailedYear: 'COUNTS' }), 2022).each.map(said)).toEqual(['passed']);
  });
  it('may be each of the five results where a table is looked up by the result', () => {
    const table = { keys: ['ASSESSMENT' as const], cells: [] };
    const byResult = {
      ...HOHHOT,
      ladders: HOHHOT.ladders.map((ladder) => (ladder.kind === 'STEP' ? { ...ladder, start: table } : ladder)),
    };
    expect(missingYear(byResult, 2023).each).toHaveLength(5);
  });
});
