import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedFact } from '../../shared/fact.entity.ts';
import { FacilityClass, RegionKind } from './region.enums.ts';

/** What is true of a region for a time (区划属性). */
@ObjectType({ description: 'What is true of a region for a time (区划属性).' })
@Entity({ tableName: 'region_attributes' })
export class RegionAttributes extends DatedFact {
  /** The region it is about. */
  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => String, { description: 'Statistical division code, text (区划代码).' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' }) pinyin!: string;
  @Property({ type: 'text' }) initials!: string;

  @Field(() => RegionKind, { description: 'What it is (类别).' })
  @Property({ type: 'text' })
  kind!: RegionKind;

  /** Null: the district. */
  @Property({ type: 'integer', nullable: true }) parentId!: number | null;

  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class (设施类别); null: not a community or village, or not set.',
  })
  @Property({ type: 'text', nullable: true })
  facilityClass!: FacilityClass | null;

  @Field(() => Boolean, { description: "Only in the statistics' list, no such place (虚拟区划)." })
  @Property({ type: 'boolean' })
  isVirtual!: boolean;

  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' })
  @Property({ type: 'boolean' })
  requiresStation!: boolean;

  @Field(() => String, { description: 'Where it comes from (来源).' })
  @Property({ type: 'text' })
  source!: string;
}
