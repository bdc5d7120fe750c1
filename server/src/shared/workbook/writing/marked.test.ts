import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../reading/open-workbook.ts';
import { bookOf } from '../reading/workbook.fixtures.ts';
import { markedOf } from './marked.ts';
import { bytesOf, elementsOf, partOf, readBack } from './written.fixtures.ts';

const LIMITS = {
  sheet: null,
  maxRows: 100,
  maxColumns: 50,
  unpackedMegabytes: 100,
  maxCells: 10_000,
  maxCharacters: 100_000,
};
const text = (said: string) => `t="inlineStr"><is><t>${said}</t></is></c>`;
const SHEET =
  `<sheetData><row r="1"><c r="A1" ${text('2026 年名册')}</row><row r="2"><c r="A2" ${text('姓名')}<c r="B2" ${text('户数')}<c r="C2" ${text('证号')}</row>` +
  `<row r="5"><c r="A5" ${text('张三')}<c r="B5"><v>12.5</v></c><c r="C5"><v>150102199001011234</v></c></row><row r="6"><c r="A6" ${text('李四')}</row></sheetData>`;
const MARKS = [
  { row: 5, column: 1, reason: '应为整数。' },
  { row: 5, column: 2, reason: '存成了数字，后几位已经丢失。' },
  { row: 6, column: null, reason: '与第 5 行重复。' },
  { row: 6, column: 1, reason: '必填。' },
];

async function marked(bytes = bookOf({ sheet: SHEET }), marks = MARKS) {
  const { sheet, rows } = await openWorkbook(bytes, LIMITS);
  return bytesOf(markedOf({ name: sheet, rows, headRow: 2, marks }));
}

describe('a marked workbook', () => {
  it("has the person's rows in their places, and behind them all that is wrong", async () => {
    const { sheet, rows } = await readBack(await marked());
    expect(sheet).toBe('甲');
    expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
      [1, '2026 年名册'],
      [2, '姓名', '户数', '证号', '问题'],
      [5, '张三', '12.5', '150102199001011000', '户数：应为整数。 证号：存成了数字，后几位已经丢失。'],
      [6, '李四', '与第 5 行重复。 户数：必填。'],
    ]);
  });
  it('fills the cells that were not taken, empty ones too', async () => {
    const xml = await partOf(await marked(), 'xl/worksheets/sheet1.xml');
    const filled = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* s="5"/g)].map(([, name]) => name);
    expect(filled).toEqual(['B5', 'C5', 'B6']);
  });
  it('is of text where nothing stands yet, so that what is typed keeps its digits', async () => {
    expect(await partOf(await marked(), 'xl/worksheets/sheet1.xml')).toContain('<c r="C6" s="2"></c>');
  });
  it('can be filtered by its last column', async () => {
    const xml = await partOf(await marked(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A2:D6"/>');
    expect(elementsOf(xml)).toEqual(['sheetViews', 'cols', 'sheetData', 'autoFilter']);
  });
  it('of a marked one has one column of reasons', async () => {
    const again = await readBack(await marked(await marked(), [{ row: 5, column: 1, reason: '应为整数。' }]));
    expect(again.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2026 年名册'],
      ['姓名', '户数', '证号', '问题'],
      ['张三', '12.5', '150102199001011000', '户数：应为整数。'],
      ['李四'],
    ]);
  });
});
