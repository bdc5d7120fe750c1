import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ExportFormat } from '../../shared/export-format.ts';
import { BooleanFilter, PageInput } from '../../shared/list.ts';
import { SavedQuery } from './saved-query.entity.ts';

@InputType({ description: 'Which saved queries (保存的查询筛选); all conditions together.' })
export class SavedQueryFilter {
  @Field(() => BooleanFilter, { nullable: true, description: 'Mine (是否本人的).' }) mine?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Shared (是否共享).' }) shared?: BooleanFilter;
  @Field(() => String, { nullable: true, description: 'Part of name or description (搜索：名称、说明).' })
  search?: string;
}

@ArgsType()
export class SavedQueriesArgs {
  @Field(() => SavedQueryFilter, { nullable: true, description: 'Which (筛选).' }) filter?: SavedQueryFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of saved queries, by name (保存的查询列表).' })
export class SavedQueryPage {
  @Field(() => [SavedQuery], { description: 'Saved queries of the page (本页).' }) items!: SavedQuery[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: "A query to keep under a name, or a change of one's own (保存查询)." })
export class SaveQueryInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
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
