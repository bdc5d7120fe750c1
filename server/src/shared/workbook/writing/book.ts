/** How a cell looks (单元格样式). All but GENERAL and NUMBER are text format, so that codes keep their zeros and nothing typed becomes another thing. */
export type BookStyle = 'GENERAL' | 'PLAIN' | 'HEAD' | 'NEEDED_HEAD' | 'WRAPPED' | 'BAD' | 'DAY' | 'NUMBER';

/** A cell to write: a text is never a formula; null is empty. */
export type BookCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number | null;
  readonly style: BookStyle;
  /** The text is a decimal and may be written as a number. */
  readonly isNumber?: boolean;
}

/** A row under the one before it, or of a number of its own, which is larger. */
export type BookRow = readonly BookCell[] | { readonly number: number; readonly cells: readonly BookCell[] };

export interface BookColumn {
  /** In characters, a Chinese one for two. */
  readonly width: number;
  /** Of cells nobody has written yet. */
  readonly style?: BookStyle;
}

/** What the cells of a column take, from one row to another (数据有效性): one of the words by a drop-down, and what is said beside a cell that is chosen. */
export interface BookRule {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A sheet to write (工作表). */
export interface BookSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly BookColumn[];
  /** Rows that stay in sight above. */
  readonly frozen?: number;
  /** Row whose cells get arrows to filter by, down to the last row. */
  readonly filtered?: { readonly row: number; readonly lastRow: number };
  readonly rows: Iterable<BookRow> | AsyncIterable<BookRow>;
  readonly rules?: readonly BookRule[];
}

/** Widths as a spreadsheet counts them, a Chinese character for two, within reason. */
export const widthOf = (text: string): number =>
  Math.min(
    Math.max(
      [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 4),
      12,
    ),
    40,
  );
