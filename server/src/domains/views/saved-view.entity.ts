import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Person } from '../access/index.ts';
import { ViewedList } from './views.enums.ts';

/** How somebody looks at a list, under a name (保存的视图): conditions, order and columns. Its owner's, or shared in the district; only the owner changes it. */
@ObjectType({ description: "Conditions, order and columns of a list under a name (保存的视图), one's own or shared." })
@Entity({ tableName: 'saved_view' })
export class SavedView {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { description: 'Whose it is (所有者).' })
  @ManyToOne(() => Person, { fieldName: 'person_id' })
  owner!: Person;

  @Field(() => ViewedList, { description: 'Which list (列表).' })
  @Property({ type: 'text' })
  list!: ViewedList;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'What the console shows, as a JSON object of its own making (视图内容).' })
  @Property({ type: 'text' })
  content!: string;

  @Field(() => Boolean, { description: 'Others in the district see it too (是否共享).' })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Mine, so that I may change it (是否本人的).' }) mine!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was saved last (保存时间).' })
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  savedAt!: Date;

  @Field(() => Int, { description: 'Version to save against (版本).' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
