import { Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../../shared/declared-enum.ts';
import type { ExportableList, ExportColumn } from '../../shared/exports/exportable-list.ts';
import { Text } from '../../shared/words/text.ts';

export const ExportColumnGroup = declareEnum('ExportColumnGroup', 'What columns have in common (列的分组).', {
  LIST: 'What the list is about (列表内容).',
  PERSON: 'Who somebody is, numbers masked (身份信息).',
  SENSITIVE: 'Ethnic group and politics (民族与政治面貌): needs a purpose.',
  CLEAR: 'Numbers in the clear (号码原文): needs a purpose and is one of so many files a day.',
});
export type ExportColumnGroup = keyof typeof ExportColumnGroup;

@ObjectType('ExportColumn', { description: 'A column a file can hold (导出列).' })
export class ExportColumnType {
  @Field(() => String, { description: 'Name, as exportList takes it (列代号).' }) name!: string;
  @Field(() => Text, { description: 'Head; the file has the Chinese one (列名).' }) head!: Text;
  @Field(() => ExportColumnGroup, { description: 'Group (分组).' }) group!: ExportColumnGroup;
  @Field(() => Boolean, { description: 'Who chooses it says what the file is for (须写明用途).' })
  needsPurpose!: boolean;
  @Field(() => Boolean, { description: 'Chosen as long as nobody chooses (默认选中).' }) chosen!: boolean;
}

@ObjectType('ExportableList', { description: 'A list that can become a file (可导出的列表).' })
export class ExportableListType {
  @Field(() => String, { description: "Field of exportList's input that asks for it (列表)." }) field!: string;
  @Field(() => String, { nullable: true, description: 'Of facts: which kind (记录类别); null: no facts.' })
  kind!: string | null;
  @Field(() => Text, { description: 'Name (名称).' }) title!: Text;
  @Field(() => [ExportColumnType], { description: 'Its columns, for who asks (列).' }) columns!: ExportColumnType[];
  @Field(() => Boolean, { description: 'Takes a day (可指定时点).' }) takesAsOf!: boolean;
  @Field(() => Boolean, { description: 'Takes a state of knowledge (可指定当时所知).' }) takesKnownOn!: boolean;
}

export const typeOfList = (
  { field, kind, title, columns }: ExportableList,
  takes: Pick<ExportableListType, 'takesAsOf' | 'takesKnownOn'>,
): ExportableListType => ({
  field,
  kind: kind ?? null,
  title,
  columns: Object.entries(columns).map(([name, column]) => typeOfColumn(name, column)),
  ...takes,
});

function typeOfColumn(name: string, { head, group, purpose, clear, extra }: ExportColumn): ExportColumnType {
  const guarded = clear ? ExportColumnGroup.CLEAR : ExportColumnGroup.SENSITIVE;
  return {
    name,
    head,
    group: purpose ? guarded : group === 'PERSON' ? ExportColumnGroup.PERSON : ExportColumnGroup.LIST,
    needsPurpose: purpose ?? false,
    chosen: !purpose && !extra,
  };
}
