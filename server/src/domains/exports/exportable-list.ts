import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Permission } from '../../shared/permissions.ts';
import type { Variables } from '../../shared/query-door.ts';
import type { SheetCell } from '../../shared/workbook/writing/sheet.ts';
import { chineseOf } from '../explorer/index.ts';

export interface ExportColumn {
  readonly head: string;
  /** What is asked of a row; the value is what stands innermost, unless `value` finds it. */
  readonly select: string;
  readonly value?: (row: Variables) => SheetCell;
  /** Enum whose Chinese words are written. */
  readonly words?: string;
  /** Right of its field; with one a purpose is needed. The read path refuses the field besides. */
  readonly right?: Permission;
  /** Decimals, written as numbers. */
  readonly isNumber?: boolean;
}

/** A list that can become a file (可导出的列表): its rows are those of a page root of the read path, with its own filter and order. */
export interface ExportableList<Column extends string = string> {
  readonly name: string;
  /** First word of the file's name. */
  readonly title: string;
  readonly permission: Permission;
  readonly root: string;
  readonly filter: string;
  readonly sort: string;
  /** False: the list cannot be asked for as it was believed at an instant. */
  readonly hasKnownOn?: boolean;
  readonly columns: Readonly<Record<Column, ExportColumn>>;
}

/** The query whose list is walked. */
export function queryOf({ root, filter, sort, hasKnownOn = true }: ExportableList, part: string): string {
  const [declared, given] = hasKnownOn ? [', $knownOn: DateTime', ', knownOn: $knownOn'] : ['', ''];
  return `query ($filter: ${filter}, $sort: [${sort}!], $asOf: Date${declared}) { ${root}(filter: $filter, sort: $sort, asOf: $asOf${given}) { ${part} } }`;
}

export const itemsOf = (columns: readonly ExportColumn[]): string =>
  `items { ${columns.map(({ select }) => select).join(' ')} }`;

/** How a column's cell is made of a row. */
export function cellOf({ select, value, words }: ExportColumn, schema: GraphQLSchema): (row: Variables) => SheetCell {
  const path = select.match(/\w+/g) ?? [];
  const find = value ?? ((row: Variables) => path.reduce<unknown>((at, key) => (at as Variables | null)?.[key], row));
  const said = words === undefined ? null : wordsOf(schema, words);
  return (row) => {
    const found = find(row) ?? null;
    if (found === null || typeof found === 'number') return found;
    if (typeof found === 'boolean') return found ? '是' : '否';
    return said?.get(String(found)) ?? String(found);
  };
}

/** Chinese words of an enum's values, as the schema has them. */
export function wordsOf(schema: GraphQLSchema, name: string): ReadonlyMap<string, string> {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return new Map(type.getValues().map((each) => [each.name, chineseOf(each.description) ?? each.name]));
}
