import { expect, it } from 'vitest';
import { rankingToOpen } from './ranking-query.ts';
import type { IndicatorValue } from './verdict.ts';

const value = (code: string, value: string | null) => ({ definition: { code }, value }) as IndicatorValue;
const PARTS: Readonly<Record<string, readonly (string | null)[]>> = {
  WORKERS_PER_10K_URBAN: [null, null],
  URBAN_FACILITY_SHARE: [null, '88.89'],
  TOWN_FACILITY_SHARE: ['100'],
};
const opened = async (...values: IndicatorValue[]) => {
  const asked: string[] = [];
  const code = await rankingToOpen(values, async (each) => {
    asked.push(each);
    return (PARTS[each] ?? []).map((part) => ({ value: part }));
  });
  return [code, asked];
};

it('the first indicator with a value for any street opens, and no further one is asked for', async () => {
  const all = [
    value('WORKERS_PER_10K_URBAN', '21.51'),
    value('URBAN_FACILITY_SHARE', '89.23'),
    value('TOWN_FACILITY_SHARE', '92.31'),
  ];
  expect(await opened(...all)).toEqual(['URBAN_FACILITY_SHARE', ['WORKERS_PER_10K_URBAN', 'URBAN_FACILITY_SHARE']]);
});

it('one that has no value for the region itself is passed over', async () => {
  expect(await opened(value('URBAN_FACILITY_SHARE', null), value('TOWN_FACILITY_SHARE', '92.31'))).toEqual([
    'TOWN_FACILITY_SHARE',
    ['TOWN_FACILITY_SHARE'],
  ]);
});

it('where no part has any value the first opens and says why', async () => {
  expect((await opened(value('WORKERS_PER_10K_URBAN', '21.51')))[0]).toBe('WORKERS_PER_10K_URBAN');
  expect(await opened()).toEqual([null, []]);
});
