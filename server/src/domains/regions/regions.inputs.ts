import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeMode } from '../../shared/dated.ts';
import { DocumentInput } from '../../shared/document.ts';
import { Direction, IdFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { Region } from './region.entity.ts';
import { FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';

export enum RegionSortField {
  CODE = 'CODE',
  NAME = 'NAME',
}
registerEnumType(RegionSortField, {
  name: 'RegionSortField',
  description: 'What regions are ordered by (区划排序项).',
  valuesConfig: {
    CODE: { description: 'Code (代码).' },
    NAME: { description: 'Name, by its pinyin (名称拼音).' },
  },
});

@InputType({ description: 'Order of regions (区划排序).' })
export class RegionSort {
  @Field(() => RegionSortField, { description: 'By what (排序项).' }) field!: RegionSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on the kind (区划类别条件).' })
export class RegionKindFilter {
  @Field(() => RegionKind, { nullable: true, description: 'Is this (等于).' }) eq?: RegionKind;
  @Field(() => [RegionKind], { nullable: true, description: 'Is one of these (属于).' }) in?: RegionKind[];
}

@InputType({ description: 'Condition on the level (层级条件).' })
export class RegionLevelFilter {
  @Field(() => RegionLevel, { nullable: true, description: 'Is this (等于).' }) eq?: RegionLevel;
  @Field(() => [RegionLevel], { nullable: true, description: 'Is one of these (属于).' }) in?: RegionLevel[];
}

@InputType({ description: 'Which regions (区划筛选); all conditions together.' })
export class RegionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Region right above (上级).' }) parent?: IdFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Code (区划代码).' }) code?: TextFilter;
  @Field(() => RegionKindFilter, { nullable: true, description: 'Kind (类别).' }) kind?: RegionKindFilter;
  @Field(() => RegionLevelFilter, { nullable: true, description: 'Level (层级).' }) level?: RegionLevelFilter;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or the beginning of code, pinyin or initials (搜索：名称、代码、拼音、首字母).',
  })
  search?: string;
}

@ArgsType()
export class RegionsArgs {
  @Field(() => RegionFilter, { nullable: true, description: 'Which (筛选).' }) filter?: RegionFilter;
  @Field(() => [RegionSort], { nullable: true, description: 'Order (排序); by code when not given.' })
  sort?: RegionSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
}

@ArgsType()
export class RegionArgs {
  @Field(() => ID, { nullable: true, description: 'Id (编号); either this or the code.' }) id?: string;
  @Field(() => String, { nullable: true, description: 'Code (区划代码).' }) code?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
}

@ObjectType({ description: 'A page of regions (区划列表).' })
export class RegionPage {
  @Field(() => [Region], { description: 'Regions of the page (本页).' }) items!: Region[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Attributes of a region that are set by hand (区划属性设定).' })
export class SaveRegionAttributesInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Region (区划).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => ChangeMode, { description: 'Change or correction (变更或更正).' }) mode!: ChangeMode;
  @Field(() => DayScalar, { description: 'First day (起始日).' }) validFrom!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Correction only: first day no longer covered (截止日次日); null: open.',
  })
  validTo?: string;
  @Field(() => RegionKind, { description: 'Kind (类别), one of the region’s level.' }) kind!: RegionKind;
  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class (设施类别); communities and villages only.',
  })
  facilityClass?: FacilityClass;
  @Field(() => Boolean, { description: 'Only in the statistics’ list (虚拟区划).' }) isVirtual!: boolean;
  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' }) requiresStation!: boolean;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a correction needs one.' }) reason?: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput;
}
