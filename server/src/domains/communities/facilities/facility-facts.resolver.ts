import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { DiscardEntryInput } from '../../../shared/review/review.inputs.ts';
import { DecideInput, decisionOptions } from '../../../shared/review/review.ts';
import { decideFacility, discardFacilityFact } from './facility-decision.service.ts';
import { FacilityFact } from './facility-fact.entity.ts';

@Resolver(() => FacilityFact)
export class FacilityFactsResolver {
  @Allow('approvals:decide')
  @Mutation(() => FacilityFact, { description: 'Approves or returns an entry about a facility (复核设施).' })
  decideFacility(@Arg('input', () => DecideInput) input: DecideInput, @Ctx() ctx: Context) {
    return ctx.write('decideFacility', decisionOptions(input), (em) => decideFacility(em, input, ctx.today));
  }

  @Allow('figures:write')
  @Mutation(() => FacilityFact, {
    description: "Takes back one's own entry about a facility that waits or was returned (撤回设施条目).",
  })
  discardFacilityFact(@Arg('input', () => DiscardEntryInput) input: DiscardEntryInput, @Ctx() ctx: Context) {
    const options = { reason: input.reason ?? undefined };
    return ctx.write('discardFacilityFact', options, (em) => discardFacilityFact(em, input.id));
  }
}
