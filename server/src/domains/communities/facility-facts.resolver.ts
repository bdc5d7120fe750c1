import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { DiscardEntryInput } from '../../shared/review.inputs.ts';
import { DecideInput, decisionOptions } from '../../shared/review.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { decideFacility, discardFacilityFact } from './facility-decision.service.ts';
import { FacilityFact } from './facility-fact.entity.ts';
import { FacilityFactPage, FacilityFactsArgs } from './facility-facts.inputs.ts';

@Resolver(() => FacilityFact)
export class FacilityFactsResolver {
  @Allow('figures:read')
  @Query(() => FacilityFactPage, {
    description: 'Entries about facilities in the scope, those that wait and those replaced too (设施条目列表).',
  })
  facilityFacts(@Args(() => FacilityFactsArgs) _args: FacilityFactsArgs): FacilityFactPage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => FacilityFact, { nullable: true, description: 'One entry about a facility (设施条目).' })
  facilityFact(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): FacilityFact | null {
    return answeredByReadPath();
  }

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
