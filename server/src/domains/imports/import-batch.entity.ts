import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { Document, TrustGrade } from '../../shared/document.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/text.ts';
import { Person } from '../access/index.ts';
import { ImportCounts, ImportFailure, ImportHead, ImportProblemGroup, ImportSheet } from './import-batch.types.ts';
import { ImportState } from './imports.enums.ts';

/** A head as it is kept; its samples are sealed. */
export interface KeptHead {
  readonly position: number;
  readonly head: string;
  readonly column: string | null;
}

/** A workbook that is entered as one (导入批次): all its rows or none. */
@ObjectType({ description: 'A workbook that is entered as one: all its rows or none (导入批次).' })
@Entity({ tableName: 'import_batch' })
export class ImportBatch {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who imports it (导入人).' })
  person!: Person | null;
  @Property({ type: 'integer' }) personId!: number;

  @Field(() => Boolean, { description: "One's own; only then it can be checked, stored and taken back (是否本人的)." })
  mine!: boolean;

  @Field(() => String, { description: 'Kind, as importKinds has it (类别代码).' })
  @Property({ type: 'text' })
  kind!: string;
  @Field(() => Text, { description: 'Name of the kind (类别).' }) kindTitle!: Text;

  @Field(() => ImportState, { description: 'How far it is (状态).' })
  state!: ImportState;
  /** As it is kept: a job that failed or was cancelled is told by the job. */
  @Property({ type: 'text', fieldName: 'state' }) keptState!: string;

  @Field(() => String, { description: 'Name of the file (文件名).' })
  @Property({ type: 'text' })
  fileName!: string;
  @Field(() => Int, { description: 'Bytes of the file (文件大小).' })
  @Property({ type: 'integer' })
  fileSize!: number;
  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal (文件校验值).' })
  @Property({ type: 'text' })
  fileSha256!: string;
  @Property({ type: 'uuid', nullable: true }) fileId!: string | null;
  @Field(() => Boolean, {
    description:
      'The file is still kept; a day after the end it is not, and with it go problems and samples (文件仍在).',
  })
  fileKept!: boolean;

  @Field(() => String, { nullable: true, description: 'Sheet that is read (工作表); null: not chosen yet.' })
  @Property({ type: 'text', nullable: true })
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
  @Field(() => Int, { nullable: true, description: 'Bad cells and rows in all (问题数); null: not checked.' })
  @Property({ type: 'integer', nullable: true })
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

  @Field(() => ID, {
    nullable: true,
    description: 'Job that checks it, stores it or takes it back, the last one (任务); null: none yet.',
  })
  @Property({ type: 'integer', nullable: true })
  jobId!: number | null;

  @Field(() => String, { nullable: true, description: 'Reason (原因); null: none given.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;
  @Field(() => Document, { nullable: true, description: 'Paper it is entered from (依据文件); null: none given.' })
  document!: Document | null;
  @Property({ type: 'text', nullable: true }) documentTitle!: string | null;
  @Property({ type: 'text', nullable: true }) documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) documentArticle!: string | null;
  @Property({ type: 'date', nullable: true }) documentDate!: string | null;
  @Property({ type: 'text', nullable: true }) documentGrade!: TrustGrade | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun (开始时间).' })
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last checked (检查时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  checkedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was stored (写入时间); null: not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  committedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back (撤销时间); null: not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  undoneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back (撤销原因); null: it was not.' })
  @Property({ type: 'text', nullable: true })
  undoReason!: string | null;
  @Field(() => Boolean, {
    description:
      "Stored, one's own and something was written: it can be taken back unless something of it was touched since, which undoImport finds out (可撤销).",
  })
  undoable!: boolean;

  @Field(() => Int, { description: 'Version to save against (版本).' })
  @Property({ type: 'integer', default: 1 })
  version!: number;
}
