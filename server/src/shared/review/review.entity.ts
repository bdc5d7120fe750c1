import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column } from '../column.ts';
import { DateTimeScalar } from '../scalars.ts';
import { ChangeMode, PeriodObject } from '../time/dated.ts';
import { RecordedEntry } from '../time/fact.entity.ts';
import { PeriodType } from '../time/period-column.ts';
import type { Period } from '../time/timeline.ts';
import { ReviewState } from './review-state.ts';

/**
 * An entry that counts only when a second person has approved it (双人复核). The database stamps who did what when; the persons (`recordedBy`,
 * `submittedBy`, `decidedBy`) are added to each entity by `SaysReviewers`, since only those who may read persons see them.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class ReviewedEntry extends RecordedEntry {
  @Column(ReviewState, 'Where it stands between entry and decision (复核状态).', { default: ReviewState.ENTERED })
  review!: ReviewState;

  @Column(DateTimeScalar, 'When it was submitted (送审时间); null: not yet.', { nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'submitted_by' })
  submittedById!: number | null;

  @Column(DateTimeScalar, 'When it was decided (复核时间); null: not yet.', { nullable: true })
  decidedAt!: Date | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'decided_by' })
  decidedById!: number | null;

  @Column(String, 'Why it was decided so (复核意见); null: none given.', { nullable: true })
  decisionReason!: string | null;

  @Column(DateTimeScalar, 'Since when it counts (采信时间); null: it never did.', { nullable: true })
  believedFrom!: Date | null;

  /** The entry of which a splice left this one over; null: it was entered itself. */
  @Property({ type: 'bigint', nullable: true })
  copiedFrom!: string | null;

  @Column(DateTimeScalar, 'When it was replaced or discarded (被替换时间); null: it stands.', { nullable: true })
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
  @Column(PeriodObject, 'Days it holds for (有效期).', { type: PeriodType })
  valid!: Period;

  @Property({ type: 'text', default: ChangeMode.CHANGE })
  mode!: ChangeMode;

  /** Facts in force it is written over, as its preparer saw them. */
  @Property({ type: 'array', columnType: 'bigint[]' })
  replaces!: string[];
}
