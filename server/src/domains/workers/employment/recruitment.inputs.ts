import { Field, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.ts';
import { RecruitmentKind } from './recruitment.enums.ts';

@InputType({ description: 'How somebody came to be employed (招录情况).' })
export class RecruitmentInput {
  @Field(() => String, { nullable: true, description: 'Batch, such as 2023年第一批 (招录批次).' })
  batch?: string | null;
  @Field(() => RecruitmentKind, { nullable: true, description: 'How he came (招录方式).' })
  kind?: RecruitmentKind | null;
  @Field(() => Int, { nullable: true, description: 'Year of his class of college graduates (毕业届别).' })
  graduateCohort?: number | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day after probation, where no contract names it (试用期满次日).',
  })
  probationEndsOn?: string | null;
}
