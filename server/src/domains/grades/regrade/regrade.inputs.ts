import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { RegradeDirection, RegradeReason, RegradeVerdict } from './regrade.enums.ts';

@InputType({ description: 'Grades of a region on a day, to be proposed (发起调级).' })
export class PrepareRegradeInput extends RepeatableInput {
  @Field(() => ID, { description: 'District, street, town or park (范围).' }) regionId!: string;
  @Field(() => DayScalar, { description: 'Day the grades hold from (生效日); a year ahead at most.' })
  effectiveOn!: string;
  @Field(() => String, { nullable: true, description: 'Why (事由).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper that asks for it (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'Which proposals of the batch that wait are decided (审定范围); all conditions together.' })
export class RegradeChoiceInput {
  @Field(() => [RegradeDirection], { nullable: true, description: 'Which way (变动方向); null: any.' })
  directions?: RegradeDirection[] | null;
  @Field(() => [String], { nullable: true, description: 'Proposed post (岗位代码); null: any.' }) posts?:
    | string[]
    | null;
  @Field(() => [RegradeReason], { nullable: true, description: 'With one of these reasons (变动原因); null: any.' })
  reasons?: RegradeReason[] | null;
  @Field(() => [ID], { nullable: true, description: 'Streets, towns, parks, communities (范围); null: any.' })
  regionIds?: string[] | null;
}

@InputType({ description: 'Decision on proposals of a batch, by who did not prepare it (审定调级).' })
export class DecideRegradeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Batch (批次).' }) batchId!: string;
  @Field(() => [ID], { nullable: true, description: 'These proposals (明细), at most 5,000; this or a filter.' })
  itemIds?: string[] | null;
  @Field(() => RegradeChoiceInput, {
    nullable: true,
    description: 'All that wait and match (筛选); empty: all that wait.',
  })
  filter?: RegradeChoiceInput | null;
  @Field(() => RegradeVerdict, { description: 'What is decided (结论).' }) decision!: RegradeVerdict;
  @Field(() => DocumentInput, {
    nullable: true,
    description: 'Paper of the decision, with its number (审定文件); agreeing needs one, unless the batch has it.',
  })
  document?: DocumentInput | null;
  @Field(() => String, { nullable: true, description: 'Reason (意见); a return needs one.' }) reason?: string | null;
}

@InputType({ description: 'A batch that is taken back; what was decided stays (撤回调级批次).' })
export class WithdrawRegradeInput {
  @Field(() => ID, { description: 'Batch (批次); it is open or being prepared.' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}

@InputType({ description: 'A batch of whose waiting proposals those who may decide are reminded (提醒审定).' })
export class RemindRegradeDecidersInput {
  @Field(() => ID, { description: 'Batch (批次); it is open.' }) batchId!: string;
}

@InputType({ description: 'A question about a proposal (提问).' })
export class AskRegradeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Proposal (明细).' }) itemId!: string;
  @Field(() => String, { description: 'Question (问题).' }) text!: string;
}

@InputType({ description: 'The answer to a question (答复).' })
export class AnswerRegradeInput {
  @Field(() => ID, { description: 'Question (疑问).' }) id!: string;
  @Field(() => String, { description: 'Answer (答复).' }) answer!: string;
}

@InputType({ description: 'A grade by a paper, whatever the scheme says; somebody else decides it (人工调整等级).' })
export class OverrideGradeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Grade (等级).' }) grade!: number;
  @Field(() => DayScalar, { description: 'Day it holds from (生效日); a year ahead at most.' }) effectiveOn!: string;
  @Field(() => DocumentInput, { description: 'Paper that says so, with its number (依据文件).' })
  document!: DocumentInput;
  @Field(() => String, { description: 'Reason (原因).' }) reason!: string;
}
