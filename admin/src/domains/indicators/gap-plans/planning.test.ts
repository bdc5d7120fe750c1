import { describe, expect, it } from 'vitest';
import { deadlinesAhead, isTarget } from './planning.ts';

describe('what is planned', () => {
  it('one looks ahead to the end of this year, of the next, and of the running five-year plan', () => {
    expect(deadlinesAhead('2026-11-26')).toEqual(['2026-12-31', '2027-12-31', '2030-12-31']);
    expect(deadlinesAhead('2029-03-01')).toEqual(['2029-12-31', '2030-12-31']);
    expect(deadlinesAhead('2030-12-31')).toEqual(['2031-12-31']);
  });
  it('a target is more than 0', () => {
    expect(isTarget('22')).toBe(true);
    expect(isTarget('0.00')).toBe(false);
    expect(isTarget('-3')).toBe(false);
  });
});
