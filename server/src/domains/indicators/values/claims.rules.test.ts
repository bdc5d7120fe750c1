import { describe, expect, it } from 'vitest';
import { IndicatorUnit, TargetRole } from '../indicator.enums.ts';
import { checkDecimals, checkTarget, clashes } from './claims.rules.ts';

const refusal = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return [code, field];
  }
};

describe('a target', () => {
  const target = (given: object) => ({ role: TargetRole.TARGET, value: '90', deadline: '2025-12-31', ...given });

  it('needs a deadline, a standard and a floor do not', () => {
    expect(refusal(() => checkTarget(target({ deadline: null }), IndicatorUnit.PERCENT))).toEqual([
      'TARGET_DEADLINE_REQUIRED',
      'deadline',
    ]);
    expect(refusal(() => checkTarget(target({ role: TargetRole.FLOOR, deadline: null }), IndicatorUnit.M2))).toBeNull();
    expect(
      refusal(() => checkTarget(target({ role: TargetRole.STAFFING_STANDARD, deadline: null }), IndicatorUnit.PEOPLE)),
    ).toBeNull();
  });

  it.each(['0', '-1', '100.01', '33.1234567', '1000000000000'])('of %s per cent is refused', (value) => {
    expect(refusal(() => checkTarget(target({ value }), IndicatorUnit.PERCENT))).toEqual(['VALUE_INVALID', 'value']);
  });

  it('of 100 per cent, of 0.000001 and of 250 m2 is a target', () => {
    expect(refusal(() => checkTarget(target({ value: '100' }), IndicatorUnit.PERCENT))).toBeNull();
    expect(refusal(() => checkTarget(target({ value: '0.000001' }), IndicatorUnit.PERCENT))).toBeNull();
    expect(refusal(() => checkTarget(target({ value: '250' }), IndicatorUnit.M2))).toBeNull();
  });

  it('stands twice where role and deadline are the same on one day', () => {
    const one = { role: TargetRole.TARGET, deadline: '2025-12-31', valid: { from: '2021-01-01', to: null } };
    expect(clashes(one, { ...one, valid: { from: '2026-01-01', to: null } })).toBe(true);
    expect(clashes(one, { ...one, deadline: '2030-12-31' })).toBe(false);
    expect(
      clashes(
        { ...one, valid: { from: '2021-01-01', to: '2026-01-01' } },
        { ...one, valid: { from: '2026-01-01', to: null } },
      ),
    ).toBe(false);
  });
});

it('an indicator is shown with 0 to 6 decimals', () => {
  expect(checkDecimals(0)).toBe(0);
  expect(refusal(() => checkDecimals(7))).toEqual(['VALUE_INVALID', 'decimals']);
  expect(refusal(() => checkDecimals(-1))).toEqual(['VALUE_INVALID', 'decimals']);
});
