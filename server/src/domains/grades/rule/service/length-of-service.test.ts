import { describe, expect, it } from 'vitest';
import { spanOf } from './length-of-service.ts';

describe('length of service', () => {
  it.each([
    ['2015-03-16', '2026-11-24', { months: 140, days: 8 }],
    ['2024-02-29', '2025-02-28', { months: 12, days: 0 }],
    ['2024-01-31', '2024-02-29', { months: 1, days: 0 }],
    ['2024-01-31', '2024-03-01', { months: 1, days: 1 }],
    ['2024-07-02', '2025-01-01', { months: 5, days: 30 }],
    ['2024-05-01', '2024-05-01', { months: 0, days: 0 }],
  ])('from %s up to %s', (from, to, span) => {
    expect(spanOf(from, to)).toEqual(span);
  });
});
