import { Field, Int, ObjectType } from 'type-graphql';
import { ImportCellType } from '../../../shared/imports/import-kind.ts';
import { Text } from '../../../shared/words/text.ts';

@ObjectType('ImportChoice', { description: 'One thing a cell of a choice may say (选项).' })
export class ImportChoiceType {
  @Field(() => String, { description: 'Code it stands for (代码).' }) value!: string;
  @Field(() => String, { description: 'As it is written in the sheet (写法).' }) label!: string;
}

@ObjectType('ImportColumn', { description: 'One column of a kind of import (导入列).' })
export class ImportColumnType {
  @Field(() => String, { description: 'Key (列代号).' }) key!: string;
  @Field(() => String, { description: 'Head in the template (列名).' }) head!: string;
  @Field(() => Boolean, { description: 'Has to be there, and no cell of it may be empty (必填).' }) required!: boolean;
  @Field(() => ImportCellType, { description: 'What it takes (类型).' }) type!: ImportCellType;
  @Field(() => String, { description: 'What it takes, in words (填写说明).' }) help!: string;
  @Field(() => String, { description: 'Example (示例).' }) example!: string;
  @Field(() => [ImportChoiceType], { description: 'What a choice may say; empty where it is none (选项).' })
  choices!: ImportChoiceType[];
  @Field(() => Boolean, { description: 'Personal: its values are never shown in a list of problems (敏感列).' })
  sensitive!: boolean;
}

@ObjectType('ImportKind', { description: 'What can be entered from a workbook (导入类别).' })
export class ImportKindType {
  @Field(() => String, { description: 'Code (类别代码).' }) kind!: string;
  @Field(() => Text, { description: 'Name (名称).' }) title!: Text;
  @Field(() => Text, { description: 'What it enters, in a sentence (说明).' }) about!: Text;
  @Field(() => [ImportColumnType], { description: 'Its columns, for who asks (导入列).' }) columns!: ImportColumnType[];
  @Field(() => Int, { description: 'Most rows of one file (最多行数).' }) mostRows!: number;
}
