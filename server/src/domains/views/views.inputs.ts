import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../shared/repeatable-input.ts';
import { ViewedList } from './views.enums.ts';

@InputType({ description: "A view to keep under a name, or a change of one's own (保存视图)." })
export class SaveViewInput extends RepeatableInput {
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
