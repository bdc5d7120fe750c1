import { Field, ID, InputType, Int } from 'type-graphql';
import { declareEnum } from '../declared-enum.ts';
import { DateTimeScalar, DayScalar } from '../scalars.ts';

export const Direction = declareEnum('Direction', 'Sort direction (排序方向).', {
  ASC: 'Smallest first, null last (升序).',
  DESC: 'Largest first, null last (降序).',
});
export type Direction = keyof typeof Direction;

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 25;

/** A page of a list (分页). */
@InputType({ description: `A page of a list (分页); at most ${MAX_PAGE} rows.` })
export class PageInput {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: 'Rows wanted (每页行数).' }) limit!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Rows left out before the first (跳过行数).' }) offset!: number;
}

/** The one place that bounds a page: 1 to 200 rows, never a negative offset. */
export const clampPage = ({ limit, offset }: { limit: number; offset: number }) => ({
  limit: Math.min(Math.max(Math.trunc(limit), 1), MAX_PAGE),
  offset: Math.min(Math.max(Math.trunc(offset), 0), 2_000_000_000),
});

@InputType({ description: 'Condition on an id (编号条件).' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this one (等于).' }) eq?: string;
  @Field(() => [ID], { nullable: true, description: 'Is one of these (属于).' }) in?: string[];
}

@InputType({ description: 'Condition on a text (文本条件).' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this (等于).' }) eq?: string;
  @Field(() => [String], { nullable: true, description: 'Is one of these (属于).' }) in?: string[];
  @Field(() => String, { nullable: true, description: 'Contains this, letter for letter (包含).' }) contains?: string;
  @Field(() => String, { nullable: true, description: 'Starts with this (开头为).' }) startsWith?: string;
}

@InputType({ description: 'Condition on a day (日期条件).' })
export class DateFilter {
  @Field(() => DayScalar, { nullable: true, description: 'Is this day (等于).' }) eq?: string;
  @Field(() => DayScalar, { nullable: true, description: 'On or after (不早于).' }) gte?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Before (早于).' }) lt?: string;
}

@InputType({ description: 'Condition on an instant (时刻条件).' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after (不早于).' }) gte?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before (早于).' }) lt?: string;
}

@InputType({ description: 'Condition on yes or no (是否条件).' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is this (等于).' }) eq?: boolean;
}
