import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { Region } from './region.entity.ts';
import { RegionArgs, RegionPage, RegionsArgs } from './regions.inputs.ts';

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
}
