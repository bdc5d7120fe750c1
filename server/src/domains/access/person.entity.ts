import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** A human being (人员), whether worker, user or both; four eyes are two persons, not two accounts. Id 1 is the system itself (系统). */
@ObjectType({ description: 'A person (人员).' })
@Entity({ tableName: 'person' })
export class Person {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String, { description: 'Name (姓名).' })
  @Property({ type: 'text' })
  name!: string;
}
