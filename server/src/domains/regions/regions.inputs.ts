import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { KNOWN_ON } from '../../shared/known-on.ts';
import { Direction, IdFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { Region } from './region.entity.ts';
import { RegionKind, RegionLevel } from './region.enums.ts';

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
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class RegionArgs {
  @Field(() => ID, { nullable: true, description: 'Id (编号); either this or the code.' }) id?: string;
  @Field(() => String, { nullable: true, description: 'Code (区划代码).' }) code?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ObjectType({ description: 'A page of regions (区划列表).' })
export class RegionPage {
  @Field(() => [Region], { description: 'Regions of the page (本页).' }) items!: Region[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
