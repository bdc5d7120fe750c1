import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { IndicatorTrendArgs } from './trend.inputs.ts';
import { IndicatorTrend } from './trend.types.ts';

@Resolver(() => IndicatorTrend)
export class TrendResolver {
  @Allow('figures:read')
  @Query(() => IndicatorTrend, {
    nullable: true,
    description:
      'An indicator of a region over time (指标趋势): predecessors are summed, breaks are named; null: it is not defined at the last day.',
  })
  indicatorTrend(@Args(() => IndicatorTrendArgs) _args: IndicatorTrendArgs): IndicatorTrend | null {
    return answeredByReadPath();
  }
}
