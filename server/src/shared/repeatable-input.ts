import { Field, InputType } from 'type-graphql';

/** Input of a change that may be sent again when the answer was lost (防重复提交). */
@InputType()
export abstract class RepeatableInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
}
