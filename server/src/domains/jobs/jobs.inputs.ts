import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInput, TextFilter } from '../../shared/list.ts';
import { Job } from './job.entity.ts';
import { JobState } from './job.enums.ts';

@InputType({ description: 'Condition on the state of a job (任务状态条件).' })
export class JobStateFilter {
  @Field(() => JobState, { nullable: true, description: 'Is this (等于).' }) eq?: JobState;
  @Field(() => [JobState], { nullable: true, description: 'Is one of these (属于).' }) in?: JobState[];
}

@InputType({ description: 'Which jobs (任务筛选); all conditions together.' })
export class JobFilter {
  @Field(() => JobStateFilter, { nullable: true, description: 'State (状态).' }) state?: JobStateFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Kind of work (任务类别).' }) kind?: TextFilter;
}

@ArgsType()
export class JobsArgs {
  @Field(() => JobFilter, { nullable: true, description: 'Which (筛选).' }) filter?: JobFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: "A page of one's own jobs, newest first (任务分页)." })
export class JobPage {
  @Field(() => [Job], { description: 'Jobs (任务).' }) items!: Job[];
  @Field(() => Int, { description: 'How many in all (总数).' }) totalCount!: number;
}

@InputType({ description: 'Which job is cancelled (取消任务).' })
export class CancelJobInput {
  @Field(() => ID, { description: 'Job (任务编号).' }) id!: string;
}
