import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from './sheet.ts';
import { xlsxOf } from './xlsx.ts';

/** All that comes, in order. */
async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* given(rows: readonly (readonly SheetCell[])[]) {
  yield* rows;
}
const sheetOf = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  opening: null,
  heads: ['名称', '面积（m²）'],
  numbers: [false, true],
  rows: given(rows),
  about: [['查询', '{ communities { items { name } } }']],
  ...more,
});

/** The archive's entries by its directory; each one's checksum and size are compared. */
async function entriesOf(sheet: Sheet): Promise<Map<string, string>> {
  const zip = Buffer.concat(await allOf(xlsxOf(sheet)));
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [crc, packed, size, length, head] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const begin = head + 30 + zip.readUInt16LE(head + 26);
    const text = inflateRawSync(zip.subarray(begin, begin + packed));
    expect([name, crc32(text), text.length]).toEqual([name, crc, size]);
    entries.set(name, text.toString());
    at += 46 + length;
  }
  return entries;
}
const rowsXml = async (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}) =>
  (await entriesOf(sheetOf(rows, more))).get('xl/worksheets/sheet1.xml') ?? '';

describe('a workbook', () => {
  it('has two sheets, the rows and what they are', async () => {
    const entries = await entriesOf(sheetOf([['赛马场社区', '896.50']]));
    expect([...entries.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(entries.get('xl/workbook.xml')).toContain('<sheet name="数据" sheetId="1" r:id="r1"/>');
    expect(entries.get('xl/worksheets/sheet2.xml')).toContain('{ communities { items { name } } }');
  });

  it('holds a decimal as a number and a code as text', async () => {
    const xml = await rowsXml([['150102001002', '896.50']]);
    expect(xml).toContain('<t xml:space="preserve">150102001002</t>');
    expect(xml).toContain('<c r="B2"><v>896.50</v></c>');
  });

  it('keeps a decimal of more digits than a spreadsheet counts as text', async () => {
    expect(await rowsXml([['甲', '1234567890123456.78']])).toContain('>1234567890123456.78</t>');
  });

  it('leaves what is not known empty', async () => {
    expect(await rowsXml([['甲', null]])).toMatch(/甲<\/t><\/is><\/c><c r="B2"><\/c><\/row>/);
  });

  it('says 演示 in a line of its own above the heads, and keeps both in sight', async () => {
    const xml = await rowsXml([], { opening: '演示' });
    expect(xml).toContain('ySplit="2"');
    expect(xml.indexOf('演示')).toBeLessThan(xml.indexOf('名称'));
  });

  it('names each cell by column and row, AA after Z', async () => {
    const wide = Array.from({ length: 28 }, (_, i) => `${i}`);
    const xml = await rowsXml([wide], { heads: wide });
    expect(xml).toContain('<c r="Z2"');
    expect(xml).toContain('<c r="AB2"');
  });

  it('never holds a formula, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { maxLength: 5 }),
        async (rows) => {
          const xml = await rowsXml([...rows, ['=1+1', '=HYPERLINK("x")']]);
          expect(xml).not.toMatch(/<f[ >]/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
          expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
          expect(xml.match(/<row /g)).toHaveLength(rows.length + 2);
        },
      ),
    );
  });

  it('writes 20,000 rows without holding them', async () => {
    async function* many() {
      for (let i = 0; i < 20_000; i++) yield [`社区${i}`, `${i}.25`];
    }
    let pieces = 0;
    for await (const _piece of xlsxOf(sheetOf([], { rows: many() }))) pieces++;
    expect(pieces).toBeGreaterThan(10);
  });
});
