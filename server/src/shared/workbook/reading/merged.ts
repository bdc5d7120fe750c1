import type { Cell, Row } from '../cell.ts';
import type { Area } from './references.ts';
import { Unreadable } from './unreadable.ts';

/** Most cells that areas may fill. */
const MOST_FILLED = 500_000;

/**
 * Rows with merged cells taken apart (合并单元格): each cell of an area holds what its first one does, and says so. Rows that hold nothing else stay away.
 *
 * @throws Unreadable WORKBOOK_DAMAGED where areas would fill more than any sheet
 */
export function takenApart(rows: readonly Row[], areas: readonly Area[], maxColumns: number): readonly Row[] {
  if (!areas.length) return rows;
  const cells = rows.map((row) => new Map(row.cells.map((cell) => [cell.column, cell])));
  let filled = 0;
  for (const { left, top, right, bottom } of areas) {
    let at = firstFrom(rows, top);
    const first = rows[at]?.number === top ? cells[at]?.get(left) : undefined;
    if (!first) continue;
    for (; at < rows.length && (rows[at]?.number ?? 0) <= bottom; at++)
      for (let column = left; column <= Math.min(right, maxColumns - 1); column++) {
        if (++filled > MOST_FILLED) throw new Unreadable('WORKBOOK_DAMAGED');
        cells[at]?.set(column, { ...first, column, merged: true });
      }
  }
  return rows.map(({ number }, i) => ({ number, cells: inOrder([...(cells[i]?.values() ?? [])]) }));
}

const inOrder = (cells: readonly Cell[]): readonly Cell[] => cells.toSorted((a, b) => a.column - b.column);

/** Place of the first row of that number or a later one. */
function firstFrom(rows: readonly Row[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
