import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Column } from '../../shared/column.ts';
import { DatedFact } from '../../shared/time/fact.entity.ts';
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

  @Column(String, 'Statistical division code, text (区划代码).')
  code!: string;

  @Column(String, 'Name (名称).')
  name!: string;

  @Property({ type: 'text' }) pinyin!: string;
  @Property({ type: 'text' }) initials!: string;

  @Column(RegionKind, 'What it is (类别).')
  kind!: RegionKind;

  /** Null: the district. */
  @Property({ type: 'integer', nullable: true }) parentId!: number | null;

  @Column(FacilityClass, 'Facility class (设施类别); null: not a community or village, or not set.', { nullable: true })
  facilityClass!: FacilityClass | null;

  @Column(Boolean, "Only in the statistics' list, no such place (虚拟区划).")
  isVirtual!: boolean;

  @Column(Boolean, 'Must have a social-work station (应建社工站).')
  requiresStation!: boolean;

  @Column(String, 'Where it comes from (来源).')
  source!: string;
}
