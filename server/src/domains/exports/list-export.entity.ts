import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { ExportFormat } from '../../shared/exports/export-format.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';

/** A whole list as a file (导出的列表): its owner fetches it until it expires. */
@ObjectType({ description: "A whole list as a file, one's own (导出的列表)." })
@Entity({ tableName: 'list_export' })
export class ListExport {
  @Id()
  id!: number;

  @Column(String, 'Name of the file (文件名).')
  fileName!: string;

  @Column(ExportFormat, 'Kind of file (文件格式).')
  format!: ExportFormat;

  @Column(Int, 'Rows in it, heads left out (行数).')
  rows!: number;

  @Field(() => String, { description: 'Where it is fetched, by its owner only (下载地址).' }) url!: string;

  @Column(DateTimeScalar, 'When it is thrown away (过期时间).')
  expiresAt!: Date;
}
