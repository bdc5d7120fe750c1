import { describe, expect, it } from 'vitest';
import { runAt } from './run-at.ts';

const of = (from: string, to: string | null) => ({ valid: { from, to } });

describe('which employments a change reaches', () => {
  const first = of('2015-01-01', '2018-01-01');
  const second = of('2018-01-01', '2020-06-30');
  const back = of('2022-01-01', null);

  it('all of the run the day falls into, and not the one after he came back', () => {
    expect(runAt([back, second, first], '2016-05-01')).toEqual([first, second]);
    expect(runAt([back, second, first], '2026-11-24')).toEqual([back]);
  });

  it('nothing on a day he is not employed', () => {
    expect(runAt([back, second, first], '2021-01-01')).toEqual([]);
  });
});
