import { Field, InputType, Int } from 'type-graphql';
import { RecruitmentKind } from './recruitment.enums.ts';

@InputType({ description: 'Condition on how people were hired (招录方式条件).' })
export class RecruitmentKindFilter {
  @Field(() => RecruitmentKind, { nullable: true, description: 'Is this (等于).' }) eq?: RecruitmentKind;
  @Field(() => [RecruitmentKind], { nullable: true, description: 'Is one of these (属于).' }) in?: RecruitmentKind[];
}

@InputType({ description: 'Condition on the class of college graduates (毕业届别条件).' })
export class GraduateCohortFilter {
  @Field(() => Int, { nullable: true, description: 'Is this year (等于).' }) eq?: number;
  @Field(() => [Int], { nullable: true, description: 'Is one of these years (属于).' }) in?: number[];
}
