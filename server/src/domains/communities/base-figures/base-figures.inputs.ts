import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { Decision } from '../../../shared/review/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { BaseFigureSource, BaseMetric } from './base-figure.enums.ts';

@InputType({ description: 'One base figure (基础数据).' })
export class BaseFigureInput {
  @Field(() => ID, { description: 'Region it is about (区划).' }) regionId!: string;
  @Field(() => BaseMetric, { description: 'What it counts (指标).' }) metric!: BaseMetric;
  @Field(() => DayScalar, { description: 'Day it was counted for (统计时点), not after today.' }) onDate!: string;
  @Field(() => Int, { description: 'Households or people (数值).' }) value!: number;
}

@InputType({ description: 'Base figures to record, all or none (基础数据填报).' })
export class RecordBaseFiguresInput extends RepeatableInput {
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
export class SubmitBaseFiguresInput extends RepeatableInput {
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
