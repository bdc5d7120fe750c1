import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { needOverQuota, Worker } from '../../workers/index.ts';
import { transferWorkers } from './transfer-many.service.ts';
import { TransferPreview, TransferPreviewArgs, TransferWorkerInput, TransferWorkersInput } from './transfers.inputs.ts';
import { transferWorker } from './transfers.service.ts';

@Resolver(() => Worker)
export class TransfersResolver {
  @Allow('workers:write')
  @Costs(({ workerIds }) => 10 * (Array.isArray(workerIds) ? workerIds.length : 1))
  @Query(() => TransferPreview, {
    description: 'What a transfer of one or many would do (调动预览); nothing is written.',
  })
  transferPreview(@Args(() => TransferPreviewArgs) _args: TransferPreviewArgs): TransferPreview {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, {
    description: 'Somebody goes to another unit of the scope, with his duties here and there, in one step (调动).',
  })
  transferWorker(@Arg('input', () => TransferWorkerInput) input: TransferWorkerInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('transferWorker', saveOptions(input), (em) => transferWorker(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => [Worker], { description: 'Several go to another unit together, all or none (批量调动).' })
  transferWorkers(@Arg('input', () => TransferWorkersInput) input: TransferWorkersInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('transferWorkers', saveOptions(input), (em) => transferWorkers(em, input, ctx));
  }
}
