import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { ExportFormat } from '../../shared/exports/export-format.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';

/** A file made of a query's rows (导出): its owner fetches it until it expires. */
@ObjectType({ description: "A file made of a query's rows, one's own (导出文件)." })
@Entity({ tableName: 'query_export' })
export class QueryExport {
  @Id()
  id!: number;

  @Column(String, 'Name of the file (文件名).')
  fileName!: string;

  @Column(ExportFormat, 'Kind of file (文件格式).')
  format!: ExportFormat;

  @Property({ type: 'text' }) document!: string;
  @Property({ type: 'text', nullable: true }) variables!: string | null;

  @Column(String, 'List whose rows it holds, as keys of the answer joined by dots (导出的列表).')
  path!: string;

  @Column(Int, 'Rows in it, heads left out (行数).')
  rows!: number;

  @Field(() => String, { description: 'Where it is fetched, by its owner only (下载地址).' }) url!: string;

  @Column(DateTimeScalar, 'When it is thrown away (过期时间).')
  expiresAt!: Date;
}
