import type { TrendStep } from '@jiceng/schema/indicators.ts';
import { useSearchParams } from 'react-router';
import { fits, SPANS, STEPS } from './trend.ts';

/** Step and span of the address (`?step=`, `?years=`); five years by year when it says none that fit. */
export function useTrendChoice(): { readonly step: TrendStep; readonly years: number } {
  const [search] = useSearchParams();
  const step = STEPS.find((each) => each === search.get('step')) ?? 'YEAR';
  const years = SPANS.find((each) => String(each) === search.get('years')) ?? 5;
  return fits(years, step) ? { step, years } : { step, years: 5 };
}
