import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which job is cancelled (取消任务).' })
export class CancelJobInput {
  @Field(() => ID, { description: 'Job (任务编号).' }) id!: string;
}
