import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, isDay } from './day.ts';

describe('days', () => {
  it('2024-12-31 lies 693 days before 2026-11-24', () => {
    expect(daysBetween('2024-12-31', '2026-11-24')).toBe(693);
  });

  it('1 March 2026 comes after 28 February 2026', () => {
    expect(dayAfter('2026-02-28')).toBe('2026-03-01');
  });

  it('30 February is no day', () => {
    expect([isDay('2026-02-30'), isDay('2024-02-29'), isDay('today')]).toEqual([false, true, false]);
  });
});
