import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { CollectionPeriod } from './collection-period.entity.ts';
import { CollectionPeriodPage, CollectionPeriodsArgs, SaveCollectionPeriodInput } from './collection-periods.inputs.ts';
import { saveCollectionPeriod } from './collection-periods.service.ts';

@Resolver(() => CollectionPeriod)
export class CollectionPeriodsResolver {
  @Allow('figures:read')
  @Query(() => CollectionPeriodPage, { description: 'Periods in which base figures are collected (填报任务列表).' })
  collectionPeriods(@Args(() => CollectionPeriodsArgs) _args: CollectionPeriodsArgs): CollectionPeriodPage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => CollectionPeriod, { nullable: true, description: 'One collection period (填报任务).' })
  collectionPeriod(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): CollectionPeriod | null {
    return answeredByReadPath();
  }

  @Allow('indicators:prepare')
  @Mutation(() => CollectionPeriod, { description: 'Sets up or changes a collection period (保存填报任务).' })
  saveCollectionPeriod(
    @Arg('input', () => SaveCollectionPeriodInput) input: SaveCollectionPeriodInput,
    @Ctx() ctx: Context,
  ) {
    const options = { reason: input.reason ?? undefined, reasonRequired: input.id != null };
    return ctx.write('saveCollectionPeriod', options, (em) => saveCollectionPeriod(em, input, ctx.timeZone));
  }
}
