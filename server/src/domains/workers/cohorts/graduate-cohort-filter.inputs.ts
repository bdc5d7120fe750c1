import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Condition on the class of college graduates (毕业届别条件).' })
export class GraduateCohortFilter {
  @Field(() => Int, { nullable: true, description: 'Is this year (等于).' }) eq?: number;
  @Field(() => [Int], { nullable: true, description: 'Is one of these years (属于).' }) in?: number[];
}
