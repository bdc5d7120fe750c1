import { BOM, cellText, LINE_END } from '@jiceng/schema/cell-text.js';

/** What a cell of an export may hold; null and undefined are an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  /** Head of the column, already in the language of the console. */
  readonly label: string;
  readonly value: (row: Row) => CsvValue;
}

/**
 * Rows as comma-separated text (导出): UTF-8 with a byte order mark, so that spreadsheets read the Chinese; a line of heads; figures as they are,
 * without thousands separators. `opening` is a line of its own above the heads (演示).
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], opening?: string): string {
  const lines = [
    ...(opening ? [cellText(opening)] : []),
    columns.map(({ label }) => cellText(label)).join(','),
    ...rows.map((row) => columns.map(({ value }) => cellText(value(row))).join(',')),
  ];
  return BOM + lines.map((line) => line + LINE_END).join('');
}
