import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { FactEntryInput } from '../facts.inputs.ts';
import { HonourKind, HonourLevel } from './honour.enums.ts';

@InputType({ description: 'An honour or a recommendation (荣誉、推荐).' })
export class HonourInput {
  @Field(() => HonourKind, { description: 'Which kind (荣誉类别).' }) kind!: HonourKind;
  @Field(() => HonourLevel, { description: 'Level of who conferred it (授予级别).' }) level!: HonourLevel;
  @Field(() => String, { description: 'Title (荣誉名称).' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Who conferred it (授予单位).' }) body?: string | null;
  @Field(() => DayScalar, { description: 'Day (授予日期).' }) on!: string;
}

@InputType({ description: 'An honour or a recommendation to be entered (登记荣誉).' })
export class RecordHonourInput extends FactEntryInput {
  @Field(() => HonourInput, { description: 'The honour (荣誉、推荐).' }) honour!: HonourInput;
}
