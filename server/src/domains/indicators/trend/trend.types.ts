import { Field, ID, ObjectType } from 'type-graphql';
import { Document } from '../../../shared/document.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { IndicatorStatus, TargetRole } from '../indicator.enums.ts';
import { TrendBreakKind, TrendStep } from './trend.enums.ts';

@ObjectType({ description: 'A region a value of a trend is made of (组成区划).' })
export class TrendPart {
  @Field(() => ID, { description: 'Id of the region (区划编号).' }) id!: string;
  @Field(() => String, { description: 'Its code at that day (当时代码).' }) code!: string;
  @Field(() => String, { description: 'Its name at that day (当时名称).' }) name!: string;
  @Field(() => DecimalScalar, { description: 'Share of it that counts, 1 for the whole (分摊比例).' }) share!: string;
}

@ObjectType({ description: 'An indicator at one day of a trend (趋势点).' })
export class TrendPoint {
  @Field(() => DayScalar, { description: 'Day (时点).' }) on!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'What is divided (分子); null: not known.' })
  numerator!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What it is divided by (分母); null: not known.' })
  denominator!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value, at most 12 decimals (数值); null unless the status is OK.',
  })
  value!: string | null;
  @Field(() => String, { nullable: true, description: 'Value rounded half up as it is shown (显示值); null as it.' })
  display!: string | null;
  @Field(() => IndicatorStatus, { description: 'Why it has a value or none (状态).' }) status!: IndicatorStatus;
  @Field(() => Text, { description: 'The status in words (状态说明).' }) statusText!: Text;
  @Field(() => String, { nullable: true, description: 'Rule of that day (规则版本); null: not defined then.' })
  ruleVersion!: string | null;
  @Field(() => [TrendPart], {
    description:
      'Regions whose numerators and denominators were summed because the region was them then (前身区划); empty: the region itself.',
  })
  predecessors!: TrendPart[];
}

@ObjectType({ description: 'A day before which the values are not comparable with those after it (断点).' })
export class TrendBreak {
  @Field(() => DayScalar, { description: 'First day of the new way (起始日).' }) on!: string;
  @Field(() => TrendBreakKind, { description: 'Why (类别).' }) kind!: TrendBreakKind;
  @Field(() => Text, { description: 'In words (说明).' }) text!: Text;
  @Field(() => ID, { nullable: true, description: 'Event behind it (区划事件); null: a change of definition.' })
  eventId!: string | null;
}

@ObjectType({ description: 'A target as it stood in a part of the time (趋势期内的目标).' })
export class TrendTarget {
  @Field(() => ID, { description: 'Id of the target (目标编号).' }) id!: string;
  @Field(() => TargetRole, { description: 'What it is for (作用).' }) role!: TargetRole;
  @Field(() => DecimalScalar, { description: "Value in the indicator's unit (目标值)." }) value!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Deadline (截止日); null: none.' }) deadline!: string | null;
  @Field(() => DayScalar, { description: 'First day it holds for (起始日).' }) from!: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day it no longer holds for (截止日次日); null: open.' })
  to!: string | null;
  @Field(() => Document, { description: 'Document it comes from (来源文件).' }) document!: Document;
}

/** An indicator of a region over time (指标趋势). */
@ObjectType({ description: 'An indicator of a region over time (指标趋势).' })
export class IndicatorTrend {
  @Field(() => ID, { description: 'Indicator, region, days and step (编号).' }) id!: string;
  @Field(() => IndicatorDefinition, { description: 'What it is at the last day (指标).' })
  definition!: IndicatorDefinition;
  @Field(() => Region, { description: 'Of which region, as it is at the last day (区划).' }) region!: Region;
  @Field(() => TrendStep, { description: 'How far the points lie apart (步长).' }) step!: TrendStep;
  @Field(() => [TrendPoint], { description: 'Values by day (趋势点).' }) points!: TrendPoint[];
  @Field(() => [TrendBreak], { description: 'Where the line is not one line (断点), by day.' }) breaks!: TrendBreak[];
  @Field(() => [TrendTarget], { description: 'Targets that held in the time (期内目标).' }) targets!: TrendTarget[];
}
