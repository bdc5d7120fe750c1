import { Field, ID, InputType, Int } from 'type-graphql';
import { ExportFormat } from '../../shared/exports/export-format.ts';
import { RepeatableInput } from '../../shared/repeatable-input.ts';

@InputType({ description: "A query to keep under a name, or a change of one's own (保存查询)." })
export class SaveQueryInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'Which one is changed (编号); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); needed for a change.' })
  version?: number | null;
  @Field(() => String, { description: "Name, another one for each of one's own (名称)." }) name!: string;
  @Field(() => String, { nullable: true, description: 'What it answers (说明).' }) description?: string | null;
  @Field(() => String, { description: 'Text of the query (查询文本); one operation that reads.' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Variables as a JSON object (变量).' }) variables?: string | null;
  @Field(() => Boolean, { description: 'Others in the district see it too (是否共享).' }) shared!: boolean;
}

@InputType({ description: "Removal of one's own saved query (删除保存的查询)." })
export class RemoveQueryInput {
  @Field(() => ID, { description: 'Which one (编号).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
}

@InputType({ description: 'Rows of a query as a file (导出查询结果).' })
export class ExportQueryInput {
  @Field(() => String, { description: 'A repeat with the same key answers the first file (防重复键).' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Text of the query (查询文本).' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Which operation of the text (操作名); null: its only one.' })
  operationName?: string | null;
  @Field(() => String, { nullable: true, description: 'Variables as a JSON object (变量).' }) variables?: string | null;
  @Field(() => ExportFormat, { description: 'Kind of file (文件格式).' }) format!: ExportFormat;
  @Field(() => String, {
    nullable: true,
    description:
      'List whose rows are wanted, as keys of the answer joined by dots, communities.items (导出的列表); null: the first. The whole list comes, whatever its page says.',
  })
  path?: string | null;
}
