import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentInput } from '../../shared/document.ts';
import { BooleanFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { ImportBatch } from './import-batch.entity.ts';
import { ImportState } from './imports.enums.ts';

@InputType({ description: 'Condition on how far a batch is (批次状态条件).' })
export class ImportStateFilter {
  @Field(() => ImportState, { nullable: true, description: 'Is this (等于).' }) eq?: ImportState;
  @Field(() => [ImportState], { nullable: true, description: 'Is one of these (属于).' }) in?: ImportState[];
}

@InputType({ description: 'Which batches (导入批次筛选); all conditions together.' })
export class ImportBatchFilter {
  @Field(() => TextFilter, { nullable: true, description: 'Kind (类别代码).' }) kind?: TextFilter;
  @Field(() => ImportStateFilter, { nullable: true, description: 'How far (状态).' }) state?: ImportStateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: "One's own (是否本人的)." }) mine?: BooleanFilter;
  @Field(() => String, { nullable: true, description: "Part of the file's name (搜索：文件名)." }) search?: string;
}

@ArgsType()
export class ImportBatchesArgs {
  @Field(() => ImportBatchFilter, { nullable: true, description: 'Which (筛选).' }) filter?: ImportBatchFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class ImportProblemsArgs {
  @Field(() => String, { nullable: true, description: 'Only this code (代码).' }) code?: string;
  @Field(() => String, { nullable: true, description: 'Only this column, by its key (列代号).' }) column?: string;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class ImportEntriesArgs {
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of batches, the newest first (导入批次列表).' })
export class ImportBatchPage {
  @Field(() => [ImportBatch], { description: 'Batches of the page (本页).' }) items!: ImportBatch[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Which head of the sheet is which column (列对应).' })
export class ImportMappingInput {
  @Field(() => Int, { description: 'Place of the head in the sheet, from 1 (列序号).' }) position!: number;
  @Field(() => String, { description: 'Key of the column (列代号).' }) column!: string;
}

@InputType({ description: 'A file to be read and checked; nothing is stored yet (开始导入).' })
export class StartImportInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The file, as POST /imports answered (上传文件).' }) uploadId!: string;
  @Field(() => String, { description: 'Kind (类别代码).' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'Sheet (工作表); null: the first that is visible.' })
  sheet?: string | null;
  @Field(() => [ImportMappingInput], {
    nullable: true,
    description: 'Which head is which column (列对应); null: they are matched by their names.',
  })
  mapping?: ImportMappingInput[] | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'Another sheet or other columns; the file is checked again (重新对应列).' })
export class MapImportInput {
  @Field(() => ID, { description: 'Batch (导入批次).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Sheet (工作表); null: the one that was read.' })
  sheet?: string | null;
  @Field(() => [ImportMappingInput], {
    nullable: true,
    description: 'Which head is which column (列对应); null: they are matched by their names.',
  })
  mapping?: ImportMappingInput[] | null;
}

@InputType({ description: 'A checked batch without bad rows to be stored (写入).' })
export class CommitImportInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Batch (导入批次).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Reason (原因); null: the one it has.' }) reason?: string | null;
  @Field(() => DocumentInput, {
    nullable: true,
    description: 'Paper it is entered from (依据文件); null: the one it has.',
  })
  document?: DocumentInput | null;
}

@InputType({ description: 'A stored batch to be taken back, all of it (撤销本批).' })
export class UndoImportInput {
  @Field(() => ID, { description: 'Batch (导入批次).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { description: 'Why (原因).' }) reason!: string;
}
