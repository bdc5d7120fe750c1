import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column } from '../../shared/column.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { Text } from '../../shared/words/text.ts';
import { KeptUnderAName } from '../access/index.ts';

/** A text is checked against the whole schema. */
const VALIDATION = 20;

/** A query kept under a name (保存的查询): its owner's, or shared with all who use the explorer in the district. */
@ObjectType({ description: "A query kept under a name, one's own or shared in the district (保存的查询)." })
@Entity({ tableName: 'saved_query' })
export class SavedQuery extends KeptUnderAName {
  @Column(String, 'What it answers (说明); null: not said.', { nullable: true })
  description!: string | null;

  @Column(String, 'Text of the query (查询文本).')
  document!: string;

  @Column(String, 'Variables as JSON (变量); null: none.', { nullable: true })
  variables!: string | null;

  @Costs(() => VALIDATION)
  @Field(() => Text, {
    nullable: true,
    description:
      'Why it can no longer be run: a field or argument has gone since it was saved (失效原因); null: it can.',
  })
  problem!: Text | null;
}
