import { IndicatorTrendDocument, type TrendStep } from '@jiceng/schema/indicators.ts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { spanStart } from './trend.ts';

interface TrendQuery {
  readonly code: string;
  readonly regionCode: string;
  /** Last day, which always has a point. */
  readonly to: string;
  readonly years: number;
  readonly step: TrendStep;
  readonly knownOn: string | undefined;
}

/** Null data: it is not defined at the last day. */
export const trendQuery = ({ years, to, ...asked }: TrendQuery) =>
  queryOptions({
    queryKey: ['indicator-trend', asked, to, years],
    queryFn: async ({ signal }) =>
      (await request(IndicatorTrendDocument, { ...asked, to, from: spanStart(to, years) }, signal)).indicatorTrend,
    enabled: to !== '',
    staleTime: 60_000,
  });
