import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { RepeatedSimulation } from '../../proposals/simulations/index.ts';
import { GradeResultStatus } from '../result/grade-result.enums.ts';

@ObjectType({ description: 'What one scheme gives somebody (单方案结果).' })
export class GradeSimulationSide {
  @Field(() => GradeResultStatus, { description: 'Whether the grade can be said, else why not (等级状态).' })
  status!: GradeResultStatus;
  @Field(() => Int, { nullable: true, description: 'Grade (等级); null: it cannot be said.' }) grade!: number | null;
  @Field(() => Int, { nullable: true, description: 'Before the range of the post (未封顶等级).' })
  uncappedGrade!: number | null;
  @Field(() => String, { nullable: true, description: 'Post, as the scheme calls it (岗位代码); null: none.' })
  post!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Monthly pay the scheme prints for it, yuan (对应月薪，元); null: it prints none.',
  })
  monthlyPay!: string | null;
}

@ObjectType({ description: 'How many hold a grade in a post of a street by each scheme (模拟分布格).' })
export class GradeSimulationCell {
  @Field(() => ID, { description: 'Street, town or park of the unit on the day (镇街编号).' }) townId!: string;
  @Field(() => String, { description: 'Its name then (镇街).' }) townName!: string;
  @Field(() => String, { nullable: true, description: 'Post, as the scheme calls it (岗位代码); null: none.' })
  post!: string | null;
  @Field(() => Int, { nullable: true, description: 'Grade (等级); null: it cannot be said.' }) grade!: number | null;
  @Field(() => Int, { description: 'People by the scheme compared with (原方案人数).' }) before!: number;
  @Field(() => Int, { description: 'People by the scheme tried (新方案人数).' }) after!: number;
}

@ObjectType({ description: 'What becomes of those in a post of a street (模拟升降).' })
export class GradeSimulationMove {
  @Field(() => ID, { description: 'Street, town or park of the unit on the day (镇街编号).' }) townId!: string;
  @Field(() => String, { description: 'Its name then (镇街).' }) townName!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Post by the scheme tried, else by the other (岗位代码); null: none.',
  })
  post!: string | null;
  @Field(() => Int, { description: 'With a higher grade (升).' }) gain!: number;
  @Field(() => Int, { description: 'With a lower grade (降).' }) lose!: number;
  @Field(() => Int, { description: 'With the same grade (不变).' }) same!: number;
  @Field(() => Int, { description: 'Who cannot be compared (无法比较).' }) unknown!: number;
  @Field(() => Int, { description: 'For whom both schemes print a monthly pay (可比月薪人数).' }) paid!: number;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme compared with, yuan (原月薪合计，元).' })
  payBefore!: string;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme tried, yuan (新月薪合计，元).' })
  payAfter!: string;
}

@ObjectType({ description: 'How many grades cannot be said, by reason (无法得出统计).' })
export class GradeSimulationGap {
  @Field(() => GradeResultStatus, { description: 'Why (原因).' }) status!: GradeResultStatus;
  @Field(() => Int, { description: 'By the scheme compared with (原方案人数).' }) before!: number;
  @Field(() => Int, { description: 'By the scheme tried (新方案人数).' }) after!: number;
}

@ObjectType({ description: 'A post of the two schemes (岗位).' })
export class GradeSimulationPost {
  @Field(() => String, { description: 'As the scheme calls it (岗位代码).' }) code!: string;
  @Field(() => Text, { description: 'Its name (岗位).' }) name!: Text;
}

@ObjectType({ description: 'How a computation from the same inputs came out (重算核对结果).' })
export class GradeSimulationRepeat extends RepeatedSimulation {}
