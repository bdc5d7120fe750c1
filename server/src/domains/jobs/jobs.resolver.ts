import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { cancelJob } from './cancel-job.service.ts';
import { Job } from './job.entity.ts';
import { CancelJobInput, JobPage, JobsArgs } from './jobs.inputs.ts';

@Resolver(() => Job)
export class JobsResolver {
  @AllowLoggedIn()
  @Query(() => JobPage, { description: "One's own jobs, newest first (我的任务)." })
  jobs(@Args(() => JobsArgs) _args: JobsArgs): JobPage {
    return answeredByReadPath();
  }

  @AllowLoggedIn()
  @Query(() => Job, { nullable: true, description: "One of one's own jobs, with how far it is (单个任务)." })
  job(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): Job | null {
    return answeredByReadPath();
  }

  @AllowLoggedIn()
  @Mutation(() => Job, {
    description: "Ends one of one's own jobs before its time; nothing of it is stored (取消任务).",
  })
  cancelJob(@Arg('input', () => CancelJobInput) input: CancelJobInput, @Ctx() ctx: Context) {
    return ctx.write('cancelJob', {}, (em) => cancelJob(em, input.id));
  }
}
