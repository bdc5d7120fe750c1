import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { decisionOptions } from '../../../shared/review/review.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { DecideFreezeInput, ProposeFreezeInput } from './frozen.inputs.ts';
import { decideFreeze, proposeFreeze } from './frozen.service.ts';
import { FrozenIndicator } from './frozen-indicator.entity.ts';

/** Proposals of one value wait for each other and say which is in the way; should two meet all the same, the second attempt says it. */
const REFUSALS = {
  frozen_indicator_one: { code: 'TRY_AGAIN' },
  frozen_indicator_waiting: { code: 'TRY_AGAIN' },
} as const;

@Resolver(() => FrozenIndicator)
export class FrozenResolver {
  @Allow('indicators:prepare')
  @Mutation(() => [FrozenIndicator], {
    description: 'Proposes values to be frozen as they are now (提请定格); they count when a second person approves.',
  })
  proposeFreeze(
    @Arg('input', () => ProposeFreezeInput, { description: 'What is frozen (定格内容).' }) input: ProposeFreezeInput,
    @Ctx() ctx: Context,
  ) {
    const options = saveOptions(input, { reasonRequired: true, refusals: REFUSALS });
    return ctx.write('proposeFreeze', options, (em) => proposeFreeze(em, input, ctx));
  }

  @Allow('approvals:decide')
  @Mutation(() => [FrozenIndicator], {
    description: 'Approves or returns proposed values, all or none (复核定格); before approval each is computed again.',
  })
  decideFreeze(
    @Arg('input', () => DecideFreezeInput, { description: 'Decision (复核).' }) input: DecideFreezeInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('decideFreeze', { ...decisionOptions(input), refusals: REFUSALS }, (em) =>
      decideFreeze(em, input, ctx),
    );
  }
}
