import type { Cell } from '../columns.ts';
import type { Sheet } from './sheet.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Most characters a cell can hold. */
const LONGEST = 32_767;
/** A spreadsheet counts in doubles: a number of more digits stays text. */
const EXACT = /^-?(?=(?:\D?\d){1,15}$)\d+(\.\d+)?$/;

/**
 * Rows as a workbook (Excel 工作簿), written while they come: first sheet the rows, heads bold and kept in sight, second sheet what the file
 * is about. Every text is an inline string and never a formula; a cell with a formula cannot come out of it.
 */
export function xlsxOf(sheet: Sheet): AsyncGenerator<Buffer> {
  const parts: readonly ZipEntry[] = [
    ['[Content_Types].xml', [contentTypes()]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbook()]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    ],
    ['xl/styles.xml', [styles()]],
    ['xl/worksheets/sheet1.xml', rowsSheet(sheet)],
    ['xl/worksheets/sheet2.xml', [aboutSheet(sheet.about)]],
  ];
  return zipOf(parts);
}

const SHEETS = ['数据', '说明'] as const;

const contentTypes = (): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/>` +
  `${SHEETS.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${PART}.worksheet+xml"/>`).join('')}</Types>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${SHEETS.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
  ).join('')}</sheets></workbook>`;

/** Styles of texts, by their place in `cellXfs`: heads are bold, a plain one is text as it is (codes keep their zeros). */
const [HEAD, PLAIN, WRAPPED] = [1, 2, 3] as const;

const styles = (): string =>
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

async function* rowsSheet({ opening, heads, numbers, rows }: Sheet): AsyncGenerator<string> {
  const above = opening === null ? 1 : 2;
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${heads.map((head, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(head)}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  let row = 0;
  if (opening !== null) yield rowXml(++row, [text(opening, HEAD)]);
  yield rowXml(
    ++row,
    heads.map((head) => text(head, HEAD)),
  );
  for await (const cells of rows)
    yield rowXml(
      ++row,
      cells.map((cell, i) => contentOf(cell, numbers[i] ?? false)),
    );
  yield '</sheetData></worksheet>';
}

/** Widths as a spreadsheet counts them, a Chinese character for two. */
const widthOf = (head: string): number =>
  Math.min(
    Math.max(
      [...head].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 4),
      12,
    ),
    40,
  );

const aboutSheet = (about: Sheet['about']): string =>
  `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="14" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols>` +
  `<sheetData>${about.map(([what, said], i) => rowXml(i + 1, [text(what, HEAD), text(said, WRAPPED)])).join('')}</sheetData></worksheet>`;

/** What follows the name of a cell: its type and style, and what it holds. */
type Content = readonly [attributes: string, inside: string];

/** Each row and cell says where it stands: the format lets that be left out, but some programs read it. */
const rowXml = (row: number, cells: readonly Content[]): string =>
  `<row r="${row}">${cells.map(([attributes, inside], i) => `<c r="${lettersOf(i)}${row}"${attributes}>${inside}</c>`).join('')}</row>`;

/** A for the first column, AA after Z. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function contentOf(cell: Cell, isNumber: boolean): Content {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return ['', ''];
  if (typeof cell === 'number' || (isNumber && EXACT.test(cell))) return ['', `<v>${cell}</v>`];
  return text(cell, PLAIN);
}

const text = (said: string, style: number): Content => [
  ` t="inlineStr" s="${style}"`,
  `<is><t xml:space="preserve">${escaped(said.slice(0, LONGEST))}</t></is>`,
];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML holds no controls but tab and line ends, and no half of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escaped = (said: string): string => said.replace(NOT_XML, '').replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
