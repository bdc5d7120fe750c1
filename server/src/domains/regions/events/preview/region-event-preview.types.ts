import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { Text } from '../../../../shared/words/text.ts';
import { FacilityClass, RegionKind } from '../../region.enums.ts';
import { RegionEventSubject } from '../region-event.enums.ts';

/** What an event would touch (影响): how many of a kind. */
@ObjectType({ description: 'What an event would touch (影响): how many of a kind.' })
export class RegionEventTouch {
  @Field(() => String, { description: 'Kind (类别): REGIONS, FACILITIES, BASE_FIGURES, WORKERS …' }) kind!: string;
  @Field(() => Int, { description: 'How many (数量).' }) count!: number;
  @Field(() => Text, { description: 'In words (说明).' }) text!: Text;
}

/** Why an event cannot be (问题). */
@ObjectType({ description: 'Why an event cannot be approved as it is (问题).' })
export class RegionEventProblem {
  @Field(() => String, { description: 'Code, as the refusal of the proposal bears it (代码).' }) code!: string;
  @Field(() => String, { nullable: true, description: 'Input field it belongs to (字段); null: none.' }) field!:
    | string
    | null;
  @Field(() => Text, { description: 'In words (说明).' }) text!: Text;
}

/** Something at a unit that ends or is divided (待安置对象). */
@ObjectType({ description: 'Something at a unit that ends or is divided (待安置对象).' })
export class RegionEventSeat {
  @Field(() => RegionEventSubject, { description: 'What it is (对象类别).' }) subject!: RegionEventSubject;
  @Field(() => ID, { description: 'Id (对象编号).' }) id!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => ID, { description: 'Unit it is at (所在单位).' }) unitId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Place in the list of results it would go to (去向序号); null: not placed yet, or it goes nowhere.',
  })
  to!: number | null;
}

/** What a region's file says of it for a time (区划状态). */
@ObjectType({ description: "What a region's file says of it for a time (区划状态)." })
export class RegionUnitState {
  @Field(() => String, { description: 'Statistical division code (区划代码).' }) code!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => RegionKind, { description: 'Kind (类别).' }) kind!: RegionKind;
  @Field(() => String, { nullable: true, description: 'Name of the region above (上级); null: top, or not in sight.' })
  parentName!: string | null;
  @Field(() => FacilityClass, { nullable: true, description: 'Facility class (设施类别); null: none.' })
  facilityClass!: FacilityClass | null;
  @Field(() => Boolean, { description: "Only in the statistics' list (虚拟区划)." }) isVirtual!: boolean;
  @Field(() => Boolean, { description: 'Must have a social-work station (应建社工站).' }) requiresStation!: boolean;
}

/** Days on which a region would be something else than it is now (对照). */
@ObjectType({
  description:
    'Days on which a region would be something else than what is approved now (对照); of a correction compared with the event it corrects.',
})
export class RegionEventChange {
  @Field(() => ID, { nullable: true, description: 'The region (区划); null: it would be made.' }) unitId!:
    | string
    | null;
  @Field(() => DayScalar, { description: 'From this day on (自).' }) from!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Until the day before this one (至); null: for good.' }) to!:
    | string
    | null;
  @Field(() => RegionUnitState, { nullable: true, description: 'As approved now (现状); null: not in force.' })
  before!: RegionUnitState | null;
  @Field(() => RegionUnitState, { nullable: true, description: 'As it would be (拟变更为); null: not in force.' })
  after!: RegionUnitState | null;
}

/** Somebody or something that would be at another unit (去向变化). */
@ObjectType({ description: 'Somebody or something that would be at another unit than now (去向变化).' })
export class RegionEventRelocation {
  @Field(() => RegionEventSubject, { description: 'What it is (对象类别).' }) subject!: RegionEventSubject;
  @Field(() => ID, { description: 'Id (对象编号).' }) id!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Unit it is at as approved now (现所在单位); null: not in sight.',
  })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Unit it would be at (拟所在单位); null: not in sight.' })
  after!: string | null;
}

/** What an event would do (影响预览); nothing is written. */
@ObjectType({ description: 'What an event would do (影响预览); nothing is written.' })
export class RegionEventPreview {
  @Field(() => [RegionEventTouch], { description: 'What it touches (影响范围).' }) touches!: RegionEventTouch[];
  @Field(() => [RegionEventProblem], { description: 'Why it cannot be (问题); empty: it can.' })
  problems!: RegionEventProblem[];
  @Field(() => [RegionEventSeat], { description: 'What has to go somewhere (待安置对象).' }) seats!: RegionEventSeat[];
  @Field(() => [RegionEventChange], { description: 'Which regions would be something else, and from when (对照).' })
  changes!: RegionEventChange[];
  @Field(() => [RegionEventRelocation], {
    description: 'Facilities and workers that would be at another unit (去向变化); workers only for who may read them.',
  })
  relocations!: RegionEventRelocation[];
}
