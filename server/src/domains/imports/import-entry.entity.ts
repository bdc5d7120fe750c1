import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportAction } from './imports.enums.ts';

/** An entry that a batch made, or that gave way to one (写入记录). */
@ObjectType('ImportEntry', { description: 'An entry that a batch made, or that gave way to one (写入记录).' })
@Entity({ tableName: 'import_entry' })
export class WrittenEntry {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Field(() => Int, { description: 'Row of the sheet it comes from (行号).' })
  @Property({ type: 'integer' })
  row!: number;
  @Field(() => String, { description: 'Kind of record it is of: WORKER, FACILITY, REGION (对象类别).' })
  @Property({ type: 'text' })
  subject!: string;
  @Field(() => ID, { description: 'Id of the record (对象编号).' })
  @Property({ type: 'text' })
  subjectId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the record is called (名称); null: it is not for who asks, or it is no more.',
  })
  name!: string | null;
  @Field(() => String, { description: 'What of it: a kind of fact, FILE (内容).' })
  @Property({ type: 'text' })
  part!: string;
  @Field(() => ID, { description: 'Id of the entry within its kind (记录编号).' })
  @Property({ type: 'text' })
  entryId!: string;
  @Field(() => ImportAction, { description: 'What was done (写入方式).' })
  @Property({ type: 'text' })
  action!: ImportAction;
}
