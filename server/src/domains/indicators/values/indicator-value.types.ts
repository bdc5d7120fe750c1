import { Field, ID, ObjectType } from 'type-graphql';
import { Document } from '../../../shared/document.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { GapUnit, IndicatorStatus, TargetNature, TargetRole } from '../indicator.enums.ts';

@ObjectType({ description: 'An input that is missing (缺少的输入).' })
export class MissingInput {
  @Field(() => Region, { description: 'Where (区划).' }) region!: Region;
  @Field(() => Text, { description: 'What is missing (缺什么).' }) reason!: Text;
}

@ObjectType({ description: 'Between which values a share lies while inputs are missing (可能区间).' })
export class ValueRange {
  @Field(() => DecimalScalar, { description: 'If all units concerned fail (最低).' }) low!: string;
  @Field(() => DecimalScalar, { description: 'If all units concerned pass (最高).' }) high!: string;
}

@ObjectType({ description: 'So much of something, with the words for it (数量).' })
export class Quantity {
  @Field(() => DecimalScalar, { description: 'How much (数量): whole units or people, m2 with two decimals.' })
  value!: string;
  @Field(() => GapUnit, { description: 'Of what (单位).' }) unit!: GapUnit;
  @Field(() => Text, { description: 'In words (文字).' }) text!: Text;
}

@ObjectType({ description: 'A target and how the value stands to it (目标完成情况).' })
export class TargetResult {
  @Field(() => ID, { description: 'Id of the target (目标编号).' }) id!: string;
  @Field(() => TargetRole, { description: 'What it is for (作用).' }) role!: TargetRole;
  @Field(() => TargetNature, { nullable: true, description: 'Nature (性质); null: not stated.' })
  nature!: TargetNature | null;
  @Field(() => DecimalScalar, { description: "Value in the indicator's unit (目标值)." }) value!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Deadline (截止日); null: none.' }) deadline!: string | null;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Met, compared unrounded (是否达标); null: it cannot be said yet.',
  })
  met!: boolean | null;
  @Field(() => Quantity, {
    nullable: true,
    description: 'What is missing to it in all (缺口), rounded up; null: met, or it cannot be said.',
  })
  gap!: Quantity | null;
  @Field(() => Quantity, {
    nullable: true,
    description:
      'What it is exceeded by in all (余量), rounded down, 0 when met to the point; null: not met, or it cannot be said.',
  })
  surplus!: Quantity | null;
  @Field(() => Text, { description: 'How it stands, in words (完成情况).' }) text!: Text;
}

/** An indicator of a region at a day (指标值). */
@ObjectType({ description: 'An indicator of a region at a day (指标值).' })
export class IndicatorValue {
  @Field(() => ID, { description: 'Indicator, region and day (编号).' }) id!: string;
  @Field(() => IndicatorDefinition, { description: 'What it is (指标).' }) definition!: IndicatorDefinition;
  @Field(() => Region, { description: 'Of which region (区划).' }) region!: Region;
  @Field(() => DayScalar, { description: 'Day it holds for (时点).' }) asOf!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'What is divided (分子); null: not known.' })
  numerator!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What it is divided by (分母); null: not known.' })
  denominator!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value, not rounded for display: at most 12 decimals (数值); null unless the status is OK.',
  })
  value!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Value rounded half up to the definition's decimals, without unit (显示值); null as the value.",
  })
  display!: string | null;
  @Field(() => IndicatorStatus, { description: 'Why it has a value or none (状态).' }) status!: IndicatorStatus;
  @Field(() => Text, { description: 'The status in words (状态说明).' }) statusText!: Text;
  @Field(() => [MissingInput], { description: 'Inputs that are missing and could change it (缺少的输入).' })
  missing!: MissingInput[];
  @Field(() => ValueRange, {
    nullable: true,
    description: 'Between which values it lies (可能区间); null: nothing is missing, or no bounds can be given.',
  })
  range!: ValueRange | null;
  @Field(() => [TargetResult], { description: 'Its targets in force and how it stands to them (目标完成情况).' })
  targets!: TargetResult[];
  @Field(() => Explanation, { description: 'How it came about (依据).' }) explanation!: Explanation;
}
