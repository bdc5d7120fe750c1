import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { Explanation } from '../../../shared/explanation.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/text.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { GradeResultStatus } from '../result/grade-result.enums.ts';
import { GradeNextStep, GradeWarning } from '../result/grade-result.types.ts';
import { RegradeDecision, RegradeDirection, RegradeOutcome } from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';

/** What a batch says of one worker (调级明细): his decided grade, the proposed one, why, and what was decided. It never changes but by the decision. */
@ObjectType({ description: 'What a batch says of one worker (调级明细).' })
@Entity({ tableName: 'regrade_item' })
export class RegradeItem {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Field(() => RegradeBatch, { nullable: true, description: 'Its batch (批次); null: outside the scope.' })
  batch!: RegradeBatch | null;
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => Worker, { nullable: true, description: 'Whose grade (社区工作者).' })
  worker!: Worker | null;
  @Field(() => Region, { nullable: true, description: 'Street, town or park his file is held by (镇街).' })
  town!: Region | null;
  @Field(() => DayScalar, { description: 'Day the grade holds from (生效日).' })
  @Property({ type: 'date' })
  effectiveOn!: string;

  @Property({ type: 'bigint', nullable: true }) fromDecisionId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Decided grade on that day (原等级); null: none.' })
  @Property({ type: 'integer', nullable: true })
  fromGrade!: number | null;
  @Property({ type: 'integer', nullable: true }) fromUncapped!: number | null;
  @Field(() => String, { nullable: true, description: 'Its post, as the scheme calls it (原岗位代码); null: none.' })
  @Property({ type: 'text', nullable: true })
  fromPost!: string | null;
  @Field(() => Text, { nullable: true, description: 'Its name in the scheme of now (原岗位); null: none.' })
  fromPostName!: Text | null;
  @Field(() => Int, { nullable: true, description: 'Proposed grade (拟定等级); null: it cannot be said.' })
  @Property({ type: 'integer', nullable: true })
  grade!: number | null;
  @Field(() => Int, { nullable: true, description: 'Before the range of the post (未封顶等级).' })
  @Property({ type: 'integer', nullable: true })
  uncappedGrade!: number | null;
  @Field(() => String, { nullable: true, description: 'Post, as the scheme calls it (岗位代码); null: none.' })
  @Property({ type: 'text', nullable: true })
  post!: string | null;
  @Field(() => Text, {
    nullable: true,
    description: 'Its name in the scheme (岗位); null: none, or the scheme has none.',
  })
  postName!: Text | null;
  @Property({ type: 'json' }) ladders!: unknown;

  @Field(() => RegradeOutcome, { description: 'What is proposed (测算结论).' })
  @Property({ type: 'text' })
  outcome!: RegradeOutcome;
  @Field(() => RegradeDirection, { nullable: true, description: 'Which way (变动方向); null: no change.' })
  @Property({ type: 'text', nullable: true })
  direction!: RegradeDirection | null;
  @Field(() => GradeResultStatus, { description: 'Whether the grade can be said (等级状态).' })
  @Property({ type: 'text' })
  status!: GradeResultStatus;
  @Field(() => Text, { nullable: true, description: 'Why not, and what to do (缺什么、怎么办); null: it can be said.' })
  statusText!: Text | null;
  @Property({ type: 'json' }) missing!: unknown;
  @Property({ type: 'json' }) terms!: unknown;
  @Field(() => Explanation, {
    nullable: true,
    description: 'How the grade came about (依据); null: no scheme gave it.',
  })
  explanation!: Explanation | null;
  @Field(() => GradeNextStep, {
    nullable: true,
    description:
      'When the next grade comes and what it takes (下一步); null: a change is proposed now, or none is in sight.',
  })
  @Property({ type: 'json', nullable: true })
  nextStep!: GradeNextStep | null;
  @Field(() => [GradeWarning], { description: 'What should be known beside the grade (提示).' })
  @Property({ type: 'json' })
  warnings!: GradeWarning[];
  @Field(() => [String], { description: 'Rows of the file behind the grade, KIND/id (证据记录).' })
  @Property({ type: 'array' })
  evidence!: string[];
  @Field(() => [Text], {
    description:
      'What made it another grade than the one in force, term by term (变动原因); empty: a first grade, no change, or it cannot be said.',
  })
  @Property({ type: 'json' })
  changes!: Text[];
  @Property({ type: 'text' }) nameKey!: string;
  @Field(() => [String], {
    description: 'Facts entered or withdrawn since that raised the proposal, KIND/id (触发记录); empty: none did.',
  })
  @Property({ type: 'array' })
  because!: string[];
  @Property({ type: 'text' }) inputsHash!: string;
  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;

  @Field(() => [RegradeQuestion], { description: 'What is open about it (疑问).' })
  questions!: RegradeQuestion[];
  @Field(() => RegradeDecision, { description: 'Where it stands (审定状态).' })
  @Property({ type: 'text', nullable: true })
  decision!: RegradeDecision;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided (审定时间); null: not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt!: Date | null;
  @Property({ type: 'integer', nullable: true, fieldName: 'decided_by' }) decidedById!: number | null;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who decided it (审定人); null: nobody.' })
  decidedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so (审定意见).' })
  @Property({ type: 'text', nullable: true })
  decisionReason!: string | null;
}
