import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction } from './list.ts';
import { ReviewState } from './review-state.ts';

@InputType({ description: 'Condition on the review (复核条件).' })
export class ReviewStateFilter {
  @Field(() => ReviewState, { nullable: true, description: 'Is this (等于).' }) eq?: ReviewState;
  @Field(() => [ReviewState], { nullable: true, description: 'Is one of these (属于).' }) in?: ReviewState[];
}

/** What lists of reviewed entries are ordered by. */
export enum EntrySortField {
  RECORDED_AT = 'RECORDED_AT',
  SUBMITTED_AT = 'SUBMITTED_AT',
  DECIDED_AT = 'DECIDED_AT',
}
registerEnumType(EntrySortField, {
  name: 'EntrySortField',
  description: 'What entries for review are ordered by (待复核条目排序项).',
  valuesConfig: {
    RECORDED_AT: { description: 'When they were recorded (录入时间).' },
    SUBMITTED_AT: { description: 'When they were submitted (送审时间).' },
    DECIDED_AT: { description: 'When they were decided (复核时间).' },
  },
});

@InputType({ description: 'Order of entries for review (待复核条目排序).' })
export class EntrySort {
  @Field(() => EntrySortField, { description: 'By what (排序项).' }) field!: EntrySortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'An entry its preparer takes back (撤回条目).' })
export class DiscardEntryInput {
  @Field(() => ID, { description: 'Entry (条目); it waits, or was returned.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
