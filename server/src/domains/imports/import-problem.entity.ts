import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Text } from '../../shared/text.ts';
import { ImportParam } from './import-batch.types.ts';

/** What is wrong with a cell or a row of a batch (问题). */
@ObjectType('ImportProblem', { description: 'What is wrong with a cell or a row of a batch (问题).' })
@Entity({ tableName: 'import_problem' })
export class FoundProblem {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Field(() => Int, { description: 'Row of the sheet, heads counted (行号).' })
  @Property({ type: 'integer' })
  row!: number;
  @Field(() => Int, { nullable: true, description: 'Place of the column, from 1 (列序号); null: the row as a whole.' })
  @Property({ type: 'integer', nullable: true })
  position!: number | null;
  @Field(() => String, { nullable: true, description: 'Key of the column (列代号); null: as position.' })
  column!: string | null;
  @Property({ type: 'text', nullable: true }) key!: string | null;
  @Field(() => String, { nullable: true, description: 'Head of the column (表头); null: as position.' })
  @Property({ type: 'text', nullable: true })
  head!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What stands in the cell (值), *** in personal columns; null: empty, or the row as a whole.',
  })
  @Property({ type: 'text', nullable: true })
  value!: string | null;
  @Field(() => String, { description: 'Code (代码).' })
  @Property({ type: 'text' })
  code!: string;
  @Property({ type: 'json', fieldName: 'params' }) given!: Readonly<Record<string, string | number>>;
  @Field(() => [ImportParam], { description: 'Values of its sentence (参数).' }) params!: ImportParam[];
  @Field(() => Text, { description: 'What is wrong, in words (问题).' }) reason!: Text;
}
