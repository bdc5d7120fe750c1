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

/** Style 0 plain, 1 bold (heads), 2 text as it is (codes keep their zeros), 3 wrapped. */
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
  if (opening !== null) yield rowXml([textCell(opening, 1)]);
  yield rowXml(heads.map((head) => textCell(head, 1)));
  for await (const row of rows) yield rowXml(row.map((cell, i) => cellXml(cell, numbers[i] ?? false)));
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
  `<sheetData>${about.map(([what, text]) => rowXml([textCell(what, 1), textCell(text, 3)])).join('')}</sheetData></worksheet>`;

const rowXml = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

function cellXml(cell: Cell, isNumber: boolean): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>';
  return isNumber && EXACT.test(cell) ? `<c><v>${cell}</v></c>` : textCell(cell, 2);
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST))}</t></is></c>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML holds no controls but tab and line ends, and no half of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escaped = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
