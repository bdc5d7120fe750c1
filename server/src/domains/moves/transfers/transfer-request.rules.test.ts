import { describe, expect, it } from 'vitest';
import { expiryOf } from './transfer-request.rules.ts';

describe('a request for a file', () => {
  it('made on 24 November can be answered for thirty days, to the end of 24 December', () =>
    expect(expiryOf('2026-11-24')).toBe('2026-12-25'));
  it('made on 31 January of a leap year runs over the end of February', () =>
    expect(expiryOf('2028-01-31')).toBe('2028-03-02'));
});
