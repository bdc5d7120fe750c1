import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeMode } from '../../../shared/dated.ts';
import { DocumentInput } from '../../../shared/document.ts';
import { KNOWN_ON } from '../../../shared/known-on.ts';
import { Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { StaffingStatus } from './staffing.enums.ts';
import { Staffing } from './staffing.types.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';

export enum StaffingSortField {
  CODE = 'CODE',
  NEEDED = 'NEEDED',
  IN_POST = 'IN_POST',
  SHORT = 'SHORT',
  OVER = 'OVER',
}
registerEnumType(StaffingSortField, {
  name: 'StaffingSortField',
  description: 'What communities are ordered by (配备排序项); what is not known comes last.',
  valuesConfig: {
    CODE: { description: 'Code (区划代码).' },
    NEEDED: { description: 'People it needs (应配人数).' },
    IN_POST: { description: 'People in post (在岗).' },
    SHORT: { description: 'People it lacks (缺员).' },
    OVER: { description: 'People beyond what it may have (超配).' },
  },
});

@InputType({ description: 'Order of communities by their staffing (配备排序).' })
export class StaffingSort {
  @Field(() => StaffingSortField, { description: 'By what (排序项).' }) field!: StaffingSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the staffing (配备状态条件).' })
export class StaffingStatusFilter {
  @Field(() => StaffingStatus, { nullable: true, description: 'Is this (等于).' }) eq?: StaffingStatus;
  @Field(() => [StaffingStatus], { nullable: true, description: 'Is one of these (属于).' }) in?: StaffingStatus[];
}

@InputType({ description: 'Which communities (配备筛选); all conditions together.' })
export class StaffingFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park (所属镇街).' }) town?: IdFilter;
  @Field(() => StaffingStatusFilter, { nullable: true, description: 'How it stands (配备状态).' })
  status?: StaffingStatusFilter;
}

@ArgsType()
export class StaffingsArgs {
  @Field(() => StaffingFilter, { nullable: true, description: 'Which (筛选).' }) filter?: StaffingFilter;
  @Field(() => [StaffingSort], { nullable: true, description: 'Order (排序); by code when not given.' })
  sort?: StaffingSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class StaffingArgs {
  @Field(() => ID, { description: 'Id of the community (社区编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of communities with their staffing (配备情况列表).' })
export class StaffingPage {
  @Field(() => [Staffing], { description: 'Communities of the page (本页).' }) items!: Staffing[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@ArgsType()
export class StaffingChoicesArgs {
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of chosen formulas (采用的配备标准列表).' })
export class StaffingChoicePage {
  @Field(() => [StaffingChoice], { description: 'Choices of the page, the latest first (本页).' })
  items!: StaffingChoice[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Which formula holds from a day on, or held (选定配备标准).' })
export class ChooseStaffingInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of one that comes with the product (代码).' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: "Or one's own, JSON in format 1 (自拟公式)." })
  formula?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' })
  reason?: string | null;
  @Field(() => DocumentInput, { description: 'Paper that says so (依据文件).' }) document!: DocumentInput;
}
