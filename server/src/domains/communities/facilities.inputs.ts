import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeMode } from '../../shared/dated.ts';
import { DocumentInput } from '../../shared/document.ts';
import { KNOWN_ON } from '../../shared/known-on.ts';
import { BooleanFilter, Direction, IdFilter, PageInput } from '../../shared/list.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../shared/scalars.ts';
import { Facility } from './facility.entity.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';

export enum FacilitySortField {
  NAME = 'NAME',
  COMMUNITY = 'COMMUNITY',
  BUILDING_AREA = 'BUILDING_AREA',
  STATE = 'STATE',
}
registerEnumType(FacilitySortField, {
  name: 'FacilitySortField',
  description: 'What facilities are ordered by (设施排序项).',
  valuesConfig: {
    NAME: { description: 'Name (名称).' },
    COMMUNITY: { description: 'Code of the community (社区代码).' },
    BUILDING_AREA: { description: 'Building area (建筑面积).' },
    STATE: { description: 'State, from planned to withdrawn (状态).' },
  },
});

@InputType({ description: 'Order of facilities (设施排序).' })
export class FacilitySort {
  @Field(() => FacilitySortField, { description: 'By what (排序项).' }) field!: FacilitySortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on what a facility is for (用途条件).' })
export class FacilityKindFilter {
  @Field(() => FacilityKind, { nullable: true, description: 'Is this (等于).' }) eq?: FacilityKind;
  @Field(() => [FacilityKind], { nullable: true, description: 'Is one of these (属于).' }) in?: FacilityKind[];
}

@InputType({ description: 'Condition on the state (状态条件).' })
export class FacilityStateFilter {
  @Field(() => FacilityState, { nullable: true, description: 'Is this (等于).' }) eq?: FacilityState;
  @Field(() => [FacilityState], { nullable: true, description: 'Is one of these (属于).' }) in?: FacilityState[];
}

@InputType({ description: 'Which facilities (设施筛选); all conditions together.' })
export class FacilityFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Community or village (社区或村).' }) community?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park (镇街).' }) town?: IdFilter;
  @Field(() => FacilityKindFilter, { nullable: true, description: 'What it is for (用途).' }) kind?: FacilityKindFilter;
  @Field(() => FacilityStateFilter, { nullable: true, description: 'State (状态).' }) state?: FacilityStateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Counts (是否计入).' }) countsTowards?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'An entry waits or was returned (有待复核条目).' })
  pending?: BooleanFilter;
  @Field(() => String, {
    nullable: true,
    description:
      "Part of the facility's name, or what finds its community (搜索：设施名称，或社区的名称、代码、拼音、首字母).",
  })
  search?: string;
}

@ArgsType()
export class FacilitiesArgs {
  @Field(() => FacilityFilter, { nullable: true, description: 'Which (筛选).' }) filter?: FacilityFilter;
  @Field(() => [FacilitySort], { nullable: true, description: 'Order (排序); by community when not given.' })
  sort?: FacilitySort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class FacilityArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of facilities (设施列表).' })
export class FacilityPage {
  @Field(() => [Facility], { description: 'Facilities of the page (本页).' }) items!: Facility[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'A facility to enter, change or correct (设施登记、变更、更正).' })
export class SaveFacilityInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'Facility (设施); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); with the id.' })
  version?: number | null;
  @Field(() => ID, { description: 'Community or village (社区或村); cannot be changed later.' }) communityId!: string;
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string | null;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => FacilityKind, { description: 'What it is for (用途).' }) kind!: FacilityKind;
  @Field(() => FacilityState, { description: 'State (状态).' }) state!: FacilityState;
  @Field(() => DecimalScalar, { description: 'Building area, m2, two decimals (建筑面积).' }) buildingAreaM2!: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Of it for residents' activities, m2 (居民活动面积)." })
  residentActivityAreaM2?: string | null;
  @Field(() => Tenure, { description: 'By what right it is used (权属).' }) tenure!: Tenure;
  @Field(() => String, { nullable: true, description: 'Property certificate (产权证号).' })
  certificateNumber?: string | null;
  @Field(() => [VenueFunction], { defaultValue: [], description: 'Outdoor venues only: functions (场所功能).' })
  venueFunctions!: VenueFunction[];
  @Field(() => Boolean, { description: 'Counts towards the area standard (是否计入).' }) countsTowards!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it counts or not (计入说明); needed when it does not.' })
  countsReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from (来源); default: entered by hand.' })
  source?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' }) reason?:
    | string
    | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'A facility that is given up (设施退出).' })
export class WithdrawFacilityInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Facility (设施).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => DayScalar, { description: 'First day without it (退出日).' }) validFrom!: string;
  @Field(() => String, { description: 'Why (原因).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}
