import { Field, Int, ObjectType } from 'type-graphql';

/** How much is in one's inbox (收件箱计数). */
@ObjectType({ description: "How much is in one's inbox (收件箱计数)." })
export class InboxCount {
  @Field(() => Int, { description: 'Not read yet, what is `open` left out (未读数).' }) unread!: number;
  @Field(() => Int, { description: 'Asks for something that is not done yet (待办数).' }) open!: number;
}
