import { describe, expect, it } from 'vitest';
import { joined, within, without } from './periods.ts';

const stretch = (from: string, to: string) => ({ from, to });

describe('stretches of days', () => {
  it('are one where they touch, overlap, or one lies within the other; a day apart they are two', () => {
    expect(joined([stretch('2021-01-01', '2022-01-01'), stretch('2020-01-01', '2021-01-01')])).toEqual([
      stretch('2020-01-01', '2022-01-01'),
    ]);
    expect(joined([stretch('2020-01-01', '2022-01-01'), stretch('2020-05-01', '2021-01-01')])).toEqual([
      stretch('2020-01-01', '2022-01-01'),
    ]);
    expect(joined([stretch('2020-01-01', '2021-01-01'), stretch('2021-01-02', '2022-01-01')])).toHaveLength(2);
    expect(joined([stretch('2020-01-01', '2020-01-01')])).toEqual([]);
  });
  it('lose what is taken: at an edge, within, or all of it', () => {
    const year = [stretch('2020-01-01', '2021-01-01')];
    expect(without(year, [stretch('2020-03-01', '2020-04-01')])).toEqual([
      stretch('2020-01-01', '2020-03-01'),
      stretch('2020-04-01', '2021-01-01'),
    ]);
    expect(without(year, [stretch('2019-01-01', '2020-02-01')])).toEqual([stretch('2020-02-01', '2021-01-01')]);
    expect(without(year, [stretch('2021-01-01', '2022-01-01')])).toEqual(year);
    expect(without(year, [stretch('2020-01-01', '2021-01-01')])).toEqual([]);
  });
  it('are cut to what is asked for', () => {
    expect(within([stretch('2019-06-01', '2020-06-01')], '2020-01-01', '2021-01-01')).toEqual([
      stretch('2020-01-01', '2020-06-01'),
    ]);
    expect(within([stretch('2019-06-01', '2020-01-01')], '2020-01-01', '2021-01-01')).toEqual([]);
  });
});
