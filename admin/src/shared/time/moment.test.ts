import { describe, expect, it } from 'vitest';
import { daysIn, momentOf, quickDays, withDays } from './moment.ts';

const TODAY = '2026-11-24';

describe('what the console looks at', () => {
  it('nothing chosen is today as known now, and everything can be entered', () => {
    expect(momentOf({ asOf: undefined, knownOn: undefined }, TODAY)).toEqual({
      asOf: undefined,
      knownOn: undefined,
      day: TODAY,
      knownDay: undefined,
      daysAgo: 0,
      locked: false,
    });
  });

  it('the end of 2025 as known on 1 March 2026 is asked for as the end of that day in the office', () => {
    expect(momentOf({ asOf: '2025-12-31', knownOn: '2026-03-01' }, TODAY)).toMatchObject({
      asOf: '2025-12-31',
      knownOn: '2026-03-01T15:59:59.999Z',
      daysAgo: 328,
      locked: true,
    });
  });

  it('today as known a month ago is locked as well', () => {
    expect(momentOf({ asOf: undefined, knownOn: '2026-10-24' }, TODAY)).toMatchObject({ day: TODAY, locked: true });
  });

  it('today, or a day to come, as the day of knowledge is now', () => {
    expect([TODAY, '2027-01-01'].map((knownOn) => momentOf({ asOf: TODAY, knownOn }, TODAY).locked)).toEqual([
      false,
      false,
    ]);
  });
});

describe('the address', () => {
  it('keeps its other parts and carries both days', () => {
    const search = withDays(new URLSearchParams('tab=history'), { asOf: '2025-12-31', knownOn: '2026-03-01' });
    expect(search.toString()).toBe('tab=history&asOf=2025-12-31&knownOn=2026-03-01');
    expect(daysIn(search)).toEqual({ asOf: '2025-12-31', knownOn: '2026-03-01' });
  });

  it('what is no day is not asked for', () => {
    expect(daysIn(new URLSearchParams('asOf=2026-02-30&knownOn=yesterday'))).toEqual({
      asOf: undefined,
      knownOn: undefined,
    });
  });

  it('back to today leaves nothing of them', () => {
    const back = withDays(new URLSearchParams('asOf=2025-12-31&knownOn=2026-03-01'), {
      asOf: undefined,
      knownOn: undefined,
    });
    expect(back.toString()).toBe('');
  });
});

describe('days at hand', () => {
  it('on 24 November 2026: 31 October, the last 31 December, 24 November 2025', () => {
    expect(quickDays(TODAY).map(({ day }) => day)).toEqual(['2026-10-31', '2025-12-31', '2025-11-24']);
  });

  it('in January last month lies in last year; from 29 February a year back is the 28th', () => {
    expect(quickDays('2026-01-05')[0]?.day).toBe('2025-12-31');
    expect(quickDays('2028-02-29')[2]?.day).toBe('2027-02-28');
  });

  it('until today is known there are none', () => {
    expect(quickDays('')).toEqual([]);
  });
});
