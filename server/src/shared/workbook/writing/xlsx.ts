import { type BookCell, type BookSheet, widthOf } from './book.ts';
import type { Sheet } from './sheet.ts';
import { workbookOf } from './workbook.ts';

/** An export as a workbook (Excel 工作簿), written while its rows come: first sheet the rows, heads bold and kept in sight, second sheet what the file is about. */
export function xlsxOf({ opening, heads, numbers, rows, about }: Sheet): AsyncGenerator<Buffer> {
  async function* lines(): AsyncGenerator<readonly BookCell[]> {
    if (opening !== null) yield [{ value: opening, style: 'HEAD' }];
    yield heads.map((value) => ({ value, style: 'HEAD' }));
    for await (const row of rows)
      yield row.map((value, i) => (numbers[i] ? { value, style: 'PLAIN', isNumber: true } : value));
  }
  const data: BookSheet = {
    name: '数据',
    columns: heads.map((head) => ({ width: widthOf(head) })),
    frozen: opening === null ? 1 : 2,
    rows: lines(),
  };
  return workbookOf([data, aboutSheet('说明', about)]);
}

/** What a file is about (说明), line by line. */
const aboutSheet = (name: string, about: readonly (readonly [string, string])[]): BookSheet => ({
  name,
  columns: [{ width: 14 }, { width: 90 }],
  rows: about.map(([what, said]) => [
    { value: what, style: 'HEAD' },
    { value: said, style: 'WRAPPED' },
  ]),
});
