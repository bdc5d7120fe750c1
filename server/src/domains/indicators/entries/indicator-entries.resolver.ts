import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { DiscardEntryInput } from '../../../shared/review/review.inputs.ts';
import { DecideInput, decisionOptions } from '../../../shared/review/review.ts';
import { IndicatorDefinitionFact } from '../definitions/indicator-definition-fact.entity.ts';
import { IndicatorTargetFact } from '../targets/indicator-target-fact.entity.ts';
import {
  decideIndicatorDefinition,
  decideIndicatorTarget,
  discardIndicatorDefinitionFact,
  discardIndicatorTargetFact,
} from './indicator-decision.service.ts';

@Resolver()
export class IndicatorEntriesResolver {
  @Allow('approvals:decide')
  @Mutation(() => IndicatorDefinitionFact, {
    description: 'Approves or returns an entry about an indicator; one of the catalogue is confirmed (复核指标定义).',
  })
  decideIndicatorDefinition(@Arg('input', () => DecideInput) input: DecideInput, @Ctx() ctx: Context) {
    return ctx.write('decideIndicatorDefinition', decisionOptions(input), (em) =>
      decideIndicatorDefinition(em, input, ctx.today),
    );
  }

  @Allow('approvals:decide')
  @Mutation(() => IndicatorTargetFact, {
    description: 'Approves or returns an entry about a target; one of the catalogue is confirmed (复核目标).',
  })
  decideIndicatorTarget(@Arg('input', () => DecideInput) input: DecideInput, @Ctx() ctx: Context) {
    return ctx.write('decideIndicatorTarget', decisionOptions(input), (em) =>
      decideIndicatorTarget(em, input, ctx.today),
    );
  }

  @Allow('indicators:prepare')
  @Mutation(() => IndicatorDefinitionFact, {
    description: "Takes back one's own entry about an indicator that waits or was returned (撤回指标条目).",
  })
  discardIndicatorDefinitionFact(@Arg('input', () => DiscardEntryInput) input: DiscardEntryInput, @Ctx() ctx: Context) {
    return ctx.write('discardIndicatorDefinitionFact', { reason: input.reason ?? undefined }, (em) =>
      discardIndicatorDefinitionFact(em, input.id),
    );
  }

  @Allow('indicators:prepare')
  @Mutation(() => IndicatorTargetFact, {
    description: "Takes back one's own entry about a target that waits or was returned (撤回目标条目).",
  })
  discardIndicatorTargetFact(@Arg('input', () => DiscardEntryInput) input: DiscardEntryInput, @Ctx() ctx: Context) {
    return ctx.write('discardIndicatorTargetFact', { reason: input.reason ?? undefined }, (em) =>
      discardIndicatorTargetFact(em, input.id),
    );
  }
}
