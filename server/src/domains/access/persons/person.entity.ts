import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';

/** A human being (人员), whether worker, user or both; four eyes are two persons, not two accounts. Id 1 is the system itself (系统). */
@ObjectType({ description: 'A person (人员).' })
@Entity({ tableName: 'person' })
export class Person {
  @Id()
  id!: number;

  @Column(String, 'Name (姓名).')
  name!: string;
}
