import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { SaveFacilityInput, WithdrawFacilityInput } from './facilities.inputs.ts';
import { saveFacility, withdrawFacility } from './facilities.service.ts';
import { Facility } from './facility.entity.ts';
import { FacilityFact } from './facility-fact.entity.ts';

@Resolver(() => Facility)
export class FacilitiesResolver {
  @Allow('figures:write')
  @Mutation(() => FacilityFact, {
    description:
      'Enters, changes or corrects a facility (登记、变更、更正设施): the entry, which counts when a second person has approved it.',
  })
  saveFacility(@Arg('input', () => SaveFacilityInput) input: SaveFacilityInput, @Ctx() ctx: Context) {
    const { idempotencyKey, mode } = input;
    const reason = input.reason ?? undefined;
    const options = { reason, idempotencyKey, input, reasonRequired: mode === ChangeMode.CORRECTION };
    return ctx.write('saveFacility', options, (em) => saveFacility(em, input, ctx.today));
  }

  @Allow('figures:write')
  @Mutation(() => FacilityFact, {
    description: 'From a day on the facility is given up (设施退出): the entry, in force when it is approved.',
  })
  withdrawFacility(@Arg('input', () => WithdrawFacilityInput) input: WithdrawFacilityInput, @Ctx() ctx: Context) {
    const { idempotencyKey, reason } = input;
    const options = { reason, idempotencyKey, input, reasonRequired: true };
    return ctx.write('withdrawFacility', options, (em) => withdrawFacility(em, input, ctx.today));
  }
}
