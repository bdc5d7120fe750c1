import { afterEach, describe, expect, it } from 'vitest';
import { endOfDay, officeIs, officeTime, startOfDay } from './office.ts';

afterEach(() => officeIs(null));

describe('the clock of the office', () => {
  it('an instant late in the evening in London is the next morning in the office', () => {
    expect(officeTime('2026-11-23T22:15:30.123Z')).toBe('2026-11-24 06:15');
  });

  it('1 March 2026 begins at 16:00 UTC of the day before, and ends a millisecond before 2 March', () => {
    expect([startOfDay('2026-03-01'), endOfDay('2026-03-01')]).toEqual([
      '2026-02-28T16:00:00.000Z',
      '2026-03-01T15:59:59.999Z',
    ]);
  });

  it('29 February 2024 ends where 1 March begins', () => {
    expect(endOfDay('2024-02-29')).toBe('2024-02-29T15:59:59.999Z');
  });

  it('10 August 1988 began an hour earlier: China had daylight saving', () => {
    expect(startOfDay('1988-08-10')).toBe('1988-08-09T15:00:00.000Z');
  });

  it('the day Berlin turns its clocks back has 25 hours', () => {
    const hours =
      (Date.parse(endOfDay('2026-10-25', 'Europe/Berlin')) +
        1 -
        Date.parse(startOfDay('2026-10-25', 'Europe/Berlin'))) /
      3_600_000;
    expect(hours).toBe(25);
  });

  it('an office elsewhere reads its own clock', () => {
    officeIs('Asia/Urumqi');
    expect([officeTime('2026-11-23T22:15:30.123Z'), endOfDay('2026-03-01')]).toEqual([
      '2026-11-24 04:15',
      '2026-03-01T17:59:59.999Z',
    ]);
  });
});
