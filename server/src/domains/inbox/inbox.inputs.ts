import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which messages are read (标为已读); exactly one of the two.' })
export class MarkInboxReadInput {
  @Field(() => [ID], { nullable: true, description: 'These (消息编号).' }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'All there are (全部).' }) all?: boolean | null;
}
