import { describe, expect, it } from 'vitest';
import { byMonth, monthsFrom, windowFilter } from './window.ts';

const DAY = '2026-11-24';

describe('a window seen from 24 November 2026', () => {
  it.each([
    ['D30', { on: { gte: DAY, lt: '2026-12-24' } }],
    ['D90', { on: { gte: DAY, lt: '2027-02-22' } }],
    ['M12', { on: { gte: DAY, lt: '2027-11-01' } }],
    ['OVERDUE', { on: { lt: DAY } }],
    ['UNKNOWN', { gap: { in: ['BIRTH_DATE', 'RETIREMENT_CLASS', 'CONTRACT'] } }],
    ['2026-11', { on: { gte: DAY, lt: '2026-12-01' } }],
    ['2026-12', { on: { gte: '2026-12-01', lt: '2027-01-01' } }],
    [undefined, {}],
  ])('%s asks for %o', (window, filter) => {
    expect(windowFilter(window, DAY)).toEqual(filter);
  });
});

it('the months from one on go over the year', () => {
  expect(monthsFrom(DAY, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});

it('rows are put together by month, those without a day last as they come', () => {
  const rows = [{ on: '2026-12-01' }, { on: '2026-12-20' }, { on: '2027-01-01' }, { on: null }];
  expect(byMonth(rows).map(({ month, rows: of }) => [month, of.length])).toEqual([
    ['2026-12', 2],
    ['2027-01', 1],
    [null, 1],
  ]);
});
