import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { RegionLevel } from '../../regions/index.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { Quantity } from '../values/indicator-value.types.ts';

@ObjectType({ description: 'A region by its name (区划简称).' })
export class NamedRegion {
  @Field(() => ID, { description: 'Id (区划编号).' }) id!: string;
  @Field(() => String, { description: 'Code (区划代码).' }) code!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => RegionLevel, { description: 'Level (层级).' }) level!: RegionLevel;
}

@ObjectType({ description: 'People or area to be added somewhere (措施).' })
export class GapMeasure {
  @Field(() => ID, { description: 'Where (区划编号).' }) regionId!: string;
  @Field(() => NamedRegion, { nullable: true, description: 'Where, by name (区划); null: not there at asOf.' })
  region!: NamedRegion | null;
  @Field(() => Int, { nullable: true, description: 'People taken on (增员); null: this adds area.' })
  people!: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Area added, m2 (增加面积); null: this adds people.' })
  areaM2!: string | null;
  @Field(() => DayScalar, { description: 'From which day on it counts (到位日期).' }) on!: string;
}

@ObjectType({ description: 'What one region lacks to the target (单位缺口).' })
export class GapLine {
  @Field(() => NamedRegion, { description: 'Region (区划).' }) region!: NamedRegion;
  @Field(() => IndicatorStatus, { description: 'Whether it can be said (状态).' }) status!: IndicatorStatus;
  @Field(() => Text, { description: 'How it stands, in words (说明).' }) text!: Text;
  @Field(() => Quantity, {
    nullable: true,
    description: 'People in post or area that count there now (现有); null: it cannot be said, or is withheld.',
  })
  has!: Quantity | null;
  @Field(() => Quantity, {
    nullable: true,
    description: 'What it lacks now (现缺口), rounded up; null: nothing, or it cannot be said.',
  })
  lacks!: Quantity | null;
  @Field(() => Quantity, { nullable: true, description: 'What the measures add here (措施增加); null: nothing.' })
  added!: Quantity | null;
  @Field(() => Quantity, {
    nullable: true,
    description: 'What it lacks with the measures (措施后缺口); null: nothing, or it cannot be said.',
  })
  withMeasures!: Quantity | null;
}

@ObjectType({ description: 'A value the forecast is drawn through (预测依据点).' })
export class ForecastPoint {
  @Field(() => DayScalar, { description: 'Day (时点).' }) on!: string;
  @Field(() => DecimalScalar, { description: 'Value then (数值).' }) value!: string;
}

@ObjectType({ description: 'Where the value stands at the deadline if it goes on as it did (趋势预测).' })
export class GapForecast {
  @Field(() => [ForecastPoint], { description: 'Half-year values it is drawn through (依据点).' })
  points!: ForecastPoint[];
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value at the deadline (截止日预测值); null: no forecast can be given, the method says why.',
  })
  atDeadline!: string | null;
  @Field(() => String, { nullable: true, description: 'The same as it is shown (显示值); null as the value.' })
  display!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it would meet the target (届时是否达标); null as it.' })
  meets!: boolean | null;
  @Field(() => Text, { description: 'How it was made, or why there is none (方法).' }) method!: Text;
  @Field(() => [Text], {
    description: 'What has to hold beyond the data for it to come true (假定); empty: nothing is forecast.',
  })
  assumes!: Text[];
}

/** What is lacking to a target, and what measures would do (缺口测算). */
@ObjectType({ description: 'What is lacking to a target, and what measures would do (缺口测算).' })
export class GapOutcome {
  @Field(() => ID, { description: 'Indicator, region and day (编号).' }) id!: string;
  @Field(() => DayScalar, { description: 'Day it is measured at (时点).' }) asOf!: string;
  @Field(() => DecimalScalar, { description: "Target in the indicator's unit (目标值)." }) target!: string;
  @Field(() => DayScalar, { description: 'Deadline (截止日).' }) deadline!: string;
  @Field(() => IndicatorStatus, { description: 'Why there is a value or none (状态).' }) status!: IndicatorStatus;
  @Field(() => Text, { description: 'The status in words (状态说明).' }) statusText!: Text;
  @Field(() => DecimalScalar, { nullable: true, description: 'Value now (现值); null unless the status is OK.' })
  now!: string | null;
  @Field(() => String, { nullable: true, description: 'Value now as it is shown (现值显示); null as it.' })
  display!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the target is met now (现是否达标); null: cannot be said.',
  })
  meetsNow!: boolean | null;
  @Field(() => Quantity, {
    nullable: true,
    description: 'What is lacking in all (总缺口), rounded up; null: nothing, or it cannot be said.',
  })
  needed!: Quantity | null;
  @Field(() => [GapLine], { description: 'Regions right below, those that lack most first (下级缺口).' })
  perTown!: GapLine[];
  @Field(() => [GapLine], { description: 'Communities and villages, those that lack most first (社区与村缺口).' })
  perUnit!: GapLine[];
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value with the measures in place by the deadline (措施后数值); null unless the status is OK.',
  })
  valueWithMeasures!: string | null;
  @Field(() => String, { nullable: true, description: 'The same as it is shown (措施后显示); null as it.' })
  displayWithMeasures!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it meets the target then (措施后是否达标); null: cannot be said.',
  })
  meets!: boolean | null;
  @Field(() => Quantity, {
    nullable: true,
    description: 'What is lacking with the measures (措施后缺口); null: nothing, or it cannot be said.',
  })
  stillNeeded!: Quantity | null;
  @Field(() => GapForecast, { description: 'Where it goes without measures (趋势预测).' }) forecast!: GapForecast;
  @Field(() => Explanation, { description: 'How it came about (依据).' }) explanation!: Explanation;
}
