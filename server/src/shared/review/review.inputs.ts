import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An entry its preparer takes back (撤回条目).' })
export class DiscardEntryInput {
  @Field(() => ID, { description: 'Entry (条目); it waits, or was returned.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
