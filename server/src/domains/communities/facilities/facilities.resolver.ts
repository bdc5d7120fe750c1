import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { WithdrawFacilityInput } from './facilities.inputs.ts';
import { withdrawFacility } from './facilities.service.ts';
import { Facility, FacilityFact } from './facility.entity.ts';

@Resolver(() => Facility)
export class FacilitiesResolver {
  @Allow('figures:write')
  @Mutation(() => FacilityFact, {
    description: 'From a day on the facility is given up (设施退出): the entry, in force when it is approved.',
  })
  withdrawFacility(@Arg('input', () => WithdrawFacilityInput) input: WithdrawFacilityInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { reasonRequired: true });
    return ctx.write('withdrawFacility', options, (em) => withdrawFacility(em, input, ctx.today));
  }
}
