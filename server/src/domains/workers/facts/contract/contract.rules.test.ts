import { describe, expect, it } from 'vitest';
import { ContractKind } from './contract.enums.ts';
import { isProbationTooLong, probationLimit } from './contract.rules.ts';

const { FIXED_TERM, OPEN_ENDED, TASK } = ContractKind;

describe('the longest probation', () => {
  it.each([
    [FIXED_TERM, '2026-03-31', 0],
    [FIXED_TERM, '2026-04-01', 1],
    [FIXED_TERM, '2026-12-31', 1],
    [FIXED_TERM, '2027-01-01', 2],
    [FIXED_TERM, '2028-12-31', 2],
    [FIXED_TERM, '2029-01-01', 6],
    [OPEN_ENDED, null, 6],
    [TASK, '2029-01-01', 0],
  ])('of a contract %s from 2026-01-01 to before %s is %i months', (kind, to, months) => {
    expect(probationLimit(kind, { from: '2026-01-01', to })).toBe(months);
  });

  it('is exceeded from the first day beyond it', () => {
    const valid = { from: '2026-01-31', to: '2029-01-31' };
    expect(isProbationTooLong(FIXED_TERM, valid, '2026-07-31')).toBe(false);
    expect(isProbationTooLong(FIXED_TERM, valid, '2026-08-01')).toBe(true);
    expect(isProbationTooLong(FIXED_TERM, valid, null)).toBe(false);
  });
});
