import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { Region } from '../region.entity.ts';
import { FacilityClass, RegionKind } from '../region.enums.ts';

/** A unit of an event as it was before or is afterwards (调整单位), by name: what was written stays written. */
@ObjectType({ description: 'A unit of an event as it was before or is afterwards (调整单位).' })
@Entity({ tableName: 'region_event_unit' })
export class RegionEventUnit {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @Property({ type: 'bigint' }) eventId!: string;
  @Property({ type: 'text' }) side!: 'FROM' | 'TO';
  /** Place in the list it was given in. */
  @Property({ type: 'integer' }) position!: number;
  /** Null: a new unit of an event that is not approved. */
  @Property({ type: 'integer', nullable: true }) unitId!: number | null;

  @Field(() => Region, {
    nullable: true,
    description:
      'The unit: of before as on the day before, of afterwards as on the first day (对应区划); null: not made yet, or not in sight.',
  })
  region!: Region | null;
  @Field(() => String, { description: 'Statistical division code (区划代码).' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => RegionKind, { description: 'Kind (类别).' })
  @Property({ type: 'text' })
  kind!: RegionKind;
  @Property({ type: 'integer', nullable: true }) parentId!: number | null;
  @Field(() => Region, { nullable: true, description: 'Region above (上级); null: top, or not in sight.' })
  parent!: Region | null;
  @Field(() => FacilityClass, { nullable: true, description: 'Facility class (设施类别); null: none.' })
  @Property({ type: 'text', nullable: true })
  facilityClass!: FacilityClass | null;
  @Field(() => Boolean, { description: "Only in the statistics' list (虚拟区划)." })
  @Property({ type: 'boolean' })
  isVirtual!: boolean;
  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' })
  @Property({ type: 'boolean' })
  requiresStation!: boolean;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Part of the divided unit's figures before the event (分摊比例); null: none, the series ends there.",
  })
  @Property({ type: 'decimal', precision: 12, scale: 10, nullable: true })
  share!: string | null;
}
