import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

/** One code of a table of the national standards (代码). */
@ObjectType({ description: 'One code of a table of the national standards (代码).' })
@Entity({ tableName: 'code_entry' })
export class CodeEntry {
  /** Table and code together, which name the entry. */
  @PrimaryKey({ type: 'text' }) id!: string;
  @Property({ type: 'text' }) tableId!: string;
  @Property({ type: 'integer' }) position!: number;
  @Field(() => String, { description: 'Code (代码).' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'Name in Chinese (中文名称).' })
  @Property({ type: 'text' })
  nameZh!: string;
  @Field(() => String, { description: 'Name in English (英文名称).' })
  @Property({ type: 'text' })
  nameEn!: string;
}

/** A table of codes (代码表) in one edition of its standard. */
@ObjectType({ description: 'A table of codes of a national standard (代码表).' })
@Entity({ tableName: 'code_table' })
export class CodeTable {
  @Field(() => String, { description: 'Name by which it is asked for, such as ETHNIC_GROUP (标识).' })
  @PrimaryKey({ type: 'text' })
  id!: string;
  @Field(() => String, { description: 'Standard, such as GB/T 3304 (标准号).' })
  @Property({ type: 'text' })
  standard!: string;
  @Field(() => String, { description: 'Edition, the year of the standard (版本).' })
  @Property({ type: 'text' })
  edition!: string;
  @Field(() => String, { description: 'Name in Chinese (中文名称).' })
  @Property({ type: 'text' })
  nameZh!: string;
  @Field(() => String, { description: 'Name in English (英文名称).' })
  @Property({ type: 'text' })
  nameEn!: string;
  @Field(() => [CodeEntry], { description: 'Its codes, in the order of the standard (代码).' })
  entries!: CodeEntry[];
}
