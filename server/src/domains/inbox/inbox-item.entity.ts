import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { InboxKind } from '../../shared/inbox.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/text.ts';

/** Something one is told (消息): a result, or what waits for him. One's own only. */
@ObjectType({ description: "Something one is told (消息): a result, or what waits for one. One's own only." })
@Entity({ tableName: 'inbox_item' })
export class InboxItem {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @Field(() => InboxKind, { description: 'What it says (类别).' })
  @Property({ type: 'text' })
  kind!: InboxKind;

  @Field(() => String, { description: 'Kind of record it is about, such as JOB or FACILITY_FACT (对象类别).' })
  @Property({ type: 'text' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of that record (对象编号).' })
  @Property({ type: 'bigint' })
  subjectId!: string;

  @Field(() => Text, {
    nullable: true,
    description:
      'What the record is called (对象名称), as far as one may still see it; null: one may not, or it has gone.',
  })
  title!: Text | null;

  @Field(() => String, { description: 'Codes and counts of its sentence, as a JSON object (参数).' })
  params!: string;

  @Field(() => DateTimeScalar, { description: 'When one was told (时间).' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read (已读时间); null: unread.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  readAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it asks for was done, by whomever (办结时间); null: it waits, or it asks for nothing.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  doneAt!: Date | null;

  @Field(() => Boolean, { description: 'It asks for something that is not done yet (待办).' }) open!: boolean;
}
