import type { Day } from '../time/timeline.ts';

/** What a cell of a sheet holds (单元格类型); where a formula stands, its kept result. A CSV file holds texts only. */
export type CellKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR' | 'BLANK';

/** One cell as it was found (单元格); nothing of it is corrected yet. */
export interface Cell {
  /** Place in its row, from 0. */
  readonly column: number;
  readonly kind: CellKind;
  /** What is read there: a number without exponent and with 15 digits at most, as a spreadsheet shows it; a day `YYYY-MM-DD`; `TRUE`; `#N/A`. */
  readonly text: string;
  /** Of a number, a day or a boolean: what the file holds. */
  readonly number?: number;
  /** Of a day; and of a plain whole number that would be a day of 1950 to 2100, which day. */
  readonly day?: Day;
  /** The day is shown as a month only, which is all that was typed. */
  readonly monthOnly?: true;
  /** The number has more digits than a spreadsheet keeps: the last of them are lost (科学计数、超过 15 位). */
  readonly lossy?: true;
  /** It is the result of a formula; one without a kept result is BLANK. */
  readonly formula?: true;
  /** It lies in merged cells (合并单元格): each of them holds the value of the first. */
  readonly merged?: true;
}

export interface Row {
  /** Number of the row as the spreadsheet shows it, from 1. */
  readonly number: number;
  /** Cells that hold something, by column; rows of blank cells are left out of a sheet. */
  readonly cells: readonly Cell[];
}

/** A sheet of the workbook (工作表). */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** What was read of a workbook: all its sheets by name, the rows of one. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet the rows are of. */
  readonly sheet: string;
  readonly rows: readonly Row[];
}
