import { groupBy } from '../../group-by.ts';
import type { Cell, Row } from '../cell.ts';
import { type BookCell, type BookRow, type StyledCell, widthOf } from './book.ts';
import { workbookOf } from './workbook.ts';

/** Why a row or a cell of it was not taken, in a sentence. */
export interface Mark {
  /** Number of the row, as in the person's own file. */
  readonly row: number;
  /** Place of the cell, from 0; null: the row as a whole. */
  readonly column: number | null;
  readonly reason: string;
}

export interface MarkedSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Number of the row with the heads. */
  readonly headRow: number;
  readonly marks: readonly Mark[];
}

/** Head of the column with the reasons; an import passes it over. */
const REASONS_HEAD = '问题';

/**
 * The person's rows again, each in its place (标注工作簿): cells that were not taken are filled, and a last column says all that is wrong with a row, by which one
 * can filter. Put right, the file can be imported as it is.
 */
export function markedOf({ name, rows, headRow, marks }: MarkedSheet): AsyncGenerator<Buffer> {
  const byRow = groupBy(marks, ({ row }) => row);
  const heads = rows.find(({ number }) => number === headRow)?.cells ?? [];
  const reasonsAt =
    ownReasons(heads) ?? rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 1);
  const texts = new Map<number | null, string>(heads.map(({ column, text }) => [column, text]));
  function* lines(): Generator<BookRow> {
    for (const { number, cells } of rows) {
      const found = byRow.get(number) ?? [];
      const line = placed(cells, new Set(found.map(({ column }) => column)), number === headRow, reasonsAt);
      line[reasonsAt] = number === headRow ? { value: REASONS_HEAD, style: 'HEAD' } : said(found, texts);
      yield { number, cells: line };
    }
  }
  return workbookOf([
    {
      name,
      columns: Array.from({ length: reasonsAt + 1 }, (_, column) => ({
        width: column === reasonsAt ? 60 : widthOf(texts.get(column) ?? ''),
        style: 'PLAIN',
      })),
      frozen: headRow,
      filtered: { row: headRow, lastRow: rows.at(-1)?.number ?? headRow },
      rows: lines(),
    },
  ]);
}

/** All reasons of a row, each once, after the head of its column. */
function said(marks: readonly Mark[], heads: ReadonlyMap<number | null, string>): BookCell {
  const reasons = marks.map(({ column, reason }) => (heads.has(column) ? `${heads.get(column)}：${reason}` : reason));
  return reasons.length ? [...new Set(reasons)].join(' ') : EMPTY;
}

/** Column of the reasons of a file that was marked before: it is written anew. */
const ownReasons = (heads: readonly Cell[]): number | undefined =>
  heads.find(({ text }) => text === REASONS_HEAD)?.column;

function placed(cells: readonly Cell[], bad: ReadonlySet<number | null>, isHead: boolean, width: number): BookCell[] {
  const line: BookCell[] = Array.from({ length: width }, () => EMPTY);
  for (const cell of cells) line[cell.column] = isHead ? { value: cell.text, style: 'HEAD' } : asRead(cell);
  for (const column of bad) if (column !== null) line[column] = { ...toStyled(line[column] ?? EMPTY), style: 'BAD' };
  return line;
}

/** Of text format as well: what is typed there keeps its digits. */
const EMPTY: BookCell = { value: null, style: 'PLAIN' };

/** A number that lost digits stays a text: it would lose them again. */
const asRead = (cell: Cell): BookCell => (cell.kind === 'NUMBER' && !cell.lossy ? (cell.number ?? null) : cell.text);

const toStyled = (cell: BookCell): StyledCell =>
  cell !== null && typeof cell === 'object' ? cell : { value: cell, style: 'PLAIN' };
