import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Region } from '../region.entity.ts';
import { RegionEvent } from './region-event.entity.ts';

/** One unit became another, or a part of it (区划沿革); kept as it was believed, like any fact. */
@ObjectType({ description: 'One unit became another, or a part of it (区划沿革).' })
@Entity({ tableName: 'region_lineage' })
export class RegionLineage {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @Property({ type: 'bigint' }) eventId!: string;
  @Property({ type: 'integer', fieldName: 'from_unit' }) fromUnitId!: number;
  @Property({ type: 'integer', fieldName: 'to_unit' }) toUnitId!: number;
  @Field(() => DayScalar, { description: 'First day of the successor (沿革日).' })
  @Property({ type: 'date', fieldName: 'on_date' })
  on!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Part of the predecessor's figures that is the successor's (分摊比例); null: no basis, the series ends there.",
  })
  @Property({ type: 'decimal', precision: 12, scale: 10, nullable: true })
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
