import { type Document, TrustGrade } from '../../../../shared/document.ts';
import { covers, type Day } from '../../../../shared/time/timeline.ts';

/** From where on a base figure looks doubtful (存疑界限), for figures counted on the days it covers. */
export interface PlausibilityLimits {
  readonly from: Day;
  /** First day no longer in force; null: until others are set. */
  readonly to: Day | null;
  /** More than so many per cent up or down from the last approved figure must be explained, if that one is at most `withinMonths` old. */
  readonly largeChangePercent: number;
  /** More than so many per cent is said, but need not be explained. */
  readonly notableChangePercent: number;
  readonly withinMonths: number;
  /** More than so many per cent away from the sum of the region's parts must be explained. */
  readonly partsPercent: number;
  /** The same number again is said when the last one is at least so many months old… */
  readonly unchangedMonths: number;
  /** …and not smaller than this: small units do stay the same. */
  readonly unchangedFrom: number;
  readonly document: Document;
}

/** Set here, no source. */
export const PLAUSIBILITY_LIMITS: readonly PlausibilityLimits[] = [
  {
    from: '1953-07-01',
    to: null,
    largeChangePercent: 20,
    notableChangePercent: 10,
    withinMonths: 24,
    partsPercent: 5,
    unchangedMonths: 6,
    unchangedFrom: 500,
    document: { title: '基础数据存疑界限', number: null, article: null, date: null, grade: TrustGrade.ASSUMED },
  },
];

/** The limits for figures counted on a day; null: none are set. */
export const limitsAt = (day: Day): PlausibilityLimits | null =>
  PLAUSIBILITY_LIMITS.find((limits) => covers(limits, day)) ?? null;
