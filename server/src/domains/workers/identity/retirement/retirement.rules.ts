import type { Day } from '../../../../shared/time/timeline.ts';
import { RetirementClass } from '../identity.enums.ts';

export interface Retirement {
  /** Month he reaches the statutory age, `YYYY-MM`. */
  readonly month: string;
  readonly age: { readonly years: number; readonly months: number };
  /** Months beyond the age before the reform; 0 for those born before it reached them. */
  readonly delay: number;
}

interface DelayRule {
  readonly age: number;
  /** First month of birth that is delayed. */
  readonly from: { readonly year: number; readonly month: number };
  /** One month more for each so many months of birth. */
  readonly step: number;
  readonly most: number;
}

/** Ages before the reform and how they are delayed, by class. */
export const DELAY_RULES: Readonly<Record<RetirementClass, DelayRule>> = {
  [RetirementClass.MALE_60]: { age: 60, from: { year: 1965, month: 1 }, step: 4, most: 36 },
  [RetirementClass.FEMALE_55]: { age: 55, from: { year: 1970, month: 1 }, step: 4, most: 36 },
  [RetirementClass.FEMALE_50]: { age: 50, from: { year: 1975, month: 1 }, step: 2, most: 60 },
};

/**
 * Month of statutory retirement (法定退休月份): the age before the reform, delayed by one month for every four months of birth (two for the women of
 * 50), up to 63, 58 and 55. Early or later retirement by choice is a decision of the person and none of this rule.
 *
 * Source: 《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》, 2024-09-13, in force 2025-01-01, with its tables.
 */
export function statutoryRetirement(birthDate: Day, retirementClass: RetirementClass): Retirement {
  const { age, from, step, most } = DELAY_RULES[retirementClass];
  const born = monthOf(birthDate);
  const late = born - (from.year * 12 + from.month - 1);
  const delay = late < 0 ? 0 : Math.min(most, Math.ceil((late + 1) / step));
  const total = age * 12 + delay;
  return { month: monthText(born + total), age: { years: Math.floor(total / 12), months: total % 12 }, delay };
}

const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
