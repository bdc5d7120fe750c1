import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { Region } from '../region.entity.ts';
import { FacilityClass, RegionKind } from '../region.enums.ts';

/** A unit of an event as it was before or is afterwards (调整单位), by name: what was written stays written. */
@ObjectType({ description: 'A unit of an event as it was before or is afterwards (调整单位).' })
@Entity({ tableName: 'region_event_unit' })
export class RegionEventUnit {
  @Id('bigint')
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
  @Column(String, 'Statistical division code (区划代码).')
  code!: string;
  @Column(String, 'Name (名称).')
  name!: string;
  @Column(RegionKind, 'Kind (类别).')
  kind!: RegionKind;
  @Property({ type: 'integer', nullable: true }) parentId!: number | null;
  @Field(() => Region, { nullable: true, description: 'Region above (上级); null: top, or not in sight.' })
  parent!: Region | null;
  @Column(FacilityClass, 'Facility class (设施类别); null: none.', { nullable: true })
  facilityClass!: FacilityClass | null;
  @Column(Boolean, "Only in the statistics' list (虚拟区划).")
  isVirtual!: boolean;
  @Column(Boolean, 'Must have a social-work station (应建社工站).')
  requiresStation!: boolean;
  @Column(
    DecimalScalar,
    "Part of the divided unit's figures before the event (分摊比例); null: none, the series ends there.",
    { type: 'decimal', precision: 12, scale: 10, nullable: true },
  )
  share!: string | null;
}
