import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { GapOutcome } from './gap.types.ts';
import { GapPlan } from './gap-plan.entity.ts';
import { GapPlanArgs, GapPlanPage, GapPlansArgs, GapPreviewArgs, SaveGapPlanInput } from './gap-plans.inputs.ts';
import { saveGapPlan } from './gap-plans.service.ts';

@Resolver(() => GapPlan)
export class GapPlansResolver {
  @Allow('figures:read')
  @Query(() => GapOutcome, {
    nullable: true,
    description:
      'What a region lacks to a target and what measures would do (缺口测算), nothing is saved; null: not defined at asOf.',
  })
  gapPreview(@Args(() => GapPreviewArgs) _args: GapPreviewArgs): GapOutcome | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => GapPlanPage, { description: 'Plans to reach a target (缺口规划列表).' })
  gapPlans(@Args(() => GapPlansArgs) _args: GapPlansArgs): GapPlanPage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => GapPlan, { nullable: true, description: 'One plan to reach a target (缺口规划).' })
  gapPlan(@Args(() => GapPlanArgs) _args: GapPlanArgs): GapPlan | null {
    return answeredByReadPath();
  }

  @Allow('indicators:prepare')
  @Mutation(() => GapPlan, { description: 'Saves a plan under its name (保存缺口规划); it changes no figure.' })
  saveGapPlan(
    @Arg('input', () => SaveGapPlanInput, { description: 'What is saved (保存内容).' }) input: SaveGapPlanInput,
    @Ctx() ctx: Context,
  ) {
    const options = { idempotencyKey: input.idempotencyKey, input, reason: input.reason ?? undefined };
    return ctx.write('saveGapPlan', options, (em) => saveGapPlan(em, input, ctx.today));
  }
}
