import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { decisionOptions } from '../../../shared/review/review.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { decideBaseFigures, discardBaseFigures, submitBaseFigures } from './base-figure-review.service.ts';
import {
  DecideBaseFiguresInput,
  DiscardBaseFiguresInput,
  RecordBaseFiguresInput,
  SubmitBaseFiguresInput,
} from './base-figures.inputs.ts';
import { lookBeforeRecording, recordBaseFigures } from './base-figures.service.ts';

@Resolver(() => BaseFigure)
export class BaseFiguresResolver {
  @Allow('figures:write')
  @Mutation(() => [BaseFigure], {
    description: 'Enters base figures, all or none (填报基础数据); they count when they were submitted and approved.',
  })
  recordBaseFigures(@Arg('input', () => RecordBaseFiguresInput) input: RecordBaseFiguresInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { ahead: lookBeforeRecording(input) });
    return ctx.write('recordBaseFigures', options, (em, looked) => recordBaseFigures(em, input, ctx.today, looked));
  }

  @Allow('figures:write')
  @Mutation(() => [BaseFigure], { description: 'Submits entered base figures, all or none (基础数据送审).' })
  submitBaseFigures(@Arg('input', () => SubmitBaseFiguresInput) input: SubmitBaseFiguresInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { reason: input.remark });
    return ctx.write('submitBaseFigures', options, (em) => submitBaseFigures(em, input));
  }

  @Allow('approvals:decide')
  @Mutation(() => [BaseFigure], { description: 'Approves or returns base figures, all or none (复核基础数据).' })
  decideBaseFigures(@Arg('input', () => DecideBaseFiguresInput) input: DecideBaseFiguresInput, @Ctx() ctx: Context) {
    return ctx.write('decideBaseFigures', decisionOptions(input), (em) => decideBaseFigures(em, input));
  }

  @Allow('figures:write')
  @Mutation(() => [BaseFigure], {
    description: "Takes back base figures of one's own that are not decided or were returned (撤回基础数据).",
  })
  discardBaseFigures(@Arg('input', () => DiscardBaseFiguresInput) input: DiscardBaseFiguresInput, @Ctx() ctx: Context) {
    return ctx.write('discardBaseFigures', { reason: input.reason }, (em) => discardBaseFigures(em, input));
  }
}
