import { expect, it } from 'vitest';
import { yearsAfter } from './years.ts';

it.each([
  ['2020-03-15', 3, '2023-03-15'],
  ['2020-02-29', 3, '2023-03-01'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2026-01-01', -110, '1916-01-01'],
])('%s and %i years: %s', (day, years, later) => {
  expect(yearsAfter(day, years)).toBe(later);
});
