import type { CollectionPeriodPartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { daysBetween } from '../../../shared/time/day.ts';
import { stateOf } from './progress.ts';

type Period = Pick<CollectionPeriodPartsFragment, 'opensOn' | 'deadline' | 'complete' | 'expected' | 'approved'>;

/** Where a collection period stands, by icon and word: 已逾期 5 天·差 12 项. */
export function PeriodMark({ period }: { readonly period: Period }) {
  return <StatusMark kind={KIND_OF[stateOf(period, useAsOf().today)]}>{usePeriodState()(period)}</StatusMark>;
}

const KIND_OF = { complete: 'ok', ahead: 'unknown', open: 'wait', late: 'no' } as const;

/** The same in words only. */
function usePeriodState(): (period: Period) => string {
  const translate = useTranslate();
  const { today } = useAsOf();
  return (period) => {
    const state = stateOf(period, today);
    const days = daysBetween(today, period.deadline);
    if (state === 'open' && days === 0) return translate('collection_periods.state_last_day');
    return translate(`collection_periods.state_${state}`, {
      date: period.opensOn,
      days: Math.abs(days),
      count: formatDecimal(period.expected - period.approved),
    });
  };
}
