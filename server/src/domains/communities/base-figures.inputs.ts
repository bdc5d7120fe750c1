import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DocumentInput } from '../../shared/document.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput } from '../../shared/list.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseFigureSource, BaseMetric } from './base-figure.enums.ts';
import { ReviewStateFilter } from './facilities.inputs.ts';

export enum BaseFigureSortField {
  ON_DATE = 'ON_DATE',
  RECORDED_AT = 'RECORDED_AT',
  VALUE = 'VALUE',
}
registerEnumType(BaseFigureSortField, {
  name: 'BaseFigureSortField',
  description: 'What base figures are ordered by (基础数据排序项).',
  valuesConfig: {
    ON_DATE: { description: 'Day they were counted for (统计时点).' },
    RECORDED_AT: { description: 'When they were recorded (录入时间).' },
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
}

@ArgsType()
export class BaseFiguresArgs {
  @Field(() => BaseFigureFilter, { nullable: true, description: 'Which (筛选).' }) filter?: BaseFigureFilter;
  @Field(() => [BaseFigureSort], { nullable: true, description: 'Order (排序); the latest day first when not given.' })
  sort?: BaseFigureSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
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
    description: 'Reason (原因); needed when a figure replaces one that is on file.',
  })
  reason?: string | null;
}
