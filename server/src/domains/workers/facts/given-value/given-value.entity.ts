import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';

/** A level that was decided elsewhere and is on file with its paper (专项认定): a professional appointment (聘任), a management grade; schemes say which they ask for. */
@ObjectType({ description: 'A level decided elsewhere, on file with its paper (专项认定).' })
@Entity({ tableName: 'given_value' })
export class GivenValue extends CareerFact {
  @Field(() => String, { description: 'What was decided, as the grade scheme calls it (认定项目代码).' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => Int, { description: 'Level, step or grade (认定值); 1 where it only holds or does not.' })
  @Property({ type: 'integer' })
  value!: number;
}
