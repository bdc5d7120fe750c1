import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import { Column, Id } from '../../shared/column.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { ViewedList } from './views.enums.ts';

/** How somebody looks at a list, under a name (保存的视图): conditions, order and columns. Its owner's, or shared in the district; only the owner changes it. */
@ObjectType({ description: "Conditions, order and columns of a list under a name (保存的视图), one's own or shared." })
@Entity({ tableName: 'saved_view' })
export class SavedView {
  @Id()
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { description: 'Whose it is (所有者).' })
  @ManyToOne(() => Person, { fieldName: 'person_id' })
  owner!: Person;

  @Column(ViewedList, 'Which list (列表).')
  list!: ViewedList;

  @Column(String, 'Name (名称).')
  name!: string;

  @Column(String, 'What the console shows, as a JSON object of its own making (视图内容).')
  content!: string;

  @Column(Boolean, 'Others in the district see it too (是否共享).')
  shared!: boolean;

  @Field(() => Boolean, { description: 'Mine, so that I may change it (是否本人的).' }) mine!: boolean;

  @Column(DateTimeScalar, 'When it was saved last (保存时间).', { defaultRaw: 'now()' })
  savedAt!: Date;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
