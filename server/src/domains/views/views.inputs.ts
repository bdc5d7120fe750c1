import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BooleanFilter, PageInput } from '../../shared/list.ts';
import { SavedView } from './saved-view.entity.ts';
import { ViewedList } from './views.enums.ts';

@InputType({ description: 'Condition on the list of a view (列表条件).' })
export class ViewedListFilter {
  @Field(() => ViewedList, { nullable: true, description: 'Is this (等于).' }) eq?: ViewedList;
}

@InputType({ description: 'Which views (保存的视图筛选); all conditions together.' })
export class SavedViewFilter {
  @Field(() => ViewedListFilter, { nullable: true, description: 'Of which list (列表).' }) list?: ViewedListFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Mine (是否本人的).' }) mine?: BooleanFilter;
}

@ArgsType()
export class SavedViewsArgs {
  @Field(() => SavedViewFilter, { nullable: true, description: 'Which (筛选).' }) filter?: SavedViewFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of views, by name (保存的视图列表).' })
export class SavedViewPage {
  @Field(() => [SavedView], { description: 'Views of the page (本页).' }) items!: SavedView[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: "A view to keep under a name, or a change of one's own (保存视图)." })
export class SaveViewInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'Which one is changed (编号); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); needed for a change.' })
  version?: number | null;
  @Field(() => ViewedList, { description: 'Which list (列表).' }) list!: ViewedList;
  @Field(() => String, { description: "Name, another one for each of one's own of the list (名称)." }) name!: string;
  @Field(() => String, { description: 'What the console shows, as a JSON object (视图内容).' }) content!: string;
  @Field(() => Boolean, { description: 'Others in the district see it too (是否共享).' }) shared!: boolean;
}

@InputType({ description: "Removal of one's own view (删除保存的视图)." })
export class RemoveViewInput {
  @Field(() => ID, { description: 'Which one (编号).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
}
