import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Region, RegionLevel } from '../../regions/index.ts';
import { BaseMetric } from '../base-figures/base-figure.enums.ts';
import { CollectionProgress } from './collection-progress.types.ts';

/**
 * A period in which the base figures of a day are collected (填报任务). It asks for each metric of every unit of its level that its region has on
 * that day, virtual ones left out. What stands where is counted from the entries themselves, for the units the asker sees.
 */
@ObjectType({ description: 'A period in which the base figures of a day are collected (填报任务).' })
@Entity({ tableName: 'collection_period' })
export class CollectionPeriod {
  @Id()
  id!: number;

  /** The region it is for, which is also the key of the right to change it. */
  @Property({ type: 'integer' }) regionId!: number;

  @Field(() => Region, {
    nullable: true,
    description:
      'District, street, town or park it is for (范围); null: outside the scope, as the district is for a street.',
  })
  region!: Region | null;

  @Column(String, 'Name (名称).')
  name!: string;

  @Column([BaseMetric], 'What is counted (指标).', { type: 'array', columnType: 'text[]' })
  metrics!: BaseMetric[];

  @Column(DayScalar, 'Day the figures are counted for (统计时点).')
  onDate!: string;

  @Column(DayScalar, 'First day of the collection (开始日).')
  opensOn!: string;

  @Column(DayScalar, 'Last day in time (截止日).')
  deadline!: string;

  @Property({ type: 'datetime', length: 3 }) closesAt!: Date;

  @Column(RegionLevel, 'Level of the units that are asked (填报层级).')
  level!: RegionLevel;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => [CollectionProgress], { description: 'How far each street, town and park is, by code (分镇街进度).' })
  progress!: CollectionProgress[];

  @Field(() => Int, { description: 'Figures asked for (应报数).' }) expected!: number;
  @Field(() => Int, { description: 'Of them not entered (未报数).' }) missing!: number;
  @Field(() => Int, { description: 'Of them entered and not submitted (录入未报数).' }) entered!: number;
  @Field(() => Int, { description: 'Of them waiting for the second person (待复核数).' }) submitted!: number;
  @Field(() => Int, { description: 'Of them approved (已通过数).' }) approved!: number;
  @Field(() => Int, { description: 'Of them returned (已退回数).' }) returned!: number;
  @Field(() => Int, {
    description: 'Of all of them submitted after the deadline, or not in though it has passed (逾期数).',
  })
  late!: number;
  @Field(() => Boolean, {
    description:
      'Every figure asked for is approved (是否完成); of the units the asker sees, and not where he sees none.',
  })
  complete!: boolean;
}
