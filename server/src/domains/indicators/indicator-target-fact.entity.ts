import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { ReviewState } from '../../shared/dated.ts';
import { DatedFact } from '../../shared/fact.entity.ts';
import { DayScalar, DecimalScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { TargetNature, TargetRole } from './indicator.enums.ts';

/** What a target is for a time (目标的时段). */
@ObjectType({ description: 'What a target is for a time (目标的时段).' })
@Entity({ tableName: 'indicator_target_fact' })
export class IndicatorTargetFact extends DatedFact {
  @Property({ type: 'integer' }) targetId!: number;

  @Field(() => TargetRole, { description: 'What it is for (作用).' })
  @Property({ type: 'text' })
  role!: TargetRole;

  @Field(() => DecimalScalar, { description: 'Value in the indicator’s unit (目标值).' })
  @Property({ type: 'decimal', precision: 18, scale: 6 })
  value!: string;

  @Field(() => TargetNature, { nullable: true, description: 'Nature (性质); null: the document does not state it.' })
  @Property({ type: 'text', nullable: true })
  nature!: TargetNature | null;

  /** A TARGET has one. */
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day by which it is to be reached (截止日); null: none.',
  })
  @Property({ type: 'date', nullable: true })
  deadline!: string | null;

  @Field(() => String, { description: 'Department that answers for it (责任部门).' })
  @Property({ type: 'text' })
  ownerDepartment!: string;

  @Field(() => ReviewState, { description: 'Whether a second person has looked at it (复核状态).' })
  @Property({ type: 'text' })
  review!: ReviewState;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人).' })
  recordedBy!: Person | null;
}
