import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { MOST_MEASURES } from './gap.rules.ts';

const KNOWN_ON = { nullable: true, description: 'As it was known then (当时所知); now when not given.' };
const AS_OF = { nullable: true, description: 'Day it is asked for (时点); today when not given.' };

@InputType({ description: 'People or area to be added somewhere (措施).' })
export class GapMeasureInput {
  @Field(() => ID, { description: 'Where: the region itself or one below it, for area a community (区划).' })
  regionId!: string;
  @Field(() => Int, { nullable: true, description: 'People taken on, for an indicator that counts people (增员).' })
  people?: number | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Area added, m2 with at most two decimals, for an indicator of rooms (增加面积).',
  })
  areaM2?: string | null;
  @Field(() => DayScalar, { description: 'From which day on it counts (到位日期).' }) on!: string;
}

@ArgsType()
export class GapPreviewArgs {
  @Field(() => String, { description: 'Code of the indicator (指标代码).' }) code!: string;
  @Field(() => String, { description: 'Code of the region at asOf (区划代码).' }) regionCode!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Target in the indicator's unit (目标值); that of the catalogue when not given.",
  })
  target?: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: "Deadline (截止日); that of the catalogue's target when not given, asOf where it has none.",
  })
  deadline?: string;
  @Field(() => [GapMeasureInput], {
    nullable: true,
    description: `What is to be added (措施), at most ${MOST_MEASURES}; those that come after the deadline do not count.`,
  })
  measures?: GapMeasureInput[];
  @Field(() => DayScalar, AS_OF) asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@InputType({ description: 'A plan as it is saved (缺口规划保存).' })
export class SaveGapPlanInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: "One's own plan to change (规划); none: a new one." }) id?:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); for an existing plan.' })
  version?: number | null;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { description: 'Code of the indicator (指标代码); stays as it is.' }) code!: string;
  @Field(() => ID, { description: 'Region (区划); stays as it is.' }) regionId!: string;
  @Field(() => DecimalScalar, { description: "Target in the indicator's unit, above 0 (目标值)." }) target!: string;
  @Field(() => DayScalar, { description: 'Deadline (截止日).' }) deadline!: string;
  @Field(() => [GapMeasureInput], { description: `What is to be added (措施), at most ${MOST_MEASURES}.` })
  measures!: GapMeasureInput[];
  @Field(() => String, { nullable: true, description: 'Remark (说明).' }) remark?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}

@InputType({ description: 'Another name for a plan (缺口规划改名).' })
export class RenameGapPlanInput {
  @Field(() => ID, { description: 'Which one (编号).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Remark (说明).' }) remark?: string | null;
}

@InputType({ description: 'A plan that is no longer wanted (缺口规划删除).' })
export class RemoveGapPlanInput {
  @Field(() => ID, { description: 'Which one (编号).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
}
