import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../../shared/column.ts';
import { Region } from '../../region.entity.ts';
import { RegionEventSubject } from '../region-event.enums.ts';

/** What an approved event moved, and from where (随迁记录); by it the event is taken back. */
@ObjectType({ description: 'What an approved event moved (随迁记录).' })
@Entity({ tableName: 'region_event_move' })
export class RegionEventMove {
  @Id('bigint')
  id!: string;

  @Property({ type: 'bigint' }) eventId!: string;
  @Column(RegionEventSubject, 'What it is (对象类别).')
  subject!: RegionEventSubject;
  @Column(ID, 'Id of the unit, facility or worker (对象编号).')
  subjectId!: number;
  @Property({ type: 'integer', fieldName: 'from_unit' }) fromUnitId!: number;
  @Property({ type: 'integer', fieldName: 'to_unit' }) toUnitId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'Unit it was at, as on the day before (原单位); null: not in sight.',
  })
  fromUnit!: Region | null;
  @Field(() => Region, {
    nullable: true,
    description: 'Unit it went to, as on the first day (去向单位); null: not in sight.',
  })
  toUnit!: Region | null;
  @Field(() => Region, {
    nullable: true,
    description: 'The unit that moved, on the first day (随迁区划); null: it is something else, or not in sight.',
  })
  region!: Region | null;
}

/** How many of a kind an approved event moved (随迁数量). */
@ObjectType({ description: 'How many of a kind an approved event moved (随迁数量).' })
export class RegionEventMoveCount {
  @Field(() => RegionEventSubject, { description: 'What it is (对象类别).' }) subject!: RegionEventSubject;
  @Field(() => Int, { description: 'How many (数量).' }) count!: number;
}
