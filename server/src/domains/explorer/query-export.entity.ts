import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExportFormat } from '../../shared/export-format.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';

/** A file made of a query's rows (导出): its owner fetches it until it expires. */
@ObjectType({ description: "A file made of a query's rows, one's own (导出文件)." })
@Entity({ tableName: 'query_export' })
export class QueryExport {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String, { description: 'Name of the file (文件名).' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => ExportFormat, { description: 'Kind of file (文件格式).' })
  @Property({ type: 'text' })
  format!: ExportFormat;

  @Property({ type: 'text' }) document!: string;
  @Property({ type: 'text', nullable: true }) variables!: string | null;

  @Field(() => String, { description: 'List whose rows it holds, as keys of the answer joined by dots (导出的列表).' })
  @Property({ type: 'text' })
  path!: string;

  @Field(() => Int, { description: 'Rows in it, heads left out (行数).' })
  @Property({ type: 'integer' })
  rows!: number;

  @Field(() => String, { description: 'Where it is fetched, by its owner only (下载地址).' }) url!: string;

  @Field(() => DateTimeScalar, { description: 'When it is thrown away (过期时间).' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;
}
