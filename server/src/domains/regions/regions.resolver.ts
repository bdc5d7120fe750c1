import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { ChangeMode } from '../../shared/dated.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { Region } from './region.entity.ts';
import { RegionArgs, RegionPage, RegionsArgs, SaveRegionAttributesInput } from './regions.inputs.ts';
import { saveRegionAttributes } from './regions.service.ts';

@Resolver(() => Region)
export class RegionsResolver {
  @Allow('regions:read')
  @Query(() => RegionPage, { description: 'Regions in the scope (区划列表).' })
  regions(@Args(() => RegionsArgs) _args: RegionsArgs): RegionPage {
    return answeredByReadPath();
  }

  @Allow('regions:read')
  @Query(() => Region, { nullable: true, description: 'One region by id or by the code it has at asOf (区划).' })
  region(@Args(() => RegionArgs) _args: RegionArgs): Region | null {
    return answeredByReadPath();
  }

  @Allow('regions:write')
  @Mutation(() => Region, {
    description: 'Sets kind, facility class, virtual and station flag over a period (设定区划属性).',
  })
  saveRegionAttributes(
    @Arg('input', () => SaveRegionAttributesInput) input: SaveRegionAttributesInput,
    @Ctx() ctx: Context,
  ) {
    const { reason, idempotencyKey, mode } = input;
    const options = { reason, idempotencyKey, input, reasonRequired: mode === ChangeMode.CORRECTION };
    return ctx.write('saveRegionAttributes', options, (em) => saveRegionAttributes(em, input));
  }
}
