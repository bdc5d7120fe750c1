import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput, TextFilter } from '../../../shared/list.ts';
import { Decision } from '../../../shared/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { SchemeStatusFilter } from '../../schemes/versions/index.ts';

export enum GradeSchemeSortField {
  CODE = 'CODE',
  VALID_FROM = 'VALID_FROM',
  STATUS = 'STATUS',
  PREPARED_AT = 'PREPARED_AT',
}
registerEnumType(GradeSchemeSortField, {
  name: 'GradeSchemeSortField',
  description: 'What versions of schemes are ordered by (方案排序项).',
  valuesConfig: {
    CODE: { description: 'Code and version (代码与版本).' },
    VALID_FROM: { description: 'First day (施行日).' },
    STATUS: { description: 'Where they stand, drafts first (状态).' },
    PREPARED_AT: { description: 'When they were last written (编制时间).' },
  },
});

@InputType({ description: 'Order of versions of schemes (方案排序).' })
export class GradeSchemeSort {
  @Field(() => GradeSchemeSortField, { description: 'By what (排序项).' }) field!: GradeSchemeSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Which versions of schemes (方案筛选); all conditions together.' })
export class GradeSchemeFilter {
  @Field(() => TextFilter, { nullable: true, description: 'Code (代码).' }) code?: TextFilter;
  @Field(() => SchemeStatusFilter, { nullable: true, description: 'Where they stand (状态).' })
  status?: object;
  @Field(() => IdFilter, { nullable: true, description: 'District they are of (所属区县).' }) region?: IdFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'They come with the product (随产品提供).' })
  shipped?: BooleanFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Version they override (上级方案).' }) base?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'First day (施行日).' }) validFrom?: DateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Written or submitted by who asks (本人编制).' })
  preparedByMe?: BooleanFilter;
  @Field(() => String, { nullable: true, description: 'Part of the title or of the code (名称或代码).' })
  search?: string;
}

@ArgsType()
export class GradeSchemesArgs {
  @Field(() => GradeSchemeFilter, { nullable: true, description: 'Which (筛选).' }) filter?: GradeSchemeFilter;
  @Field(() => [GradeSchemeSort], {
    nullable: true,
    description: "Order (排序); the district's own first, by code, the latest version first, when not given.",
  })
  sort?: GradeSchemeSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class GradeSchemeDifferenceArgs {
  @Field(() => ID, { description: 'Earlier version (原版).' }) fromId!: string;
  @Field(() => ID, { description: 'Later version (新版).' }) toId!: string;
}

@InputType({
  description:
    'A draft of a scheme (起草方案): a copy, an override, a document, or a blank scheme when none of the three is given.',
})
export class CreateGradeSchemeInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'District (区县).' }) regionId!: string;
  @Field(() => ID, { nullable: true, description: 'Version that is copied (照此起草).' }) fromId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Version that is overridden (在此方案上改动).' })
  baseId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'JSON in format 1, whole or an override; may have faults (内容).',
  })
  document?: string | null;
  @Field(() => DayScalar, { description: 'First day it is meant to hold (施行日).' }) validFrom!: string;
}

@InputType({ description: 'A scheme from a file, as a draft (导入方案); one with errors is refused with all of them.' })
export class ImportGradeSchemeInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'District (区县).' }) regionId!: string;
  @Field(() => String, { description: 'JSON in format 1, whole or an override (内容).' }) document!: string;
}

@InputType({ description: 'What a draft says now (保存草稿).' })
export class SaveGradeSchemeInput {
  @Field(() => ID, { description: 'Draft (草稿).' }) id!: string;
  @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
  @Field(() => String, {
    description: 'JSON in format 1; of an override the whole scheme or only what differs. May have faults (内容).',
  })
  document!: string;
}

@InputType({ description: 'A draft is handed to the second person (提交方案).' })
export class SubmitGradeSchemeInput {
  @Field(() => ID, { description: 'Draft without errors (草稿).' }) id!: string;
  @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
  @Field(() => String, { nullable: true, description: 'Why (事由); one that holds from a past day needs it.' })
  reason?: string | null;
}

@InputType({ description: 'Who submitted a scheme takes it back before it is decided (撤回送审).' })
export class RecallGradeSchemeInput {
  @Field(() => ID, { description: 'Scheme that was submitted (待审批方案).' }) id!: string;
  @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
  @Field(() => String, { nullable: true, description: 'Why (事由); stands in the audit.' }) reason?: string | null;
}

@InputType({ description: 'Decision of the second person about a scheme (审批方案).' })
export class DecideGradeSchemeInput {
  @Field(() => ID, { description: 'Scheme that was submitted (待审批方案).' }) id!: string;
  @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
  @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
  @Field(() => String, { nullable: true, description: 'Reason (意见); a return needs one.' }) reason?: string | null;
}

@InputType({ description: 'A draft that is thrown away (删除草稿).' })
export class DeleteGradeSchemeInput {
  @Field(() => ID, { description: 'Draft (草稿).' }) id!: string;
  @Field(() => Int, { description: 'Revision it was read at (修订号).' }) revision!: number;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
