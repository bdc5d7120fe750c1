import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.ts';
import { RegionLevel } from '../../regions/index.ts';
import { BaseMetric } from '../base-figures/base-figure.enums.ts';

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
