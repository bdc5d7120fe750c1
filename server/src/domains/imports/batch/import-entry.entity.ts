import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { ImportAction } from '../imports.enums.ts';

/** An entry that a batch made, or that gave way to one (写入记录). */
@ObjectType('ImportEntry', { description: 'An entry that a batch made, or that gave way to one (写入记录).' })
@Entity({ tableName: 'import_entry' })
export class WrittenEntry {
  @Id('bigint')
  id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Column(Int, 'Row of the sheet it comes from (行号).')
  row!: number;
  @Column(String, 'Kind of record it is of: WORKER, FACILITY, REGION (对象类别).')
  subject!: string;
  @Column(ID, 'Id of the record (对象编号).', { type: 'text' })
  subjectId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the record is called (名称); null: it is not for who asks, or it is no more.',
  })
  name!: string | null;
  @Column(String, 'What of it: a kind of fact, FILE (内容).')
  part!: string;
  @Column(ID, 'Id of the entry within its kind (记录编号).', { type: 'text' })
  entryId!: string;
  @Column(ImportAction, 'What was done (写入方式).')
  action!: ImportAction;
}
