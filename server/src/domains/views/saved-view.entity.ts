import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Column } from '../../shared/column.ts';
import { KeptUnderAName } from '../access/index.ts';
import { ViewedList } from './views.enums.ts';

/** How somebody looks at a list, under a name (保存的视图): conditions, order and columns. */
@ObjectType({ description: "Conditions, order and columns of a list under a name (保存的视图), one's own or shared." })
@Entity({ tableName: 'saved_view' })
export class SavedView extends KeptUnderAName {
  @Column(ViewedList, 'Which list (列表).')
  list!: ViewedList;

  @Column(String, 'What the console shows, as a JSON object of its own making (视图内容).')
  content!: string;
}
