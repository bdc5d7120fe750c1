import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declared-enum.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput, TextFilter } from '../../../shared/reads/list.ts';
import { GradeResultStatus } from '../result/grade-result.enums.ts';
import {
  RegradeDecision,
  RegradeDirection,
  RegradeKind,
  RegradeOutcome,
  RegradeQuestionKind,
  RegradeReason,
  RegradeStatus,
} from './regrade.enums.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeItem } from './regrade-item.entity.ts';

@InputType({ description: 'Condition on what a batch is for (批次类别条件).' })
export class RegradeKindFilter {
  @Field(() => RegradeKind, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeKind;
  @Field(() => [RegradeKind], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeKind[];
}
@InputType({ description: 'Condition on where a batch stands (批次状态条件).' })
export class RegradeStatusFilter {
  @Field(() => RegradeStatus, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeStatus;
  @Field(() => [RegradeStatus], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeStatus[];
}
@InputType({ description: 'Condition on what is proposed (测算结论条件).' })
export class RegradeOutcomeFilter {
  @Field(() => RegradeOutcome, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeOutcome;
  @Field(() => [RegradeOutcome], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeOutcome[];
}
@InputType({ description: 'Condition on whether a grade can be said (等级状态条件).' })
export class GradeStatusFilter {
  @Field(() => GradeResultStatus, { nullable: true, description: 'Is this (等于).' }) eq?: GradeResultStatus;
  @Field(() => [GradeResultStatus], { nullable: true, description: 'Is one of these (属于).' })
  in?: GradeResultStatus[];
}
@InputType({ description: 'Condition on which way a change goes (变动方向条件).' })
export class RegradeDirectionFilter {
  @Field(() => RegradeDirection, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeDirection;
  @Field(() => [RegradeDirection], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeDirection[];
}
@InputType({ description: 'Condition on where a proposal stands (审定状态条件).' })
export class RegradeDecisionFilter {
  @Field(() => RegradeDecision, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeDecision;
  @Field(() => [RegradeDecision], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeDecision[];
}
@InputType({ description: 'Condition on what is asked, of which one passes (疑问条件).' })
export class RegradeQuestionFilter {
  @Field(() => RegradeQuestionKind, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeQuestionKind;
  @Field(() => [RegradeQuestionKind], { nullable: true, description: 'Is one of these (属于).' })
  in?: RegradeQuestionKind[];
}

@InputType({ description: 'Condition on what made the grade another one, of which one reason passes (变动原因条件).' })
export class RegradeReasonFilter {
  @Field(() => RegradeReason, { nullable: true, description: 'Is this (等于).' }) eq?: RegradeReason;
  @Field(() => [RegradeReason], { nullable: true, description: 'Is one of these (属于).' }) in?: RegradeReason[];
}

@InputType({ description: 'Which batches (调级批次筛选); all conditions together.' })
export class RegradeBatchFilter {
  @Field(() => RegradeKindFilter, { nullable: true, description: 'What for (类别).' }) kind?: RegradeKindFilter;
  @Field(() => RegradeStatusFilter, { nullable: true, description: 'Where they stand (状态).' })
  status?: RegradeStatusFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Region they are of (范围).' }) region?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day the grades hold from (生效日).' })
  effectiveOn?: DateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Prepared by who asks (本人经办).' })
  preparedByMe?: BooleanFilter;
}

@InputType({ description: 'Which proposals (调级明细筛选); all conditions together.' })
export class RegradeItemFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Batch (批次).' }) batch?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Worker (社区工作者).' }) worker?: IdFilter;
  @Field(() => IdFilter, {
    nullable: true,
    description:
      'Street, town, park, community or village the file is held by; a town takes in what lies below (范围).',
  })
  region?: IdFilter;
  @Field(() => RegradeOutcomeFilter, { nullable: true, description: 'What is proposed (测算结论).' })
  outcome?: RegradeOutcomeFilter;
  @Field(() => RegradeDirectionFilter, { nullable: true, description: 'Which way (变动方向).' })
  direction?: RegradeDirectionFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Proposed post, as the scheme calls it (岗位代码).' })
  post?: TextFilter;
  @Field(() => GradeStatusFilter, {
    nullable: true,
    description: 'Whether the grade can be said, else why not (等级状态).',
  })
  status?: GradeStatusFilter;
  @Field(() => RegradeReasonFilter, {
    nullable: true,
    description: 'What made it another grade than the one in force (变动原因); first grades have none.',
  })
  reason?: RegradeReasonFilter;
  @Field(() => RegradeQuestionFilter, {
    nullable: true,
    description: 'With a question without an answer (未答复疑问).',
  })
  question?: RegradeQuestionFilter;
  @Field(() => RegradeDecisionFilter, { nullable: true, description: 'Where they stand (审定状态).' })
  decision?: RegradeDecisionFilter;
  @Field(() => String, { nullable: true, description: 'Name, pinyin or initials (姓名).' }) search?: string;
}

export const RegradeBatchSortField = declareEnum(
  'RegradeBatchSortField',
  'What batches are ordered by (调级批次排序项).',
  {
    PREPARED_AT: 'When they were prepared (经办时间).',
    EFFECTIVE_ON: 'The day the grades hold from (生效日).',
  },
);
export type RegradeBatchSortField = keyof typeof RegradeBatchSortField;
export const RegradeItemSortField = declareEnum(
  'RegradeItemSortField',
  'What proposals are ordered by (调级明细排序项).',
  {
    NAME: 'Name of the worker when it was proposed (姓名).',
    GRADE: 'Proposed grade (拟定等级).',
    FROM_GRADE: 'Decided grade (原等级).',
    DECIDED_AT: 'When they were decided (审定时间).',
    EFFECTIVE_ON: 'The day the grade holds from (生效日).',
  },
);
export type RegradeItemSortField = keyof typeof RegradeItemSortField;

@InputType({ description: 'Order of batches (调级批次排序).' })
export class RegradeBatchSort {
  @Field(() => RegradeBatchSortField, { description: 'By what (排序项).' }) field!: RegradeBatchSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}
@InputType({ description: 'Order of proposals (调级明细排序).' })
export class RegradeItemSort {
  @Field(() => RegradeItemSortField, { description: 'By what (排序项).' }) field!: RegradeItemSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@ArgsType()
export class RegradeBatchesArgs {
  @Field(() => RegradeBatchFilter, { nullable: true, description: 'Which (筛选).' }) filter?: RegradeBatchFilter;
  @Field(() => [RegradeBatchSort], { nullable: true, description: 'Order (排序); the latest first when not given.' })
  sort?: RegradeBatchSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}
@ArgsType()
export class RegradeItemsArgs {
  @Field(() => RegradeItemFilter, { nullable: true, description: 'Which (筛选).' }) filter?: RegradeItemFilter;
  @Field(() => [RegradeItemSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: RegradeItemSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of batches (调级批次列表).' })
export class RegradeBatchPage {
  @Field(() => [RegradeBatch], { description: 'Batches of the page (本页).' }) items!: RegradeBatch[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
@ObjectType({ description: 'A page of proposals (调级明细列表).' })
export class RegradeItemPage {
  @Field(() => [RegradeItem], { description: 'Proposals of the page (本页).' }) items!: RegradeItem[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
