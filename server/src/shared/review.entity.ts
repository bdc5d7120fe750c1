import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PeriodObject } from './dated.ts';
import { RecordedEntry } from './fact.entity.ts';
import { PeriodType } from './period-column.ts';
import { ReviewState } from './review-state.ts';
import { DateTimeScalar } from './scalars.ts';
import type { Period } from './timeline.ts';

/**
 * An entry that counts only when a second person has approved it (双人复核). The database stamps who did what when; the persons (`recordedBy`,
 * `submittedBy`, `decidedBy`) stand in each entity, since only those who may read persons see them.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class ReviewedEntry extends RecordedEntry {
  @Field(() => ReviewState, { description: 'Where it stands between entry and decision (复核状态).' })
  @Property({ type: 'text', default: ReviewState.ENTERED })
  review!: ReviewState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted (送审时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'submitted_by' })
  submittedById!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided (复核时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt!: Date | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'decided_by' })
  decidedById!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so (复核意见); null: none given.' })
  @Property({ type: 'text', nullable: true })
  decisionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it counts (采信时间); null: it never did.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  believedFrom!: Date | null;

  /** The entry of which a splice left this one over; null: it was entered itself. */
  @Property({ type: 'bigint', nullable: true })
  copiedFrom!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was replaced or discarded (被替换时间); null: it stands.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  override supersededAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Entered or submitted by who asks, who therefore does not decide it (本人录入).',
  })
  preparedByMe!: boolean;
}

/** A reviewed entry that holds for a time (经复核的时段事实); until it is approved it stands beside its timeline. */
@ObjectType()
@Entity({ abstract: true })
export abstract class ReviewedFact extends ReviewedEntry {
  @Field(() => PeriodObject, { description: 'Days it holds for (有效期).' })
  @Property({ type: PeriodType })
  valid!: Period;
}
