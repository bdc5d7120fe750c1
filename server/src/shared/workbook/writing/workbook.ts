import type { BookSheet } from './book.ts';
import { placedWords, rulesXml, wordsSheet } from './rules-xml.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { attribute, MAIN, XML } from './xml-text.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Sheets as a workbook (.xlsx), written while their rows come: no more than a piece of them is held. Every text is an inline string; a cell with a formula
 * cannot come out of it. Lists of words too long for a rule stand in a hidden sheet of their own.
 */
export function workbookOf(given: readonly BookSheet[]): AsyncGenerator<Buffer> {
  const placed = placedWords(given);
  const sheets = placed.columns.length ? [...given, wordsSheet(placed)] : given;
  const parts: readonly ZipEntry[] = [
    ['[Content_Types].xml', [contentTypes(sheets)]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbook(sheets)]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relationships([
          ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
    ],
    ['xl/styles.xml', [stylesXml()]],
    ...sheets.map(
      (sheet, i): ZipEntry => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, rulesXml(sheet, placed))],
    ),
  ];
  return zipOf(parts);
}

const contentTypes = (sheets: readonly BookSheet[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/>` +
  `${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${PART}.worksheet+xml"/>`).join('')}</Types>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Longest name of a sheet, and what it cannot hold. */
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[\\/*?:[\]]/g;

const workbook = (sheets: readonly BookSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${attribute(name.replace(NOT_IN_A_NAME, ' ').slice(0, LONGEST_NAME))}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${i + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;
