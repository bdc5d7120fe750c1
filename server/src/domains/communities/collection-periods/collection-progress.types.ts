import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Region } from '../../regions/index.ts';

/** How far one street, town or park has come in a collection period (镇街报送进度); each figure stands in exactly one state. */
@ObjectType({ description: 'How far one street, town or park has come in a collection period (镇街报送进度).' })
export class CollectionProgress {
  @Field(() => ID, { description: 'Period and region, joined (编号).' }) id!: string;
  @Field(() => Region, {
    nullable: true,
    description: 'Street, town or park, as it stood on the day of the figures (镇街); null: outside the scope.',
  })
  region!: Region | null;
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
  @Field(() => [Region], { description: 'Units of which something is not entered, by code (未报单位).' })
  missingRegions!: Region[];
}
