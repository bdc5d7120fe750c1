import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeMode } from '../../../shared/dated.ts';
import { DocumentInput } from '../../../shared/document.ts';
import { KNOWN_ON } from '../../../shared/known-on.ts';
import { Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Headcount } from './headcount.entity.ts';
import { HeadcountStatus } from './headcount.enums.ts';

export enum HeadcountSortField {
  REGION = 'REGION',
  PLACES = 'PLACES',
  USED = 'USED',
  FREE = 'FREE',
}
registerEnumType(HeadcountSortField, {
  name: 'HeadcountSortField',
  description: 'What quotas are ordered by (员额排序项).',
  valuesConfig: {
    REGION: { description: 'Code of the region, then category (区划代码).' },
    PLACES: { description: 'Places (核定员额).' },
    USED: { description: 'People who use one (已用).' },
    FREE: { description: 'Places less people, below 0 when over (空缺).' },
  },
});

@InputType({ description: 'Order of quotas (员额排序).' })
export class HeadcountSort {
  @Field(() => HeadcountSortField, { description: 'By what (排序项).' }) field!: HeadcountSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the category (员额类别条件).' })
export class HeadcountCategoryFilter {
  @Field(() => HeadcountCategory, { nullable: true, description: 'Is this (等于).' }) eq?: HeadcountCategory;
  @Field(() => [HeadcountCategory], { nullable: true, description: 'Is one of these (属于).' })
  in?: HeadcountCategory[];
}

@InputType({ description: 'Condition on whether there is room (员额状态条件).' })
export class HeadcountStatusFilter {
  @Field(() => HeadcountStatus, { nullable: true, description: 'Is this (等于).' }) eq?: HeadcountStatus;
  @Field(() => [HeadcountStatus], { nullable: true, description: 'Is one of these (属于).' }) in?: HeadcountStatus[];
}

@InputType({ description: 'Which quotas (员额筛选); all conditions together, as they stand at asOf.' })
export class HeadcountFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Region (区划).' }) region?: IdFilter;
  @Field(() => IdFilter, {
    nullable: true,
    description: 'Street, town or park that it is of, or whose communities it is of (镇街).',
  })
  town?: IdFilter;
  @Field(() => HeadcountCategoryFilter, { nullable: true, description: 'Whose places (员额类别).' })
  category?: HeadcountCategoryFilter;
  @Field(() => HeadcountStatusFilter, { nullable: true, description: 'Whether there is room (员额状态).' })
  status?: HeadcountStatusFilter;
}

@ArgsType()
export class HeadcountsArgs {
  @Field(() => HeadcountFilter, { nullable: true, description: 'Which (筛选).' }) filter?: HeadcountFilter;
  @Field(() => [HeadcountSort], { nullable: true, description: 'Order (排序); by region when not given.' })
  sort?: HeadcountSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class HeadcountArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of quotas (员额列表).' })
export class HeadcountPage {
  @Field(() => [Headcount], { description: 'Quotas of the page (本页).' }) items!: Headcount[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Places of a region, from a day on or corrected (核定员额).' })
export class SaveHeadcountInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'District, street, town, park or community (区划).' }) regionId!: string;
  @Field(() => HeadcountCategory, { description: 'Whose places (员额类别).' }) category!: HeadcountCategory;
  @Field(() => Int, {
    nullable: true,
    description: 'Version it was read at (版本); null: the first of its kind there.',
  })
  version?: number | null;
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => Int, { nullable: true, description: 'Places (核定员额); null: no quota binds in these days.' })
  places?: number | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' })
  reason?: string | null;
  @Field(() => DocumentInput, { description: 'Paper that sets it (依据文件).' }) document!: DocumentInput;
}

@ArgsType()
export class HeadcountRoomArgs {
  @Field(() => ID, { description: 'Unit somebody would be assigned to (所在单位).' }) unitId!: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day (起始日); today when not given.' }) asOf?: string;
}

/** What one quota above a unit leaves, for whoever is about to be hired there. */
@ObjectType({ description: 'How many more people a quota takes from a day on (剩余员额).' })
export class HeadcountRoom {
  @Field(() => String, { nullable: true, description: 'Region it is of (区划); null: one above the scope.' })
  region!: string | null;
  @Field(() => HeadcountCategory, { description: 'Whose places (员额类别).' }) category!: HeadcountCategory;
  @Field(() => Int, { nullable: true, description: 'Places on the tightest day (员额); null: above the scope.' })
  places!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Free on the tightest day, below 0 when over (空缺); null: above the scope.',
  })
  free!: number | null;
  @Field(() => DayScalar, { description: 'The tightest day (最紧之日).' }) on!: string;
  @Field(() => Boolean, { description: 'Takes nobody more (已满).' }) full!: boolean;
}
