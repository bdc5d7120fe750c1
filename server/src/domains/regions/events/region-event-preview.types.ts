import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/text.ts';
import { RegionEventSubject } from './region-event.enums.ts';

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

/** What an event would do (影响预览); nothing is written. */
@ObjectType({ description: 'What an event would do (影响预览); nothing is written.' })
export class RegionEventPreview {
  @Field(() => [RegionEventTouch], { description: 'What it touches (影响范围).' }) touches!: RegionEventTouch[];
  @Field(() => [RegionEventProblem], { description: 'Why it cannot be (问题); empty: it can.' })
  problems!: RegionEventProblem[];
  @Field(() => [RegionEventSeat], { description: 'What has to go somewhere (待安置对象).' }) seats!: RegionEventSeat[];
}
