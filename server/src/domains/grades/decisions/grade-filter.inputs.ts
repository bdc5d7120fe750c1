import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Condition on a grade (等级条件).' })
export class GradeFilter {
  @Field(() => Int, { nullable: true, description: 'Is this (等于).' }) eq?: number;
  @Field(() => [Int], { nullable: true, description: 'Is one of these (属于).' }) in?: number[];
}
