import { BOM, cellText, LINE_END } from '@jiceng/schema/cell-text.js';
import type { Sheet } from './sheet.ts';

/** Rows as comma-separated text (CSV 文本): UTF-8 with a byte order mark, safe from formulas, heads first. */
export async function* csvOf({ opening, heads, rows }: Sheet): AsyncGenerator<string> {
  const line = (cells: readonly (string | number | null)[]) => cells.map(cellText).join(',') + LINE_END;
  yield BOM + (opening === null ? '' : line([opening])) + line(heads);
  for await (const row of rows) yield line(row);
}
