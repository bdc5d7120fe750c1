import { Field, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/words/text.ts';

@ObjectType({ description: 'A sheet of the file (工作表).' })
export class ImportSheet {
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => Boolean, { description: 'Hidden in the workbook (隐藏).' }) hidden!: boolean;
}

@ObjectType({ description: 'A head of the sheet and the column it was matched with (表头与对应列).' })
export class ImportHead {
  @Field(() => Int, { description: 'Place in the sheet, from 1 (列序号).' }) position!: number;
  @Field(() => String, { description: 'As it stands there; empty: the column has none (表头).' }) head!: string;
  @Field(() => [String], {
    description: 'Up to three values below it (样例); none for anybody but its person, and none once the file is gone.',
  })
  samples!: string[];
  @Field(() => String, { nullable: true, description: 'Key of the column (对应列); null: it is not read.' })
  column!: string | null;
}

@ObjectType({ description: 'Rows by what becomes of them (行数统计).' })
export class ImportCounts {
  @Field(() => Int, { description: 'All rows (总行数).' }) rows!: number;
  @Field(() => Int, { description: 'Something new (新增).' }) new!: number;
  @Field(() => Int, { description: 'Another value of something on file (变更).' }) changed!: number;
  @Field(() => Int, { description: 'On file already, word for word: nothing is written (相同).' }) same!: number;
  @Field(() => Int, { description: 'With problems (有问题).' }) bad!: number;
}

@ObjectType({ description: 'A value of a sentence (参数).' })
export class ImportParam {
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { description: 'Value (值).' }) value!: string;
}

@ObjectType({ description: 'Why reading, checking or storing failed (失败原因).' })
export class ImportFailure {
  @Field(() => String, { description: 'Code of the refusal (代码).' }) code!: string;
  @Field(() => [ImportParam], { description: 'Values of its sentence (参数).' }) params!: ImportParam[];
}

@ObjectType({ description: 'Problems of one kind in one column (同类问题).' })
export class ImportProblemGroup {
  @Field(() => String, { description: 'Code (代码).' }) code!: string;
  @Field(() => String, { nullable: true, description: 'Key of the column (列代号); null: the row as a whole.' })
  column!: string | null;
  @Field(() => String, { nullable: true, description: 'Head of the column (表头); null: as column.' })
  head!: string | null;
  @Field(() => Text, { description: 'What is wrong, in words (问题); of the first of them.' }) reason!: Text;
  @Field(() => Int, { description: 'How many (个数).' }) count!: number;
}
