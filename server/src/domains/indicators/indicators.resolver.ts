import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { ChangeMode } from '../../shared/time/dated.ts';
import { IndicatorDefinitionFact } from './definitions/indicator-definition-fact.entity.ts';
import {
  IndicatorArgs,
  IndicatorsArgs,
  SaveIndicatorDefinitionInput,
  SaveIndicatorTargetInput,
} from './indicators.inputs.ts';
import { saveIndicatorDefinition, saveIndicatorTarget } from './indicators.service.ts';
import { IndicatorTargetFact } from './targets/indicator-target-fact.entity.ts';
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

  @Allow('indicators:prepare')
  @Mutation(() => IndicatorDefinitionFact, {
    description:
      'Names an indicator otherwise, shows it with other decimals or hands it to another department (设定指标定义): the entry, in force when it is approved.',
  })
  saveIndicatorDefinition(
    @Arg('input', () => SaveIndicatorDefinitionInput, { description: 'What is set (设定内容).' })
    input: SaveIndicatorDefinitionInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('saveIndicatorDefinition', optionsOf(input), (em) =>
      saveIndicatorDefinition(em, input, ctx.today),
    );
  }

  @Allow('indicators:prepare')
  @Mutation(() => IndicatorTargetFact, {
    description: 'Enters, changes or corrects a target (设定目标): the entry, in force when it is approved.',
  })
  saveIndicatorTarget(
    @Arg('input', () => SaveIndicatorTargetInput, { description: 'What is set (设定内容).' })
    input: SaveIndicatorTargetInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('saveIndicatorTarget', optionsOf(input), (em) => saveIndicatorTarget(em, input, ctx.today));
  }
}

const optionsOf = (input: SaveIndicatorDefinitionInput | SaveIndicatorTargetInput) => ({
  reason: input.reason,
  idempotencyKey: input.idempotencyKey,
  input,
  reasonRequired: input.mode === ChangeMode.CORRECTION,
});
