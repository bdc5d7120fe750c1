import { DomainError } from '../../shared/domain-error.ts';
import { type Day, type Period, type Splice, splice, type TimelineFact } from '../../shared/timeline.ts';
import { type Exact, exact } from './exact.ts';
import { IndicatorUnit, TargetRole } from './indicator.enums.ts';

/**
 * Sets some of a definition's values over a period (变更、更正). Each stretch of the file keeps what is not set by hand: its formula, its
 * unit and its rule.
 *
 * @throws FACT_NOT_FOUND on `validFrom` when the indicator is not defined on any day of the period.
 */
export function amend<V extends object>(
  believed: readonly TimelineFact<V>[],
  period: Period,
  set: Partial<V>,
): Splice<V> {
  const parts = believed.flatMap((fact) => {
    const common = intersection(fact.valid, period);
    return common ? [splice([fact], common, { ...fact.value, ...set })] : [];
  });
  if (parts.length === 0) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  return { supersede: parts.flatMap((p) => p.supersede), insert: parts.flatMap((p) => p.insert) };
}

/**
 * Corrects what was believed of a period.
 *
 * @throws FACT_NOT_FOUND on `validFrom`: nothing was believed of it, so there is nothing to correct.
 */
export function correct<V>(believed: readonly TimelineFact<V>[], period: Period, value: V): Splice<V> {
  const decided = splice(believed, period, value);
  if (decided.supersede.length === 0) throw new DomainError('FACT_NOT_FOUND', {}, 'validFrom');
  return decided;
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);

function intersection(a: Period, b: Period): Period | null {
  const [, from] = [a.from, b.from].sort() as [Day, Day];
  const to = earlier(a.to, b.to);
  return to === null || from < to ? { from, to } : null;
}

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
  const number = exact(value);
  const most = WHOLE[unit] ?? null;
  if (number.lte(0) || number.gte(VALUE_LIMIT) || number.decimalPlaces() > VALUE_DECIMALS)
    throw new DomainError('VALUE_INVALID', { above: 0, decimals: VALUE_DECIMALS }, 'value');
  if (most !== null && number.gt(most)) throw new DomainError('VALUE_INVALID', { max: most }, 'value');
}

const WHOLE: Partial<Readonly<Record<IndicatorUnit, number>>> = {
  [IndicatorUnit.PERCENT]: 100,
  [IndicatorUnit.PER_MILLE]: 1000,
};

const MAX_NAME = 200;
export const MAX_DECIMALS = 6;

/** @throws VALUE_INVALID on the field, when it is blank or too long. Surrounding spaces are dropped. */
export function checkName(given: string, field: string): string {
  const name = given.trim();
  if (name.length < 1 || name.length > MAX_NAME) throw new DomainError('VALUE_INVALID', { max: MAX_NAME }, field);
  return name;
}

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
