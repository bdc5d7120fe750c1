import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { Region } from '../../../regions/index.ts';
import { CareerFact } from '../career-fact.entity.ts';
import { DutyName, DutyOrigin, PostClass } from './duty.enums.ts';

/** A duty somebody holds in a unit for a time (任职). Several may be held at once; pay and grade take the higher (就高不就低). */
@ObjectType({ description: 'A duty somebody holds in a unit for a time (任职).' })
@Entity({ tableName: 'duty' })
export class Duty extends CareerFact {
  @Property({ type: 'integer' }) unitId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'Unit, as it stood on the first day (任职单位); null: outside the scope.',
  })
  unit!: Region | null;

  @Field(() => DutyName, { description: 'Duty (职务).' })
  @Property({ type: 'text' })
  duty!: DutyName;
  @Field(() => DutyOrigin, { description: 'How he came to it (任职方式).' })
  @Property({ type: 'text' })
  origin!: DutyOrigin;
  @Field(() => PostClass, { description: 'Class of post it counts as on its first day (岗位类别).' })
  @Property({ type: 'text' })
  postClass!: PostClass;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day after the term of office (任期届满次日); null: without a term.',
  })
  @Property({ type: 'date', nullable: true })
  termEndsOn!: string | null;
}
