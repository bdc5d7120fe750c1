import { TrustGrade } from '../../../../shared/document.ts';
import type { Day } from '../../../../shared/time/timeline.ts';

/** A scale of results, best first, with the quota of the top one (考核等次). */
export interface AssessmentScale {
  readonly from: Day;
  /** Of a hundred assessed together, how many may be EXCELLENT; the number is rounded down, “不超过”. */
  readonly topPercent: number;
  readonly source: { readonly title: string; readonly grade: TrustGrade };
}

/** The district's own rule is not published; another quota from a day on is another entry. */
export const ASSESSMENT_SCALES: readonly AssessmentScale[] = [
  {
    from: '2000-01-01',
    topPercent: 30,
    source: { title: '各地社区工作者年度考核办法的通行比例“优秀不超过 30%”', grade: TrustGrade.UNVERIFIED },
  },
];

/** The scale of a year is that of its last day. */
export function scaleOfYear(year: number): AssessmentScale {
  const scale = ASSESSMENT_SCALES.findLast(({ from }) => from <= `${year}-12-31`) ?? ASSESSMENT_SCALES[0];
  if (!scale) throw new Error('There is no scale of assessment');
  return scale;
}
