import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { bookOf } from './reading/workbook.fixtures.ts';
import { workbookOf } from './writing/workbook.ts';

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('a workbook that is read in a thread', () => {
  it('comes with all its rows, in order', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [`张三${i}`, i, '2026-11-24']);
    const read = await readWorkbook(await bytesOf(workbookOf([{ name: '人员', columns: [], rows }])));
    expect(read.sheet).toBe('人员');
    expect(read.rows).toHaveLength(3_000);
    expect(read.rows[2_999]).toEqual({
      number: 3_000,
      cells: [
        { column: 0, kind: 'TEXT', text: '张三2999' },
        { column: 1, kind: 'NUMBER', text: '2999', number: 2_999 },
        { column: 2, kind: 'TEXT', text: '2026-11-24' },
      ],
    });
  });
  it('leaves the bytes to whoever gave them', async () => {
    const bytes = Buffer.from('姓名\n张三');
    await readWorkbook(bytes);
    expect(bytes.toString()).toBe('姓名\n张三');
  });
  it('is refused by what is wrong with it', async () => {
    await expect(readWorkbook(Buffer.alloc(0))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    const book = bookOf({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
    await expect(readWorkbook(book, { sheet: '乙' })).rejects.toMatchObject({
      code: 'WORKBOOK_SHEET_NOT_FOUND',
      params: { sheet: '乙' },
    });
  });
  it('waits where others are read already, and all are', async () => {
    const texts = Array.from({ length: 6 }, (_, i) => `姓名\n张三${i}`);
    const read = await Promise.all(texts.map((text) => readWorkbook(Buffer.from(text))));
    expect(read.map(({ rows }) => rows[1]?.cells[0]?.text)).toEqual([
      '张三0',
      '张三1',
      '张三2',
      '张三3',
      '张三4',
      '张三5',
    ]);
  });
  it('that needs more memory than a workbook does is refused, and the server goes on', async () => {
    const texts = Array.from({ length: 400_000 }, (_, i) => `<si><t>${i.toString(36)}</t></si>`).join('');
    await expect(readWorkbook(bookOf({ texts }), { megabytes: 16 })).rejects.toMatchObject({
      code: 'WORKBOOK_TOO_LARGE',
    });
    expect((await readWorkbook(Buffer.from('姓名'))).rows).toHaveLength(1);
  });
  it('that takes longer than a workbook does is refused', async () => {
    await expect(readWorkbook(Buffer.from('姓名'), { milliseconds: 1 })).rejects.toMatchObject({
      code: 'WORKBOOK_TOO_LARGE',
    });
  });
});
