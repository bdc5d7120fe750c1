import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { IndicatorArgs, IndicatorsArgs } from './indicators.inputs.ts';
import { allValuesCost, rankingCost, valueCost } from './values/costs.ts';
import { IndicatorValue } from './values/indicator-value.types.ts';

@Resolver(() => IndicatorValue)
export class IndicatorsResolver {
  @Allow('figures:read')
  @Costs(allValuesCost)
  @Query(() => [IndicatorValue], { description: 'All indicators of a region at a day (区划的全部指标).' })
  indicators(@Args(() => IndicatorsArgs) _args: IndicatorsArgs): IndicatorValue[] {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Costs(valueCost)
  @Query(() => IndicatorValue, {
    nullable: true,
    description: 'One indicator of a region (指标值); null: it is not defined at asOf.',
  })
  indicator(@Args(() => IndicatorArgs) _args: IndicatorArgs): IndicatorValue | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Costs(rankingCost)
  @Query(() => [IndicatorValue], {
    description:
      'One indicator of the regions right below a region, best first, those without a value last (下级排名).',
  })
  indicatorRanking(@Args(() => IndicatorArgs) _args: IndicatorArgs): IndicatorValue[] {
    return answeredByReadPath();
  }
}
