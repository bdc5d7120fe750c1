import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { Decision, ReviewState } from '../../../shared/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { FrozenIndicator } from './frozen-indicator.entity.ts';

@InputType({ description: 'Condition on the review of a frozen value (定格值复核条件).' })
export class FrozenReviewFilter {
  @Field(() => ReviewState, { nullable: true, description: 'Is this (等于).' }) eq?: ReviewState;
  @Field(() => [ReviewState], { nullable: true, description: 'Is one of these (属于).' }) in?: ReviewState[];
}

@InputType({ description: 'Which frozen values (定格值筛选); all conditions together.' })
export class FrozenIndicatorFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Indicator (指标).' }) definition?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Region (区划).' }) region?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day of the value (时点).' }) asOf?: DateFilter;
  @Field(() => FrozenReviewFilter, { nullable: true, description: 'Review (复核状态).' }) review?: FrozenReviewFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Superseded by a correction (已被更正).' })
  superseded?: BooleanFilter;
}

export enum FrozenIndicatorSortField {
  AS_OF = 'AS_OF',
  RECORDED_AT = 'RECORDED_AT',
  DECIDED_AT = 'DECIDED_AT',
}
registerEnumType(FrozenIndicatorSortField, {
  name: 'FrozenIndicatorSortField',
  description: 'By what frozen values are sorted (定格值排序项).',
  valuesConfig: {
    AS_OF: { description: 'Day of the value (时点).' },
    RECORDED_AT: { description: 'When it was proposed (提请时间).' },
    DECIDED_AT: { description: 'When it was decided (复核时间).' },
  },
});

@InputType({ description: 'Order of frozen values (定格值排序).' })
export class FrozenIndicatorSort {
  @Field(() => FrozenIndicatorSortField, { description: 'By what (排序项).' }) field!: FrozenIndicatorSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@ArgsType()
export class FrozenIndicatorsArgs {
  @Field(() => FrozenIndicatorFilter, { nullable: true, description: 'Which (筛选).' }) filter?: FrozenIndicatorFilter;
  @Field(() => [FrozenIndicatorSort], {
    nullable: true,
    description: 'Order (排序); the latest day first when not given.',
  })
  sort?: FrozenIndicatorSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class FrozenIndicatorArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
}

@ObjectType({ description: 'A page of frozen values (定格值列表).' })
export class FrozenIndicatorPage {
  @Field(() => [FrozenIndicator], { description: 'Frozen values of the page (本页).' }) items!: FrozenIndicator[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Values to freeze, all or none (提请定格).' })
export class ProposeFreezeInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Code of the region at asOf (区划代码).' }) regionCode!: string;
  @Field(() => [String], { description: 'Codes of the indicators (指标代码).' }) codes!: string[];
  @Field(() => DayScalar, { description: 'Day the values are of, not after today (时点).' }) asOf!: string;
  @Field(() => String, { description: 'What it is reported for (原因).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is reported in (上报文件).' })
  document?: DocumentInput | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Frozen values these correct (更正对象): each one that is already frozen for the same indicator, region and day.',
  })
  supersedes?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: "One's own proposals for the same value that still wait and give way to these (替换的提请).",
  })
  replaces?: string[] | null;
}

@InputType({ description: 'Decision about proposed values, all or none (复核定格).' })
export class DecideFreezeInput {
  @Field(() => [ID], { description: 'Proposed values (待复核定格值).' }) ids!: string[];
  @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a return needs one.' }) reason?: string | null;
}
