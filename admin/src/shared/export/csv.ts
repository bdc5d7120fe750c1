/** What a cell of an export may hold; null and undefined are an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  /** Head of the column, already in the language of the console. */
  readonly label: string;
  readonly value: (row: Row) => CsvValue;
}

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** A spreadsheet takes a text that begins so for a formula; the full-width signs count where one types Chinese. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as comma-separated text (导出): UTF-8 with a byte order mark, so that spreadsheets read the Chinese; a line of heads; figures as they are,
 * without thousands separators. `opening` is a line of its own above the heads (演示).
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], opening?: string): string {
  const lines = [
    ...(opening ? [cellOf(opening)] : []),
    columns.map(({ label }) => cellOf(label)).join(','),
    ...rows.map((row) => columns.map(({ value }) => cellOf(value(row))).join(',')),
  ];
  return BOM + lines.map((line) => line + LINE_END).join('');
}

/** One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front; a negative number is none. */
export function cellOf(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
