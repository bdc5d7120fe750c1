import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Citing } from '../../../shared/time/fact.entity.ts';
import { Text } from '../../../shared/words/text.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { ImportState } from '../imports.enums.ts';
import { ImportCounts, ImportFailure, ImportHead, ImportProblemGroup, ImportSheet } from './import-batch.types.ts';

/** A head as it is kept; its samples are sealed. */
export interface StoredHead {
  readonly position: number;
  readonly head: string;
  readonly column: string | null;
}

/** A workbook that is entered as one (导入批次): all its rows or none. */
@ObjectType({ description: 'A workbook that is entered as one: all its rows or none (导入批次).' })
@Entity({ tableName: 'import_batch' })
export class ImportBatch extends Citing {
  @Id()
  id!: number;

  @PersonField('Who imports it (导入人).')
  person!: Person | null;
  @Property({ type: 'integer' }) personId!: number;

  @Field(() => Boolean, { description: "One's own; only then it can be checked, stored and taken back (是否本人的)." })
  mine!: boolean;

  @Column(String, 'Kind, as importKinds has it (类别代码).')
  kind!: string;
  @Field(() => Text, { description: 'Name of the kind (类别).' }) kindTitle!: Text;

  @Field(() => ImportState, { description: 'How far it is (状态).' })
  state!: ImportState;
  /** As it is kept: a job that failed or was cancelled is told by the job. */
  @Property({ type: 'text', fieldName: 'state' }) keptState!: string;

  @Column(String, 'Name of the file (文件名).')
  fileName!: string;
  @Column(Int, 'Bytes of the file (文件大小).')
  fileSize!: number;
  @Column(String, 'SHA-256 of the file, hexadecimal (文件校验值).')
  fileSha256!: string;
  @Property({ type: 'uuid', nullable: true }) fileId!: string | null;
  @Field(() => Boolean, {
    description:
      'The file is still kept; a day after the end it is not, and with it go problems and samples (文件仍在).',
  })
  fileKept!: boolean;

  @Column(String, 'Sheet that is read (工作表); null: not chosen yet.', { nullable: true })
  sheet!: string | null;
  @Field(() => [ImportSheet], { description: 'All sheets of the file (全部工作表).' }) sheets!: ImportSheet[];
  @Field(() => [ImportHead], { description: 'Heads of the sheet, in their order (表头).' }) heads!: ImportHead[];
  @Field(() => [String], { description: 'Keys of required columns that no head is matched with (缺少的必填列).' })
  missing!: string[];

  @Field(() => [String], {
    description: 'Keys of columns that several heads say, so that the person has to choose one (重复的表头).',
  })
  doubled!: string[];

  @Field(() => ImportCounts, {
    nullable: true,
    description: 'Rows by what becomes of them (行数统计); null: not checked.',
  })
  counts!: ImportCounts | null;
  @Column(Int, 'Bad cells and rows in all (问题数); null: not checked.', { nullable: true })
  problemCount!: number | null;
  @Field(() => [ImportProblemGroup], {
    description: 'Problems by kind and column, the most frequent first (问题归类).',
  })
  problemGroups!: ImportProblemGroup[];
  @Field(() => ImportFailure, {
    nullable: true,
    description:
      'Why checking or storing it failed, or why it could not be taken back (失败原因); null: nothing failed, or it was cancelled.',
  })
  failure!: ImportFailure | null;

  @Column(ID, 'Job that checks it, stores it or takes it back, the last one (任务); null: none yet.', {
    nullable: true,
  })
  jobId!: number | null;

  @Column(String, 'Reason (原因); null: none given.', { nullable: true })
  reason!: string | null;
  @Field(() => Document, { nullable: true, description: 'Paper it is entered from (依据文件); null: none given.' })
  document!: Document | null;

  @Column(DateTimeScalar, 'When it was begun (开始时间).', { defaultRaw: 'now()' })
  createdAt!: Date;
  @Column(DateTimeScalar, 'When it was last checked (检查时间); null: not yet.', { nullable: true })
  checkedAt!: Date | null;
  @Column(DateTimeScalar, 'When it was stored (写入时间); null: not.', { nullable: true })
  committedAt!: Date | null;
  @Column(DateTimeScalar, 'When it was taken back (撤销时间); null: not.', { nullable: true })
  undoneAt!: Date | null;
  @Column(String, 'Why it was taken back (撤销原因); null: it was not.', { nullable: true })
  undoReason!: string | null;
  @Field(() => Boolean, {
    description:
      "Stored, one's own and something was written: it can be taken back unless something of it was touched since, which undoImport finds out (可撤销).",
  })
  undoable!: boolean;

  @Column(Int, 'Version to save against (版本).', { default: 1 })
  version!: number;
}
