import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { Costs } from '../../shared/costs.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/text.ts';
import { Person } from '../access/index.ts';

/** A text is checked against the whole schema. */
const VALIDATION = 20;

/** A query kept under a name (保存的查询): its owner's, or shared with all who use the explorer in the district. Only the owner changes it. */
@ObjectType({ description: "A query kept under a name, one's own or shared in the district (保存的查询)." })
@Entity({ tableName: 'saved_query' })
export class SavedQuery {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { description: 'Whose it is (所有者).' })
  @ManyToOne(() => Person, { fieldName: 'person_id' })
  owner!: Person;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it answers (说明); null: not said.' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => String, { description: 'Text of the query (查询文本).' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'Variables as JSON (变量); null: none.' })
  @Property({ type: 'text', nullable: true })
  variables!: string | null;

  @Field(() => Boolean, { description: 'Others in the district see it too (是否共享).' })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Mine, so that I may change it (是否本人的).' }) mine!: boolean;

  @Costs(() => VALIDATION)
  @Field(() => Text, {
    nullable: true,
    description:
      'Why it can no longer be run: a field or argument has gone since it was saved (失效原因); null: it can.',
  })
  problem!: Text | null;

  @Field(() => DateTimeScalar, { description: 'When it was saved last (保存时间).' })
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  savedAt!: Date;

  @Field(() => Int, { description: 'Version to save against (版本).' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
