import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExportFormat } from '../../shared/export-format.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';

/** A whole list as a file (导出的列表): its owner fetches it until it expires. */
@ObjectType({ description: "A whole list as a file, one's own (导出的列表)." })
@Entity({ tableName: 'list_export' })
export class ListExport {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String, { description: 'Name of the file (文件名).' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => ExportFormat, { description: 'Kind of file (文件格式).' })
  @Property({ type: 'text' })
  format!: ExportFormat;

  @Field(() => Int, { description: 'Rows in it, heads left out (行数).' })
  @Property({ type: 'integer' })
  rows!: number;

  @Field(() => String, { description: 'Where it is fetched, by its owner only (下载地址).' }) url!: string;

  @Field(() => DateTimeScalar, { description: 'When it is thrown away (过期时间).' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;
}
