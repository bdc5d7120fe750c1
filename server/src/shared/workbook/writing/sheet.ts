/** What a cell of an export holds; a number of the database stays text, so that none of its digits is lost. */
export type SheetCell = string | number | null;

/** What becomes a file: a line of its own above the heads (演示), heads, and rows that come one after the other. */
export interface Sheet {
  readonly opening: string | null;
  readonly heads: readonly string[];
  /** Columns whose texts are decimals and may be written as numbers. */
  readonly numbers: readonly boolean[];
  readonly rows: AsyncIterable<readonly SheetCell[]>;
  /** What the file is about, line by line, for a sheet of its own. */
  readonly about: readonly (readonly [string, string])[];
}
