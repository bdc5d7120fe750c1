import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { ChangeMode } from '../../shared/dated.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { FacilitiesArgs, FacilityPage, SaveFacilityInput, WithdrawFacilityInput } from './facilities.inputs.ts';
import { saveFacility, withdrawFacility } from './facilities.service.ts';
import { Facility } from './facility.entity.ts';

@Resolver(() => Facility)
export class FacilitiesResolver {
  @Allow('figures:read')
  @Query(() => FacilityPage, { description: 'Facilities in the scope (设施列表).' })
  facilities(@Args(() => FacilitiesArgs) _args: FacilitiesArgs): FacilityPage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => Facility, { nullable: true, description: 'One facility as it stands at asOf (设施).' })
  facility(
    @Arg('id', () => ID, { description: 'Id (编号).' }) _id: string,
    @Arg('asOf', () => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
    _asOf?: string,
  ): Facility | null {
    return answeredByReadPath();
  }

  @Allow('figures:write')
  @Mutation(() => Facility, { description: 'Enters, changes or corrects a facility (登记、变更、更正设施).' })
  saveFacility(@Arg('input', () => SaveFacilityInput) input: SaveFacilityInput, @Ctx() ctx: Context) {
    const { idempotencyKey, mode } = input;
    const reason = input.reason ?? undefined;
    const options = { reason, idempotencyKey, input, reasonRequired: mode === ChangeMode.CORRECTION };
    return ctx.write('saveFacility', options, (em) => saveFacility(em, input, ctx.today));
  }

  @Allow('figures:write')
  @Mutation(() => Facility, { description: 'From a day on the facility is given up (设施退出).' })
  withdrawFacility(@Arg('input', () => WithdrawFacilityInput) input: WithdrawFacilityInput, @Ctx() ctx: Context) {
    const { idempotencyKey, reason } = input;
    const options = { reason, idempotencyKey, input, reasonRequired: true };
    return ctx.write('withdrawFacility', options, (em) => withdrawFacility(em, input, ctx.today));
  }
}
