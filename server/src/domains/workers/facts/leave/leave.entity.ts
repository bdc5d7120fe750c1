import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';
import { LeaveKind } from './leave.enums.ts';

/** Days somebody is away (请假); he stays employed and in post. */
@ObjectType({ description: 'Days somebody is away (请假); he stays employed and in post.' })
@Entity({ tableName: 'leave_of_absence' })
export class Leave extends CareerFact {
  @Field(() => LeaveKind, { description: 'Kind (假别).' })
  @Property({ type: 'text' })
  kind!: LeaveKind;
}
