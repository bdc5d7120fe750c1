import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { InboxKind } from '../../shared/inbox/inbox.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/words/text.ts';

/** Something one is told (消息): a result, or what waits for him. One's own only. */
@ObjectType({ description: "Something one is told (消息): a result, or what waits for one. One's own only." })
@Entity({ tableName: 'inbox_item' })
export class InboxItem {
  @Id('bigint')
  id!: string;

  @Column(InboxKind, 'What it says (类别).')
  kind!: InboxKind;

  @Column(String, 'Kind of record it is about, such as JOB or FACILITY_FACT (对象类别).')
  subjectType!: string;

  @Column(ID, 'Id of that record (对象编号).', { type: 'bigint' })
  subjectId!: string;

  @Field(() => Text, {
    nullable: true,
    description:
      'What the record is called (对象名称), as far as one may still see it; null: one may not, or it has gone.',
  })
  title!: Text | null;

  @Field(() => String, { description: 'Codes and counts of its sentence, as a JSON object (参数).' })
  params!: string;

  @Column(DateTimeScalar, 'When one was told (时间).')
  createdAt!: Date;

  @Column(DateTimeScalar, 'When it was read (已读时间); null: unread.', { nullable: true })
  readAt!: Date | null;

  @Column(
    DateTimeScalar,
    'When what it asks for was done, by whomever (办结时间); null: it waits, or it asks for nothing.',
    { nullable: true },
  )
  doneAt!: Date | null;

  @Field(() => Boolean, { description: 'It asks for something that is not done yet (待办).' }) open!: boolean;
}
