import { Field, ID, InputType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { Decision } from '../../../shared/review/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';

@InputType({ description: 'Values to freeze, all or none (提请定格).' })
export class ProposeFreezeInput extends RepeatableInput {
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
