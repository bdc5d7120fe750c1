import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../shared/document.ts';
import { PageInput } from '../../shared/reads/list.ts';
import { RepeatableInput } from '../../shared/repeatable-input.ts';

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

@InputType({ description: 'Which head of the sheet is which column (列对应).' })
export class ImportMappingInput {
  @Field(() => Int, { description: 'Place of the head in the sheet, from 1 (列序号).' }) position!: number;
  @Field(() => String, { description: 'Key of the column (列代号).' }) column!: string;
}

@InputType({ description: 'A file to be read and checked; nothing is stored yet (开始导入).' })
export class StartImportInput extends RepeatableInput {
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
export class CommitImportInput extends RepeatableInput {
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
