import type { Day, Period } from '../../../../shared/time/timeline.ts';
import { monthsAfter } from '../../../../shared/time/years.ts';
import { ContractKind } from './contract.enums.ts';

/**
 * Longest probation in months (试用期上限): none below three months of term and for a task, one month below a year, two below three years, six from three
 * years on and without a fixed term.
 *
 * Source: 《劳动合同法》 art. 19, 2007-06-29.
 */
export function probationLimit(kind: ContractKind, { from, to }: Period): number {
  if (kind === ContractKind.TASK) return 0;
  if (kind === ContractKind.OPEN_ENDED || to === null) return 6;
  const lasts = (months: number): boolean => to >= monthsAfter(from, months);
  if (lasts(36)) return 6;
  if (lasts(12)) return 2;
  return lasts(3) ? 1 : 0;
}

/** Whether what was agreed is longer; some places have a probationary year by their own rules, so it is said and not refused. */
export const isProbationTooLong = (kind: ContractKind, valid: Period, probationEndsOn: Day | null): boolean =>
  probationEndsOn !== null && probationEndsOn > monthsAfter(valid.from, probationLimit(kind, valid));
