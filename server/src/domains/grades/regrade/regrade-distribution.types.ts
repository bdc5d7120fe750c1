import { Field, Int, ObjectType } from 'type-graphql';
import { Region } from '../../regions/index.ts';
import { GradeResultStatus } from '../result/grade-result.enums.ts';
import { RegradeDirection, RegradeOutcome, RegradeQuestionKind } from './regrade.enums.ts';

@ObjectType({ description: 'How many of a street go from one grade to another (调级分布格).' })
export class RegradeDistributionCell {
  @Field(() => Region, { nullable: true, description: 'Street, town or park (镇街); null: outside the scope.' })
  town!: Region | null;
  @Field(() => RegradeOutcome, { description: 'What is proposed (测算结论).' }) outcome!: RegradeOutcome;
  @Field(() => RegradeDirection, { nullable: true, description: 'Which way (变动方向); null: no change.' })
  direction!: RegradeDirection | null;
  @Field(() => GradeResultStatus, { description: 'Whether the grade can be said, else why not (等级状态).' })
  status!: GradeResultStatus;
  @Field(() => Int, { nullable: true, description: 'Decided grade (原等级); null: none.' }) fromGrade!: number | null;
  @Field(() => Int, { nullable: true, description: 'Proposed grade (拟定等级); null: it cannot be said.' })
  grade!: number | null;
  @Field(() => String, { nullable: true, description: 'Post, as the scheme calls it (岗位代码); null: none.' })
  post!: string | null;
  @Field(() => Int, { description: 'People (人数).' }) people!: number;
}

@ObjectType({ description: 'How many proposals have an open question of a kind (待答复疑问数).' })
export class RegradeQuestionCount {
  @Field(() => RegradeQuestionKind, { description: 'What it is about (类别).' }) kind!: RegradeQuestionKind;
  @Field(() => Int, { description: 'People (人数).' }) people!: number;
}

@ObjectType({ description: 'What a batch would change, counted (调级分布).' })
export class RegradeDistribution {
  @Field(() => Int, { description: 'People in sight (人数).' }) people!: number;
  @Field(() => Int, { description: 'Of them with a question nobody has answered (有疑问人数).' }) questioned!: number;
  @Field(() => [RegradeDistributionCell], {
    description: 'By street, post and both grades; cells of nobody are left out (分布).',
  })
  cells!: RegradeDistributionCell[];
  @Field(() => [RegradeQuestionCount], {
    description: 'With a question nobody has answered, by kind; kinds of nobody are left out (疑问).',
  })
  questions!: RegradeQuestionCount[];
}
