import { DomainError } from '../../../shared/errors/domain-error.ts';
import { type Exact, exact } from '../../../shared/exact.ts';
import { type Day, intersection, type Period } from '../../../shared/time/timeline.ts';
import { IndicatorUnit, TargetRole } from '../indicator.enums.ts';

export interface ClaimedTarget {
  readonly role: TargetRole;
  readonly value: string;
  readonly deadline: Day | null;
}

const VALUE_DECIMALS = 6;
const VALUE_LIMIT: Exact = exact('1000000000000');

/**
 * A TARGET is to be reached by a day (截止日), a standard or floor need not; a value stands above 0, a share not above the whole.
 *
 * @throws TARGET_DEADLINE_REQUIRED on `deadline`, VALUE_INVALID on `value`.
 */
export function checkTarget({ role, value, deadline }: ClaimedTarget, unit: IndicatorUnit): void {
  if (role === TargetRole.TARGET && deadline === null)
    throw new DomainError('TARGET_DEADLINE_REQUIRED', {}, 'deadline');
  checkGoal(value, unit, 'value');
}

/**
 * A value to be reached stands above 0, a share not above the whole.
 *
 * @throws VALUE_INVALID on the field
 */
export function checkGoal(value: string, unit: IndicatorUnit, field = 'target'): void {
  const number = exact(value);
  const most = WHOLE[unit] ?? null;
  if (number.lte(0) || number.gte(VALUE_LIMIT) || number.decimalPlaces() > VALUE_DECIMALS)
    throw new DomainError('VALUE_INVALID', { above: 0, decimals: VALUE_DECIMALS }, field);
  if (most !== null && number.gt(most)) throw new DomainError('VALUE_INVALID', { max: most }, field);
}

/**
 * What is entered as a new TARGET is still to be reached; one on file is changed after its deadline too.
 *
 * @throws VALUE_INVALID on `deadline`
 */
export function checkStillDue({ role, deadline }: ClaimedTarget, from: Day): void {
  if (role === TargetRole.TARGET && deadline !== null && deadline < from)
    throw new DomainError('VALUE_INVALID', { min: from }, 'deadline');
}

const WHOLE: Partial<Readonly<Record<IndicatorUnit, number>>> = {
  [IndicatorUnit.PERCENT]: 100,
  [IndicatorUnit.PER_MILLE]: 1000,
};

const MAX_DECIMALS = 6;

/** @throws VALUE_INVALID on `decimals`. */
export function checkDecimals(decimals: number): number {
  if (decimals < 0 || decimals > MAX_DECIMALS)
    throw new DomainError('VALUE_INVALID', { min: 0, max: MAX_DECIMALS }, 'decimals');
  return decimals;
}

/** Targets that say the same thing twice: same role, region and deadline, on a day both hold. */
export const clashes = (
  a: { readonly role: TargetRole; readonly deadline: Day | null; readonly valid: Period },
  b: { readonly role: TargetRole; readonly deadline: Day | null; readonly valid: Period },
): boolean => a.role === b.role && a.deadline === b.deadline && intersection(a.valid, b.valid) !== null;
