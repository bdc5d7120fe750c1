import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Text } from '../../../shared/words/text.ts';
import { ImportParam } from './import-batch.types.ts';

/** What is wrong with a cell or a row of a batch (问题). */
@ObjectType('ImportProblem', { description: 'What is wrong with a cell or a row of a batch (问题).' })
@Entity({ tableName: 'import_problem' })
export class ImportProblemRow {
  @Id('bigint')
  id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Column(Int, 'Row of the sheet, heads counted (行号).')
  row!: number;
  @Column(Int, 'Place of the column, from 1 (列序号); null: the row as a whole.', { nullable: true })
  position!: number | null;
  @Field(() => String, { nullable: true, description: 'Key of the column (列代号); null: as position.' })
  column!: string | null;
  @Property({ type: 'text', nullable: true }) key!: string | null;
  @Column(String, 'Head of the column (表头); null: as position.', { nullable: true })
  head!: string | null;
  @Column(String, 'What stands in the cell (值), *** in personal columns; null: empty, or the row as a whole.', {
    nullable: true,
  })
  value!: string | null;
  @Column(String, 'Code (代码).')
  code!: string;
  @Property({ type: 'json', fieldName: 'params' }) given!: Readonly<Record<string, string | number>>;
  @Field(() => [ImportParam], { description: 'Values of its sentence (参数).' }) params!: ImportParam[];
  @Field(() => Text, { description: 'What is wrong, in words (问题).' }) reason!: Text;
}
