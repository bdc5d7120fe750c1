import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { gapCost } from '../values/costs.ts';
import { GapOutcome } from './gap.types.ts';
import { GapPlan } from './gap-plan.entity.ts';
import { GapPreviewArgs, RemoveGapPlanInput, RenameGapPlanInput, SaveGapPlanInput } from './gap-plans.inputs.ts';
import { removeGapPlan, renameGapPlan, saveGapPlan } from './gap-plans.service.ts';

@Resolver(() => GapPlan)
export class GapPlansResolver {
  @Allow('figures:read')
  @Costs(gapCost)
  @Query(() => GapOutcome, {
    nullable: true,
    description:
      'What a region lacks to a target and what measures would do (缺口测算), nothing is saved; null: not defined at asOf.',
  })
  gapPreview(@Args(() => GapPreviewArgs) _args: GapPreviewArgs): GapOutcome | null {
    return answeredByReadPath();
  }

  @Allow('indicators:prepare')
  @Mutation(() => GapPlan, {
    description: "Saves a plan under its name, or changes one's own (保存缺口规划); it changes no figure.",
  })
  saveGapPlan(
    @Arg('input', () => SaveGapPlanInput, { description: 'What is saved (保存内容).' }) input: SaveGapPlanInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('saveGapPlan', saveOptions(input), (em) => saveGapPlan(em, input, ctx));
  }

  @Allow('indicators:prepare')
  @Mutation(() => GapPlan, { description: "Gives one's own plan another name (缺口规划改名); what it says stays." })
  renameGapPlan(
    @Arg('input', () => RenameGapPlanInput, { description: 'Which one, and its name (改名内容).' })
    input: RenameGapPlanInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('renameGapPlan', {}, (em) => renameGapPlan(em, input, ctx));
  }

  @Allow('indicators:prepare')
  @Mutation(() => Boolean, { description: "Removes one's own plan; true when it is gone (删除缺口规划)." })
  removeGapPlan(
    @Arg('input', () => RemoveGapPlanInput, { description: 'Which one (删除哪条).' }) input: RemoveGapPlanInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('removeGapPlan', {}, (em) => removeGapPlan(em, input, ctx));
  }
}
