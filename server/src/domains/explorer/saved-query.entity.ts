import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import { Column, Id } from '../../shared/column.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/words/text.ts';
import { Person } from '../access/index.ts';

/** A text is checked against the whole schema. */
const VALIDATION = 20;

/** A query kept under a name (保存的查询): its owner's, or shared with all who use the explorer in the district. Only the owner changes it. */
@ObjectType({ description: "A query kept under a name, one's own or shared in the district (保存的查询)." })
@Entity({ tableName: 'saved_query' })
export class SavedQuery {
  @Id()
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { description: 'Whose it is (所有者).' })
  @ManyToOne(() => Person, { fieldName: 'person_id' })
  owner!: Person;

  @Column(String, 'Name (名称).')
  name!: string;

  @Column(String, 'What it answers (说明); null: not said.', { nullable: true })
  description!: string | null;

  @Column(String, 'Text of the query (查询文本).')
  document!: string;

  @Column(String, 'Variables as JSON (变量); null: none.', { nullable: true })
  variables!: string | null;

  @Column(Boolean, 'Others in the district see it too (是否共享).')
  shared!: boolean;

  @Field(() => Boolean, { description: 'Mine, so that I may change it (是否本人的).' }) mine!: boolean;

  @Costs(() => VALIDATION)
  @Field(() => Text, {
    nullable: true,
    description:
      'Why it can no longer be run: a field or argument has gone since it was saved (失效原因); null: it can.',
  })
  problem!: Text | null;

  @Column(DateTimeScalar, 'When it was saved last (保存时间).', { defaultRaw: 'now()' })
  savedAt!: Date;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
