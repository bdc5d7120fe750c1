import { expect, it } from 'vitest';
import { daysAfter, monthsAfter, yearsAfter } from './years.ts';

it.each([
  ['2020-03-15', 3, '2023-03-15'],
  ['2020-02-29', 3, '2023-03-01'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2026-01-01', -110, '1916-01-01'],
])('%s and %i years: %s', (day, years, later) => {
  expect(yearsAfter(day, years)).toBe(later);
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 6, '2026-07-31'],
  ['2026-10-15', 3, '2027-01-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months: %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-31', 365, '2027-01-31'],
  ['2100-02-28', 1, '2100-03-01'],
])('%s and %i days: %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});

it('days go forth and back by whole calendars, as Date counts them', () => {
  for (let days = -1500; days <= 1500; days += 7) {
    const expected = new Date(Date.UTC(2024, 1, 29) + days * 86_400_000).toISOString().slice(0, 10);
    expect(daysAfter('2024-02-29', days)).toBe(expected);
  }
});
