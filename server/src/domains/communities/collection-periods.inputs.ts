import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateFilter, Direction, IdFilter, PageInput } from '../../shared/list.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { RegionLevel } from '../regions/index.ts';
import { BaseMetric } from './base-figure.enums.ts';
import { CollectionPeriod } from './collection-period.entity.ts';

export enum CollectionPeriodSortField {
  DEADLINE = 'DEADLINE',
  ON_DATE = 'ON_DATE',
  NAME = 'NAME',
}
registerEnumType(CollectionPeriodSortField, {
  name: 'CollectionPeriodSortField',
  description: 'What collection periods are ordered by (填报任务排序项).',
  valuesConfig: {
    DEADLINE: { description: 'Last day in time (截止日).' },
    ON_DATE: { description: 'Day the figures are counted for (统计时点).' },
    NAME: { description: 'Name (名称).' },
  },
});

@InputType({ description: 'Order of collection periods (填报任务排序).' })
export class CollectionPeriodSort {
  @Field(() => CollectionPeriodSortField, { description: 'By what (排序项).' }) field!: CollectionPeriodSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Which collection periods (填报任务筛选); all conditions together.' })
export class CollectionPeriodFilter {
  @Field(() => IdFilter, { nullable: true, description: 'District or street they are for (范围).' }) region?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day the figures are counted for (统计时点).' })
  onDate?: DateFilter;
  @Field(() => DateFilter, { nullable: true, description: 'First day of the collection (开始日).' })
  opensOn?: DateFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Last day in time (截止日).' }) deadline?: DateFilter;
}

@ArgsType()
export class CollectionPeriodsArgs {
  @Field(() => CollectionPeriodFilter, { nullable: true, description: 'Which (筛选).' })
  filter?: CollectionPeriodFilter;
  @Field(() => [CollectionPeriodSort], { nullable: true, description: 'Order (排序); due last first when not given.' })
  sort?: CollectionPeriodSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of collection periods (填报任务列表).' })
export class CollectionPeriodPage {
  @Field(() => [CollectionPeriod], { description: 'Periods of the page (本页).' }) items!: CollectionPeriod[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'A collection period, new or changed (填报任务).' })
export class SaveCollectionPeriodInput {
  @Field(() => ID, { nullable: true, description: 'Period that is changed (编号); not given: a new one.' }) id?:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); needed with an id.' }) version?:
    | number
    | null;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => [BaseMetric], { description: 'What is counted (指标).' }) metrics!: BaseMetric[];
  @Field(() => DayScalar, { description: 'Day the figures are counted for (统计时点).' }) onDate!: string;
  @Field(() => DayScalar, { description: 'First day of the collection (开始日).' }) opensOn!: string;
  @Field(() => DayScalar, { description: 'Last day in time (截止日); not before the two other days.' })
  deadline!: string;
  @Field(() => RegionLevel, { description: 'Level of the units that are asked (填报层级).' }) level!: RegionLevel;
  @Field(() => ID, { description: 'District, street, town or park it is for (范围); stays as it is.' })
  regionId!: string;
  @Field(() => String, { nullable: true, description: 'Reason (原因); needed for a change.' }) reason?: string | null;
}
