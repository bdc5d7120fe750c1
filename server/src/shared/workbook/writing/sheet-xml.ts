import { lettersOf } from '../reading/references.ts';
import type { BookCell, BookSheet, BookStyle } from './book.ts';
import { styleNumber } from './styles-xml.ts';
import { escaped, MAIN, XML } from './xml-text.ts';

/** Most characters a cell can hold. */
const LONGEST = 32_767;
/** A spreadsheet counts in doubles: a number of more digits stays text. */
const EXACT = /^-?(?=(?:\D?\d){1,15}$)\d+(\.\d+)?$/;

/** XML of a sheet, row by row, its elements in the order of the schema (ECMA-376 18.3.1.99). */
export async function* sheetXml(sheet: BookSheet, rules: string): AsyncGenerator<string> {
  const { columns, frozen = 0, filtered, rows } = sheet;
  yield `${XML}<worksheet xmlns="${MAIN}">${frozen ? frozenXml(frozen) : ''}${columns.length ? columnsXml(columns) : ''}<sheetData>`;
  let row = 0;
  for await (const line of rows) {
    const { number, cells } = 'cells' in line ? line : { number: row + 1, cells: line };
    row = number;
    yield rowXml(row, cells);
  }
  yield '</sheetData>';
  if (filtered)
    yield `<autoFilter ref="A${filtered.row}:${lettersOf(Math.max(columns.length - 1, 0))}${Math.max(filtered.lastRow, filtered.row)}"/>`;
  yield `${rules}</worksheet>`;
}

const frozenXml = (above: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const columnsXml = (columns: BookSheet['columns']): string =>
  `<cols>${columns
    .map(
      ({ width, style }, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${width}"${style ? ` style="${styleNumber(style)}"` : ''} customWidth="1"/>`,
    )
    .join('')}</cols>`;

/** Each row and cell says where it stands: the format lets that be left out, but some programs read it. */
const rowXml = (row: number, cells: readonly BookCell[]): string =>
  `<row r="${row}">${cells.map((cell, i) => `<c r="${lettersOf(i)}${row}"${contentOf(cell)}</c>`).join('')}</row>`;

/** What follows the name of a cell: its type and style, and what it holds. */
function contentOf(cell: BookCell): string {
  if (cell === null || typeof cell !== 'object') return holding(cell, 'PLAIN', 'GENERAL', false);
  const { value, style, isNumber = false } = cell;
  return holding(value, style, isNumber ? 'GENERAL' : style, isNumber);
}

function holding(value: string | number | null, ofText: BookStyle, ofNumber: BookStyle, isNumber: boolean): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return `${styled(ofNumber)}>`;
  if (typeof value === 'number' || (isNumber && EXACT.test(value))) return `${styled(ofNumber)}><v>${value}</v>`;
  return ` t="inlineStr"${styled(ofText)}><is><t xml:space="preserve">${inCell(value.slice(0, LONGEST))}</t></is>`;
}

const styled = (style: BookStyle): string => (style === 'GENERAL' ? '' : ` s="${styleNumber(style)}"`);

/** In a cell `_x0041_` stands for a character, so that a text which looks so says that its underscore is one. */
const inCell = (said: string): string => escaped(said).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
