import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { needOverQuota } from '../quotas/over-quota.ts';
import { RecordDutyInput } from './duty/duty.inputs.ts';
import { recordDuty } from './duty/duty.service.ts';
import { FactsArgs, WorkerFact } from './fact-list.types.ts';

/** Thirteen kinds, each looked up by the worker. */
const FILE = 100;

@Resolver(() => Worker)
export class FactsResolver {
  @Allow('workers:read')
  @Costs(() => FILE)
  @Query(() => [WorkerFact], {
    description:
      "All facts of a worker's file in the order they began, as believed (档案记录); none outside the scope.",
  })
  facts(@Args(() => FactsArgs) _args: FactsArgs): WorkerFact[] {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A duty somebody takes up, or what was recorded wrongly of one (登记任职).' })
  recordDuty(@Arg('input', () => RecordDutyInput) input: RecordDutyInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('recordDuty', saveOptions(input), (em) => recordDuty(em, input, ctx));
  }
}
