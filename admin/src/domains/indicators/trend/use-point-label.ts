import type { TrendStep } from '@jiceng/schema/indicators.ts';
import { useTranslate } from 'ra-core';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** What a point of a trend is called: `2025 末`, `2025-06`, 今天. */
export function usePointLabel(step: TrendStep, last: string | undefined): (on: string) => string {
  const translate = useTranslate();
  const { today } = useAsOf();
  return (on) => {
    if (on === last && on === today) return translate('asof.today');
    if (step === 'YEAR' && on.endsWith('-12-31')) return translate('indicators.year_end', { year: on.slice(0, 4) });
    return on.slice(0, 7);
  };
}
