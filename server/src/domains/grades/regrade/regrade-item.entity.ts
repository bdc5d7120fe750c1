import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { ProposalItem } from '../../proposals/batches/index.ts';
import { Worker } from '../../workers/index.ts';
import { GradeResultStatus } from '../result/grade-result.enums.ts';
import { GradeNextStep, GradeWarning } from '../result/grade-result.types.ts';
import { RegradeDecision, RegradeDirection, RegradeOutcome } from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';

/** What a batch says of one worker (调级明细): his decided grade, the proposed one, why, and what was decided. It never changes but by the decision. */
@ObjectType({ description: 'What a batch says of one worker (调级明细).' })
@Entity({ tableName: 'regrade_item' })
export class RegradeItem extends ProposalItem {
  @Field(() => RegradeBatch, { nullable: true, description: 'Its batch (批次); null: outside the scope.' })
  batch!: RegradeBatch | null;
  @Field(() => Worker, { nullable: true, description: 'Whose grade (社区工作者).' })
  worker!: Worker | null;
  @Column(DayScalar, 'Day the grade holds from (生效日).') effectiveOn!: string;

  @Property({ type: 'bigint', nullable: true }) fromDecisionId!: string | null;
  @Column(Int, 'Decided grade on that day (原等级); null: none.', { nullable: true })
  fromGrade!: number | null;
  @Property({ type: 'integer', nullable: true }) fromUncapped!: number | null;
  @Column(String, 'Its post, as the scheme calls it (原岗位代码); null: none.', { nullable: true })
  fromPost!: string | null;
  @Field(() => Text, { nullable: true, description: 'Its name in the scheme of now (原岗位); null: none.' })
  fromPostName!: Text | null;
  @Column(Int, 'Proposed grade (拟定等级); null: it cannot be said.', { nullable: true })
  grade!: number | null;
  @Column(Int, 'Before the range of the post (未封顶等级).', { nullable: true })
  uncappedGrade!: number | null;
  @Column(String, 'Post, as the scheme calls it (岗位代码); null: none.', { nullable: true })
  post!: string | null;
  @Field(() => Text, {
    nullable: true,
    description: 'Its name in the scheme (岗位); null: none, or the scheme has none.',
  })
  postName!: Text | null;
  @Property({ type: 'json' }) ladders!: unknown;

  @Column(RegradeOutcome, 'What is proposed (测算结论).') outcome!: RegradeOutcome;
  @Column(RegradeDirection, 'Which way (变动方向); null: no change.', { nullable: true })
  direction!: RegradeDirection | null;
  @Column(GradeResultStatus, 'Whether the grade can be said (等级状态).') status!: GradeResultStatus;
  @Field(() => Text, { nullable: true, description: 'Why not, and what to do (缺什么、怎么办); null: it can be said.' })
  statusText!: Text | null;
  @Property({ type: 'json' }) missing!: unknown;
  @Field(() => Explanation, {
    nullable: true,
    description: 'How the grade came about (依据); null: no scheme gave it.',
  })
  explanation!: Explanation | null;
  @Column(
    GradeNextStep,
    'When the next grade comes and what it takes (下一步); null: a change is proposed now, or none is in sight.',
    { type: 'json', nullable: true },
  )
  nextStep!: GradeNextStep | null;
  @Column([GradeWarning], 'What should be known beside the grade (提示).', { type: 'json' })
  warnings!: GradeWarning[];
  @Column([String], 'Rows of the file behind the grade, KIND/id (证据记录).', { type: 'array' })
  evidence!: string[];
  @Column(
    [Text],
    'What made it another grade than the one in force, term by term (变动原因); empty: a first grade, no change, or it cannot be said.',
    { type: 'json' },
  )
  changes!: Text[];
  @Field(() => [RegradeQuestion], { description: 'What is open about it (疑问).' })
  questions!: RegradeQuestion[];
  @Field(() => RegradeDecision, { description: 'Where it stands (审定状态).' })
  @Property({ type: 'text', nullable: true })
  decision!: RegradeDecision;
}
