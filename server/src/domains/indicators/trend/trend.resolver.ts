import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { trendCost, trendsBelowCost } from '../values/costs.ts';
import { IndicatorTrendArgs } from './trend.inputs.ts';
import { MOST_POINTS_EACH } from './trend.rules.ts';
import { IndicatorTrend } from './trend.types.ts';

@Resolver(() => IndicatorTrend)
export class TrendResolver {
  @Allow('figures:read')
  @Costs(trendCost)
  @Query(() => IndicatorTrend, {
    nullable: true,
    description:
      'An indicator of a region over time (指标趋势): predecessors are summed, breaks are named; null: it is not defined at the last day.',
  })
  indicatorTrend(@Args(() => IndicatorTrendArgs) _args: IndicatorTrendArgs): IndicatorTrend | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Costs(trendsBelowCost)
  @Query(() => [IndicatorTrend], {
    description: `An indicator of the regions right below one, over the same days (下级指标趋势), by code; at most ${MOST_POINTS_EACH} points each. Empty: it is not defined at the last day.`,
  })
  indicatorTrendsBelow(@Args(() => IndicatorTrendArgs) _args: IndicatorTrendArgs): IndicatorTrend[] {
    return answeredByReadPath();
  }
}
