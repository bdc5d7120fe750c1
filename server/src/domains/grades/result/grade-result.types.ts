import { Field, Int, ObjectType } from 'type-graphql';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { GradeNeedKind, GradeResultStatus, GradeWarningKind } from './grade-result.enums.ts';

@ObjectType({ description: 'Where somebody stands on one ladder of a scheme (各序列档次).' })
export class GradeStep {
  @Field(() => String, { description: 'Code of the ladder (序列代码).' }) ladder!: string;
  @Field(() => Text, { description: 'Its name (序列名称).' }) name!: Text;
  @Field(() => DecimalScalar, { nullable: true, description: 'Step (档次); null: it cannot be said.' })
  value!: string | null;
}

@ObjectType({ description: 'What is needed for the next step (所需条件).' })
export class GradeNeed {
  @Field(() => GradeNeedKind, { description: 'Kind (类别).' }) kind!: GradeNeedKind;
  @Field(() => DayScalar, { nullable: true, description: 'By when, or when it comes (日期); null: any day.' })
  on!: string | null;
  @Field(() => Text, { description: 'In words (文字).' }) text!: Text;
}

@ObjectType({ description: 'The next higher grade, if nothing else changes (下一步).' })
export class GradeNextStep {
  @Field(() => DayScalar, { description: 'Earliest day (最早日期).' }) date!: string;
  @Field(() => Int, { description: 'Grade then (等级).' }) grade!: number;
  @Field(() => [GradeNeed], { description: 'What it takes (所需条件).' }) missing!: GradeNeed[];
}

@ObjectType({ description: 'What should be known beside a grade (提示).' })
export class GradeWarning {
  @Field(() => GradeWarningKind, { description: 'Kind (类别).' }) kind!: GradeWarningKind;
  @Field(() => Text, { description: 'In words (文字).' }) text!: Text;
}

/** The grade of a worker at a day by a scheme (等级结果), as the rule gives it; what was decided is a grade decision. */
@ObjectType({ description: 'The grade of a worker at a day by a scheme, as its rules give it (等级结果).' })
export class GradeResult {
  @Field(() => DayScalar, { description: 'Day (时点).' }) asOf!: string;
  @Field(() => GradeResultStatus, { description: 'Whether it can be said (状态).' }) status!: GradeResultStatus;
  @Field(() => Text, { nullable: true, description: 'Why not, and what to do (缺什么、怎么办); null: it can be said.' })
  statusText!: Text | null;
  @Field(() => Int, { nullable: true, description: "Grade within the post's range (等级); null: see status." })
  grade!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Before the post's range was laid on (未封顶等级); null: it cannot be said.",
  })
  uncappedGrade!: number | null;
  @Field(() => [GradeStep], { description: 'Step on each ladder of the scheme (各序列档次).' }) steps!: GradeStep[];
  @Field(() => String, { nullable: true, description: 'Code of the post in the scheme (岗位代码); null: none.' })
  post!: string | null;
  @Field(() => Text, { nullable: true, description: 'Its name (岗位); null: none.' }) postName!: Text | null;
  @Field(() => Int, { nullable: true, description: 'Lowest grade of the post (岗位最低等级); null: no post.' })
  lowest!: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest grade of the post (岗位最高等级); null: no post.' })
  highest!: number | null;
  @Field(() => Explanation, { nullable: true, description: 'How it came about (依据); null: no scheme holds.' })
  explanation!: Explanation | null;
  @Field(() => GradeNextStep, {
    nullable: true,
    description: 'Next higher grade (下一步); null: not graded, at the top of the post, or none within twelve years.',
  })
  nextStep!: GradeNextStep | null;
  @Field(() => [GradeNeed], {
    description: 'What would raise the grade at once, such as registering a certificate (即可提级的条件).',
  })
  atOnce!: GradeNeed[];
  @Field(() => [GradeWarning], { description: 'What should be known beside it (提示).' }) warnings!: GradeWarning[];
}
