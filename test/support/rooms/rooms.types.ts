import 'reflect-metadata';
import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow } from '../../../server/src/shared/access/allow.ts';
import { Document } from '../../../server/src/shared/document.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../server/src/shared/scalars.ts';
import { PeriodObject } from '../../../server/src/shared/time/dated.ts';
import { Text } from '../../../server/src/shared/words/text.ts';

export enum RoomUse {
  OFFICE = 'OFFICE',
  LIBRARY = 'LIBRARY',
  STORE = 'STORE',
}
registerEnumType(RoomUse, { name: 'RoomUse', description: '用途' });

@ObjectType()
@Entity({ tableName: 'sample_keeper' })
export class Keeper {
  @Field(() => ID) @PrimaryKey({ type: 'integer' }) id!: number;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Allow('persons:read') @Field(() => String) @Property({ type: 'text' }) phone!: string;
}

@ObjectType()
@Entity({ tableName: 'sample_room' })
export class Room {
  @Field(() => ID) @PrimaryKey({ type: 'integer' }) id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => String) @Property({ type: 'text' }) code!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => DayScalar) @Property({ type: 'date' }) openedOn!: string;
  @Field(() => DecimalScalar, { nullable: true })
  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  areaM2!: string | null;
  @Field(() => Boolean) @Property({ type: 'boolean' }) heated!: boolean;
  @Field(() => [RoomUse]) @Property({ type: 'array' }) allowedUses!: RoomUse[];
  @Field(() => DateTimeScalar) @Property({ type: 'datetime', length: 3 }) createdAt!: Date;
  @Allow('pay:read') @Field(() => DecimalScalar) @Property({ type: 'decimal', precision: 10, scale: 2 }) rent!: string;
  @Field(() => Room, { nullable: true }) @ManyToOne(() => Room, { nullable: true }) parent!: Rel<Room> | null;
}

/** A room with what is true of it at asOf. */
@ObjectType()
export class UsedRoom {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => RoomUse) use!: RoomUse;
  @Field(() => PeriodObject) valid!: PeriodObject;
}

@ObjectType()
@Entity({ tableName: 'sample_room_fact' })
export class RoomFact {
  @Field(() => ID) @PrimaryKey({ type: 'bigint' }) id!: string;
  @Property({ type: 'integer' }) roomId!: number;
  @Field(() => RoomUse) @Property({ type: 'text' }) use!: RoomUse;
  @Field(() => PeriodObject) valid!: PeriodObject;
  @Field(() => DateTimeScalar) @Property({ type: 'datetime', length: 3 }) recordedAt!: Date;
  @Field(() => Document, { nullable: true }) document!: Document | null;
}

@ObjectType()
export class RentExplanation {
  @Field(() => Text) title!: Text;
  @Field(() => DecimalScalar) rentPerM2!: string;
  @Field(() => [RentLine]) lines!: RentLine[];
}
@ObjectType()
export class RentLine {
  @Field(() => String) label!: string;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
}

@ObjectType()
export class RoomShare {
  @Field(() => ID) id!: string;
  @Field(() => Room) room!: Room;
  @Field(() => [Room]) others!: Room[];
  @Field(() => DecimalScalar) share!: string;
  @Field(() => DayScalar) asOf!: string;
}
@ObjectType()
export class Desk {
  @Field(() => String) kind!: string;
  @Field(() => [Room]) rooms!: Room[];
}
@ObjectType()
export class Whoever {
  @Field(() => String, { nullable: true }) username!: string | null;
  @Field(() => Desk) desk!: Desk;
}

@ObjectType()
export class RoomPage {
  @Field(() => [Room]) items!: Room[];
  @Field(() => Int) totalCount!: number;
}
@ObjectType()
export class UsedRoomPage {
  @Field(() => [UsedRoom]) items!: UsedRoom[];
  @Field(() => Int) totalCount!: number;
}
