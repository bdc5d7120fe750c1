import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../access/permissions.ts';
import type { Vault } from '../access/vault.ts';
import type { Variables } from '../reads/query-door.ts';
import type { Day } from '../time/timeline.ts';
import { type Text, text } from '../words/text.ts';
import type { SheetCell } from '../workbook/writing/sheet.ts';

/** How the console puts columns together (列的分组); a column with a right of its own stands under what that right is about. */
export type ExportGroup = 'LIST' | 'PERSON';

/** At what the rows of a file are read. */
export interface ExportMoment {
  readonly asOf: Day;
  /** null: as it is believed now. */
  readonly knownOn: string | null;
}

/**
 * Numbers that stand sealed, by the key that `select` finds in a row; a key without a number is missing. Called for some hundred rows at once, in the scope
 * of who asks.
 */
export type OpenNumbers = (
  em: EntityManager,
  keys: readonly number[],
  moment: ExportMoment,
  vault: Vault,
) => Promise<ReadonlyMap<number, string>>;

export interface ExportColumn<Select extends string = string> {
  /** Head of the column; the file is always in Chinese. */
  readonly head: Text;
  /** What is asked of a row; the value is what stands innermost (of a list: all of them), unless `value` finds it. */
  readonly select: Select;
  readonly value?: (row: Variables) => SheetCell;
  /** Enum whose Chinese words are written. */
  readonly words?: string;
  /** Right of its field: without it the column is not offered. */
  readonly right?: Permission;
  /** Who chooses it says what the file is for. */
  readonly purpose?: true;
  /** The number in the clear; always with a right and a purpose. */
  readonly clear?: OpenNumbers;
  /** What the cell is, where it is not what the database says: a decimal, fen shown as yuan, an instant shown in the office's time, the first day after a period shown as its last one. */
  readonly as?: 'DECIMAL' | 'YUAN' | 'TIME' | 'LAST_DAY';
  readonly group?: ExportGroup;
  /** Offered, and not chosen at first. */
  readonly extra?: true;
}

/** Where the name behind an id of a condition is looked up: a root of the read path and what is asked of it. */
export interface NameSource {
  readonly root: string;
  readonly select: string;
}

export const REGION_NAME: NameSource = { root: 'region', select: 'name' };

/** A list that can become a file (可导出的列表): its rows are those of a page root of the read path, with its own filter and order. */
export interface ExportableList {
  readonly name: string;
  /** Field of the input that asks for it. */
  readonly field: string;
  /** Kind of fact, where several lists share a field. */
  readonly kind?: string;
  /** First word of the file's name. */
  readonly title: Text;
  readonly permission: Permission;
  readonly root: string;
  /** Field of the root's rows whose items are the rows of the file; a row without any is left out. */
  readonly each?: string;
  readonly columns: Readonly<Record<string, ExportColumn>>;
  /** Conditions that hold ids, by the field of the filter. */
  readonly names?: Readonly<Record<string, NameSource>>;
}

/** A column by its Chinese and English head and what is asked of a row. */
export const column = <const Select extends string>(
  zh: string,
  en: string,
  select: Select,
  more: Omit<ExportColumn, 'head' | 'select'> = {},
): ExportColumn<Select> => ({ head: text(zh, en), select, ...more });
