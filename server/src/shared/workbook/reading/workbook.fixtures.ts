import { archiveOf, type FixturePart } from './archive.fixtures.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface FixtureBook {
  /** What stands in the first sheet's `<worksheet>`. */
  readonly sheet?: string;
  readonly texts?: string;
  readonly styles?: string;
  /** Sheets of `workbook.xml`, with attributes; the first is sheet1, the second sheet2. */
  readonly sheets?: readonly string[];
  readonly properties?: string;
  readonly second?: string;
  readonly more?: readonly FixturePart[];
  readonly main?: string;
  readonly relations?: string;
}

/** Parts of a workbook with what a test is about, as a spreadsheet program writes them. */
export function partsOfBook({
  sheet = '<sheetData/>',
  texts = '',
  styles = '',
  sheets = ['name="甲" sheetId="1"'],
  properties = '',
  second = '<sheetData/>',
  more = [],
  main = MAIN,
  relations = OFFICE,
}: FixtureBook): readonly FixturePart[] {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const related = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: related(relation(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${sheets
        .map((attributes, i) => `<sheet ${attributes} r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: related(
        relation(1, 'worksheet', 'worksheets/sheet1.xml') +
          relation(2, 'worksheet', '/xl/worksheets/sheet2.xml') +
          relation(8, 'sharedStrings', 'sharedStrings.xml') +
          relation(9, 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${texts}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet xmlns="${main}">${sheet}</worksheet>` },
    { name: 'xl/worksheets/sheet2.xml', content: `<worksheet xmlns="${main}">${second}</worksheet>` },
    ...more,
  ];
}

export const bookOf = (book: FixtureBook): Buffer => archiveOf(partsOfBook(book));
