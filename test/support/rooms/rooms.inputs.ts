import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import {
  BooleanFilter,
  DateFilter,
  Direction,
  IdFilter,
  PageInput,
  TextFilter,
} from '../../../server/src/shared/reads/list.ts';
import { DateTimeScalar, DayScalar } from '../../../server/src/shared/scalars.ts';
import { RoomUse } from './rooms.types.ts';

export enum RoomSortField {
  NAME = 'NAME',
  AREA = 'AREA',
  RENT = 'RENT',
}
registerEnumType(RoomSortField, { name: 'RoomSortField', description: '排序' });
@InputType()
export class RoomSort {
  @Field(() => RoomSortField) field!: RoomSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC }) direction!: Direction;
}
@InputType()
export class RoomUseFilter {
  @Field(() => RoomUse, { nullable: true }) eq?: RoomUse;
  @Field(() => [RoomUse], { nullable: true }) in?: RoomUse[];
}
@InputType()
export class RoomFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => IdFilter, { nullable: true }) parent?: IdFilter;
  @Field(() => TextFilter, { nullable: true }) name?: TextFilter;
  @Field(() => DateFilter, { nullable: true }) openedOn?: DateFilter;
  @Field(() => BooleanFilter, { nullable: true }) heated?: BooleanFilter;
  @Field(() => TextFilter, { nullable: true }) rent?: TextFilter;
  @Field(() => RoomUseFilter, { nullable: true, description: 'Use at asOf.' }) use?: RoomUseFilter;
  @Field(() => String, { nullable: true }) search?: string;
}

@ArgsType()
export class AsOf {
  @Field(() => DayScalar, { nullable: true }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true }) knownOn?: string;
}
@ArgsType()
export class RoomsArgs extends AsOf {
  @Field(() => RoomFilter, { nullable: true }) filter?: RoomFilter;
  @Field(() => [RoomSort], { nullable: true }) sort?: RoomSort[];
  @Field(() => PageInput, { nullable: true }) page?: PageInput;
}
@ArgsType()
export class RoomArgs extends AsOf {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
@InputType()
export class RenameRoomInput {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}
