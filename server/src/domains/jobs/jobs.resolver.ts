import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { cancelJob } from './cancel-job.service.ts';
import { Job } from './job.entity.ts';
import { CancelJobInput } from './jobs.inputs.ts';

@Resolver(() => Job)
export class JobsResolver {
  @AllowLoggedIn()
  @Mutation(() => Job, {
    description: "Ends one of one's own jobs before its time; nothing of it is stored (取消任务).",
  })
  cancelJob(@Arg('input', () => CancelJobInput) input: CancelJobInput, @Ctx() ctx: Context) {
    return ctx.write('cancelJob', {}, (em) => cancelJob(em, input.id));
  }
}
