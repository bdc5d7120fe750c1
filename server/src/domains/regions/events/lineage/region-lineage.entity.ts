import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../../shared/column.ts';
import { DayScalar, DecimalScalar } from '../../../../shared/scalars.ts';
import { Region } from '../../region.entity.ts';
import { RegionEvent } from '../region-event.entity.ts';

/** One unit became another, or a part of it (区划沿革); kept as it was believed, like any fact. */
@ObjectType({ description: 'One unit became another, or a part of it (区划沿革).' })
@Entity({ tableName: 'region_lineage' })
export class RegionLineage {
  @Id('bigint')
  id!: string;

  @Property({ type: 'bigint' }) eventId!: string;
  @Property({ type: 'integer', fieldName: 'from_unit' }) fromUnitId!: number;
  @Property({ type: 'integer', fieldName: 'to_unit' }) toUnitId!: number;
  @Column(DayScalar, 'First day of the successor (沿革日).', { fieldName: 'on_date' })
  on!: string;
  @Column(
    DecimalScalar,
    "Part of the predecessor's figures that is the successor's (分摊比例); null: no basis, the series ends there.",
    { type: 'decimal', precision: 12, scale: 10, nullable: true },
  )
  share!: string | null;
  @Property({ type: 'datetime', length: 3, nullable: true }) supersededAt!: Date | null;

  @Field(() => Region, {
    nullable: true,
    description: 'The unit before, as on its last day (前身); null: not in sight.',
  })
  from!: Region | null;
  @Field(() => Region, {
    nullable: true,
    description: 'The unit afterwards, as on its first day (后继); null: not in sight.',
  })
  to!: Region | null;
  @Field(() => RegionEvent, { nullable: true, description: 'The event (区划变更事件); null: not in sight.' })
  event!: RegionEvent | null;
}
