import { describe, expect, it } from 'vitest';
import { startOf } from './record-start.ts';

const TODAY = '2026-11-24';

describe('what the form begins with', () => {
  it('a street, a metric and a day that a collection period chose', () => {
    const start = startOf(
      null,
      new URLSearchParams('town=12&metric=RESIDENTS&onDate=2026-09-30'),
      TODAY,
      '按退回意见修改',
    );
    expect(start).toMatchObject({ scope: 'town', town: '12', metric: 'RESIDENTS', onDate: '2026-09-30' });
  });

  it('one region, with its households of today where nothing else is said', () => {
    const start = startOf(null, new URLSearchParams('region=77'), TODAY, '按退回意见修改');
    expect(start).toMatchObject({ scope: 'region', region: '77', metric: 'HOUSEHOLDS', onDate: TODAY });
  });

  it('what is no metric and no day is not taken over', () => {
    const start = startOf(null, new URLSearchParams('metric=DOGS&onDate=2026-02-30'), TODAY, '按退回意见修改');
    expect(start).toMatchObject({ metric: 'HOUSEHOLDS', onDate: TODAY });
  });
});
