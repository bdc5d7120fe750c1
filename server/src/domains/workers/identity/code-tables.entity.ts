import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';

/** One code of a table of the national standards (代码). */
@ObjectType({ description: 'One code of a table of the national standards (代码).' })
@Entity({ tableName: 'code_entry' })
export class CodeEntry {
  /** Table and code together, which name the entry. */
  @PrimaryKey({ type: 'text' }) id!: string;
  @Property({ type: 'text' }) tableId!: string;
  @Property({ type: 'integer' }) position!: number;
  @Column(String, 'Code (代码).')
  code!: string;
  @Column(String, 'Name in Chinese (中文名称).')
  nameZh!: string;
  @Column(String, 'Name in English (英文名称).')
  nameEn!: string;
}

/** A table of codes (代码表) in one edition of its standard. */
@ObjectType({ description: 'A table of codes of a national standard (代码表).' })
@Entity({ tableName: 'code_table' })
export class CodeTable {
  @Field(() => String, { description: 'Name by which it is asked for, such as ETHNIC_GROUP (标识).' })
  @PrimaryKey({ type: 'text' })
  id!: string;
  @Column(String, 'Standard, such as GB/T 3304 (标准号).')
  standard!: string;
  @Column(String, 'Edition, the year of the standard (版本).')
  edition!: string;
  @Column(String, 'Name in Chinese (中文名称).')
  nameZh!: string;
  @Column(String, 'Name in English (英文名称).')
  nameEn!: string;
  @Field(() => [CodeEntry], { description: 'Its codes, in the order of the standard (代码).' })
  entries!: CodeEntry[];
}
