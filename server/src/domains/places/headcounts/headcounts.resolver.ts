import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Community } from '../../communities/index.ts';
import { Region } from '../../regions/index.ts';
import { Headcount } from './headcount.entity.ts';
import { HeadcountRoom, HeadcountRoomArgs, SaveHeadcountInput } from './headcounts.inputs.ts';
import { HEADCOUNT_REFUSALS, saveHeadcount } from './headcounts.service.ts';

/** All units of each region above are looked into. */
const ROOM = 200;

@Resolver(() => Headcount)
export class HeadcountsResolver {
  @Allow('workers:read')
  @Costs(() => ROOM)
  @Query(() => [HeadcountRoom], {
    description:
      'What each quota a unit is under leaves from a day on, those above the scope first (剩余员额); none where none binds.',
  })
  headcountRoom(@Args(() => HeadcountRoomArgs) _args: HeadcountRoomArgs): HeadcountRoom[] {
    return answeredByReadPath();
  }

  @Allow('headcounts:manage')
  @Mutation(() => Headcount, {
    description: 'Sets, changes or corrects the places of a region (核定、调整、更正员额).',
  })
  saveHeadcount(@Arg('input', () => SaveHeadcountInput) input: SaveHeadcountInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { refusals: HEADCOUNT_REFUSALS });
    return ctx.write('saveHeadcount', options, (em) => saveHeadcount(em, input, ctx.today));
  }
}

@Resolver(() => Region)
export class RegionHeadcountsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Headcount], { description: 'Its own quotas at asOf (员额).' })
  headcounts(): Headcount[] {
    return answeredByReadPath();
  }
}

@Resolver(() => Community)
export class CommunityHeadcountsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Headcount], { description: 'Its own quotas at asOf (员额).' })
  headcounts(): Headcount[] {
    return answeredByReadPath();
  }
}
