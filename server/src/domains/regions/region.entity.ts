import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from '../../shared/column.ts';
import { PeriodObject } from '../../shared/time/dated.ts';
import type { Period } from '../../shared/time/timeline.ts';
import { FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';
import { RegionAttributes } from './region-attributes.entity.ts';

/**
 * A node of the region tree (区划). The row holds what survives a recode: its id, its level and the key of its rows' rights. What it is
 * called, where it belongs and what class it is in are facts (RegionAttributes), read as they hold at `asOf`.
 */
@ObjectType({ description: 'A node of the region tree (区划), with the attributes in force at asOf.' })
@Entity({ tableName: 'region' })
export class Region {
  @Field(() => ID, { description: 'Id, the same after a recode (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Column(RegionLevel, 'Place in the tree (层级).')
  level!: RegionLevel;

  /** Key of row rights: its own id, for a village-level unit that of its street, town or park. */
  @Property({ type: 'integer' }) regionId!: number;

  /** Own id of a village-level unit, null above: 本级 leaves out rows that have one. */
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => String, { description: 'Statistical division code, text (区划代码).' }) code!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { description: 'Name in pinyin, small letters without tones or spaces (拼音).' })
  pinyin!: string;
  @Field(() => RegionKind, { description: 'What it is (类别).' }) kind!: RegionKind;
  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class (设施类别); null: not a community or village, or not set.',
  })
  facilityClass!: FacilityClass | null;
  @Field(() => Boolean, { description: "Only in the statistics' list, no such place (虚拟区划)." }) isVirtual!: boolean;
  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' }) requiresStation!: boolean;
  @Field(() => PeriodObject, { description: 'Days these attributes hold for (有效期).' }) valid!: Period;
  @Field(() => String, { description: 'Where the attributes come from (来源).' }) source!: string;
  @Field(() => Region, { nullable: true, description: 'Region above (上级); null: top, or outside the scope.' })
  parent!: Region | null;
  @Field(() => [Region], { description: 'Regions right below, by code (下级).' }) children!: Region[];
  @Field(() => Int, {
    nullable: true,
    description:
      'Communities and villages at or below it, virtual ones left out (社区与村数); null: not visible under 本级.',
  })
  communityCount!: number | null;
  @Field(() => [RegionAttributes], { description: 'Attributes over time, as believed (历史).' })
  history!: RegionAttributes[];
}
