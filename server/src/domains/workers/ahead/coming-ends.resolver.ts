import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { ComingEnd, EndsAhead } from './coming-end.types.ts';
import { EndsAheadArgs } from './ends-ahead.inputs.ts';

/** Everybody's identity, contracts, duties and registrations: 40 ms for 1,500 people. */
const ALL_ENDS = 1600;

@Resolver(() => Worker)
export class ComingEndsResolver {
  @Allow('workers:read')
  @Costs(() => ALL_ENDS)
  @Query(() => EndsAhead, { description: 'What ends within the months ahead, counted by month and kind (到期汇总).' })
  endsAhead(@Args(() => EndsAheadArgs) _args: EndsAheadArgs): EndsAhead {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [ComingEnd], {
    name: 'comingEnds',
    description: 'What ends for him, the first first; nothing unless he is employed at asOf (到期事项).',
  })
  endsOfWorker(): ComingEnd[] {
    return answeredByReadPath();
  }
}
