import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DocumentInput } from '../../shared/document.ts';
import { KNOWN_ON } from '../../shared/known-on.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput } from '../../shared/list.ts';
import { ReviewStateFilter } from '../../shared/review.inputs.ts';
import { Decision } from '../../shared/review.ts';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseFigureSource, BaseMetric } from './base-figure.enums.ts';

export enum BaseFigureSortField {
  ON_DATE = 'ON_DATE',
  RECORDED_AT = 'RECORDED_AT',
  SUBMITTED_AT = 'SUBMITTED_AT',
  VALUE = 'VALUE',
}
registerEnumType(BaseFigureSortField, {
  name: 'BaseFigureSortField',
  description: 'What base figures are ordered by (基础数据排序项).',
  valuesConfig: {
    ON_DATE: { description: 'Day they were counted for (统计时点).' },
    RECORDED_AT: { description: 'When they were recorded (录入时间).' },
    SUBMITTED_AT: { description: 'When they were submitted (送审时间).' },
    VALUE: { description: 'Value (数值).' },
  },
});

@InputType({ description: 'Order of base figures (基础数据排序).' })
export class BaseFigureSort {
  @Field(() => BaseFigureSortField, { description: 'By what (排序项).' }) field!: BaseFigureSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the metric (指标条件).' })
export class BaseMetricFilter {
  @Field(() => BaseMetric, { nullable: true, description: 'Is this (等于).' }) eq?: BaseMetric;
}

@InputType({ description: 'Which base figures (基础数据筛选); all conditions together.' })
export class BaseFigureFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Region they are about (区划).' }) region?: IdFilter;
  @Field(() => BaseMetricFilter, { nullable: true, description: 'What they count (指标).' }) metric?: BaseMetricFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day they were counted for (统计时点).' })
  onDate?: DateFilter;
  @Field(() => ReviewStateFilter, { nullable: true, description: 'Review (复核状态).' }) review?: ReviewStateFilter;
  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Replaced by a correction (已被更正); not given: both, those replaced too.',
  })
  superseded?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Entered or submitted by who asks (本人录入).' })
  preparedByMe?: BooleanFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park, with all below it (所属镇街).' })
  town?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Period that asks for them (所属填报任务).' })
  collectionPeriod?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Boundary event that handed them on (结转的区划变更).' })
  event?: IdFilter;
}

@ArgsType()
export class BaseFiguresArgs {
  @Field(() => BaseFigureFilter, { nullable: true, description: 'Which (筛选).' }) filter?: BaseFigureFilter;
  @Field(() => [BaseFigureSort], { nullable: true, description: 'Order (排序); the latest day first when not given.' })
  sort?: BaseFigureSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Only those counted for this day or before (时点); today when not given.',
  })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class BaseFigureArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Only if counted for this day or before (时点); today when not given.',
  })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of base figures (基础数据列表).' })
export class BaseFigurePage {
  @Field(() => [BaseFigure], { description: 'Base figures of the page (本页).' }) items!: BaseFigure[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'One base figure (基础数据).' })
export class BaseFigureInput {
  @Field(() => ID, { description: 'Region it is about (区划).' }) regionId!: string;
  @Field(() => BaseMetric, { description: 'What it counts (指标).' }) metric!: BaseMetric;
  @Field(() => DayScalar, { description: 'Day it was counted for (统计时点), not after today.' }) onDate!: string;
  @Field(() => Int, { description: 'Households or people (数值).' }) value!: number;
}

@InputType({ description: 'Base figures to record, all or none (基础数据填报).' })
export class RecordBaseFiguresInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => [BaseFigureInput], { description: 'Figures, at most 500 (数据).' }) figures!: BaseFigureInput[];
  @Field(() => BaseFigureSource, { description: 'How they were obtained (来源类别).' }) sourceKind!: BaseFigureSource;
  @Field(() => String, { description: 'Where they come from (来源).' }) source!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper they are entered from (依据文件).' })
  document?: DocumentInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Reason (原因); needed when a figure is to replace one that is on file.',
  })
  reason?: string | null;
}

@InputType({ description: 'Base figures to submit, all or none (基础数据送审).' })
export class SubmitBaseFiguresInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => [ID], { description: 'Figures that are entered or were returned, at most 500 (数据).' }) ids!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'What is to be said about them (送审说明); needed when one looks doubtful and must be explained.',
  })
  remark?: string | null;
}

@InputType({ description: 'Decision about base figures, all or none (基础数据复核).' })
export class DecideBaseFiguresInput {
  @Field(() => [ID], { description: 'Figures that wait, at most 500 (数据).' }) ids!: string[];
  @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a return needs one.' }) reason?: string | null;
}

@InputType({ description: 'Base figures their preparer takes back (撤回基础数据).' })
export class DiscardBaseFiguresInput {
  @Field(() => [ID], { description: 'Figures that are not decided or were returned, at most 500 (数据).' })
  ids!: string[];
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
