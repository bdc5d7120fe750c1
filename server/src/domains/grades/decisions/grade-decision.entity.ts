import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { Text } from '../../../shared/words/text.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { RegradeItem } from '../regrade/regrade-item.entity.ts';
import { GradeDecisionKind } from './grade-decision.enums.ts';

/** A grade that two people decided (等级决定): a dated fact of the worker's file, never overwritten. Functions of the database alone write it. */
@ObjectType({ description: 'A grade that was prepared by one person and decided by another (等级决定).' })
@Entity({ tableName: 'grade_decision' })
export class GradeDecision extends DatedFact {
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => Worker, { nullable: true, description: 'Whose grade (社区工作者).' })
  worker!: Worker | null;
  @Field(() => Region, { nullable: true, description: 'Street, town or park his file is held by (镇街).' })
  town!: Region | null;
  @Column(Int, 'Grade (等级).')
  grade!: number;
  @Column(Int, 'Before the range of the post (未封顶等级).')
  uncappedGrade!: number;
  @Column(String, 'Post, as the scheme calls it (岗位代码); null: not stated.', { nullable: true })
  post!: string | null;
  @Field(() => Text, {
    nullable: true,
    description: 'Its name in the scheme (岗位); null: none, or the scheme has none.',
  })
  postName!: Text | null;
  @Property({ type: 'json' }) ladders!: unknown;
  @Column(GradeDecisionKind, 'How it came about (定级类别).')
  kind!: GradeDecisionKind;
  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Property({ type: 'bigint' }) itemId!: string;
  @Field(() => RegradeItem, { nullable: true, description: 'Proposal it was decided by (调级明细).' })
  item!: RegradeItem | null;
  @Property({ type: 'json' }) terms!: unknown;
  @Field(() => Explanation, {
    nullable: true,
    description: 'How the grade came about, as it was when it was decided (依据); null: no scheme gave it.',
  })
  explanation!: Explanation | null;
  @Column([String], 'Rows of the file behind it, KIND/id (证据记录).', { type: 'array' })
  evidence!: string[];
  @Property({ type: 'integer', fieldName: 'prepared_by' }) preparedById!: number;
  @PersonField('Who prepared it (经办人).')
  preparedBy!: Person | null;
  @Property({ type: 'integer', fieldName: 'decided_by' }) decidedById!: number;
  @PersonField('Who decided it (审定人).')
  decidedBy!: Person | null;
  @Column(DateTimeScalar, 'When it was decided (审定时间).')
  decidedAt!: Date;
}
