import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { KNOWN_ON } from '../../shared/known-on.ts';
import { BooleanFilter, Direction, IdFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { FacilityClass, RegionKindFilter } from '../regions/index.ts';
import { Community } from './community.type.ts';

/** A figure of a community that can be explained (可解释的数字). */
export enum CommunityFigure {
  HOUSEHOLDS = 'HOUSEHOLDS',
  FACILITY_AREA = 'FACILITY_AREA',
  REQUIRED_AREA = 'REQUIRED_AREA',
  SHORTFALL = 'SHORTFALL',
  AREA_PER_100_HOUSEHOLDS = 'AREA_PER_100_HOUSEHOLDS',
  MEETS_FACILITY_STANDARD = 'MEETS_FACILITY_STANDARD',
}
registerEnumType(CommunityFigure, {
  name: 'CommunityFigure',
  description: 'A figure of a community that can be explained (可解释的数字).',
  valuesConfig: {
    HOUSEHOLDS: { description: 'Households (户数).' },
    FACILITY_AREA: { description: 'Area held (已有面积): area that counts.' },
    REQUIRED_AREA: { description: 'Area required (应有面积).' },
    SHORTFALL: { description: 'Shortfall (缺口): what is missing.' },
    AREA_PER_100_HOUSEHOLDS: { description: 'Area per 100 households (每百户面积).' },
    MEETS_FACILITY_STANDARD: { description: 'Meets the standard (是否达标): whether the standard is met.' },
  },
});

export enum CommunitySortField {
  CODE = 'CODE',
  NAME = 'NAME',
  HOUSEHOLDS = 'HOUSEHOLDS',
  FACILITY_AREA = 'FACILITY_AREA',
  REQUIRED_AREA = 'REQUIRED_AREA',
  SHORTFALL = 'SHORTFALL',
  AREA_PER_100_HOUSEHOLDS = 'AREA_PER_100_HOUSEHOLDS',
}
registerEnumType(CommunitySortField, {
  name: 'CommunitySortField',
  description: 'What communities are ordered by (社区排序项); what is not known comes last.',
  valuesConfig: {
    CODE: { description: 'Code (代码).' },
    NAME: { description: 'Name, by its pinyin (名称拼音).' },
    HOUSEHOLDS: { description: 'Households (户数).' },
    FACILITY_AREA: { description: 'Area that counts (已有面积).' },
    REQUIRED_AREA: { description: 'Area required (应有面积).' },
    SHORTFALL: { description: 'What is missing (缺口).' },
    AREA_PER_100_HOUSEHOLDS: { description: 'Area per 100 households (每百户面积).' },
  },
});

@InputType({ description: 'Order of communities (社区排序).' })
export class CommunitySort {
  @Field(() => CommunitySortField, { description: 'By what (排序项).' }) field!: CommunitySortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the facility class (设施类别条件).' })
export class FacilityClassFilter {
  @Field(() => FacilityClass, { nullable: true, description: 'Is this (等于).' }) eq?: FacilityClass;
  @Field(() => [FacilityClass], { nullable: true, description: 'Is one of these (属于).' }) in?: FacilityClass[];
}

@InputType({ description: 'Which communities and villages (社区筛选); all conditions together.' })
export class CommunityFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park (所属镇街).' }) parent?: IdFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Code (区划代码).' }) code?: TextFilter;
  @Field(() => RegionKindFilter, { nullable: true, description: 'Kind (类别).' }) kind?: RegionKindFilter;
  @Field(() => FacilityClassFilter, { nullable: true, description: 'Facility class (设施类别).' })
  facilityClass?: FacilityClassFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Meets its standard (是否达标).' })
  meetsFacilityStandard?: BooleanFilter;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or the beginning of code, pinyin or initials (搜索：名称、代码、拼音、首字母).',
  })
  search?: string;
}

@ArgsType()
export class CommunitiesArgs {
  @Field(() => CommunityFilter, { nullable: true, description: 'Which (筛选).' }) filter?: CommunityFilter;
  @Field(() => [CommunitySort], { nullable: true, description: 'Order (排序); by code when not given.' })
  sort?: CommunitySort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class CommunityArgs {
  @Field(() => ID, { nullable: true, description: 'Id (编号); either this or the code.' }) id?: string;
  @Field(() => String, { nullable: true, description: 'Code (区划代码).' }) code?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of communities (社区列表).' })
export class CommunityPage {
  @Field(() => [Community], { description: 'Communities of the page (本页).' }) items!: Community[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
