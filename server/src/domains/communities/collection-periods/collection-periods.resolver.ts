import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { CollectionPeriod } from './collection-period.entity.ts';
import { SaveCollectionPeriodInput } from './collection-periods.inputs.ts';
import { saveCollectionPeriod } from './collection-periods.service.ts';

@Resolver(() => CollectionPeriod)
export class CollectionPeriodsResolver {
  @Allow('indicators:prepare')
  @Mutation(() => CollectionPeriod, { description: 'Sets up or changes a collection period (保存填报任务).' })
  saveCollectionPeriod(
    @Arg('input', () => SaveCollectionPeriodInput) input: SaveCollectionPeriodInput,
    @Ctx() ctx: Context,
  ) {
    const options = { reason: input.reason, reasonRequired: input.id != null };
    return ctx.write('saveCollectionPeriod', options, (em) => saveCollectionPeriod(em, input, ctx.timeZone));
  }
}
