import { describe, expect, it } from 'vitest';
import type { Row } from '../cell.ts';
import { openWorkbook } from './open-workbook.ts';
import { bookOf, type FixtureBook } from './workbook.fixtures.ts';

const LIMITS = {
  sheet: null,
  maxRows: 100,
  maxColumns: 50,
  unpackedMegabytes: 100,
  maxCells: 10_000,
  maxCharacters: 100_000,
};
const rowsOf = async (book: FixtureBook) => (await openWorkbook(bookOf(book), LIMITS)).rows;
/** Rows as `A1=text`, with what is said beside the text. */
const shown = (rows: readonly Row[]) =>
  rows.flatMap(({ number, cells }) =>
    cells.map(({ column, kind, text, number: _, ...marks }) =>
      [`${String.fromCharCode(65 + column)}${number}`, kind, text, ...Object.keys(marks)].join(' '),
    ),
  );
const cells = async (inside: string, book: FixtureBook = {}) =>
  shown(await rowsOf({ ...book, sheet: `<sheetData><row r="1">${inside}</row></sheetData>` }));

describe('texts of a sheet', () => {
  it("are shared, inline or a formula's", async () => {
    const texts = '<si><t>姓名</t></si><si><t xml:space="preserve"> 赛马场 </t></si>';
    const inside =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>户数</t></is></c><c r="D1" t="str"><f>A1</f><v>姓名</v></c>';
    expect(await cells(inside, { texts })).toEqual([
      'A1 TEXT 姓名',
      'B1 TEXT  赛马场 ',
      'C1 TEXT 户数',
      'D1 TEXT 姓名 formula',
    ]);
  });
  it('are put together from runs, without the readings beside them', async () => {
    const texts =
      '<si><r><rPr><b/></rPr><t>阿古拉</t></r><r><t>·巴图</t></r><rPh sb="0" eb="3"><t>あぐら</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await cells('<c r="A1" t="s"><v>0</v></c>', { texts })).toEqual(['A1 TEXT 阿古拉·巴图']);
  });
  it('hold characters that XML cannot, escaped', async () => {
    expect(
      await cells('<c r="A1" t="inlineStr"><is><t>甲_x000D_&#10;乙_x005F_x0041_ &amp; <![CDATA[<丙>]]></t></is></c>'),
    ).toEqual(['A1 TEXT 甲\r\n乙_x0041_ & <丙>']);
  });
  it('with rare characters come whole', async () => {
    expect(await cells('<c r="A1" t="inlineStr"><is><t>𠮷䶮</t></is></c>')).toEqual(['A1 TEXT 𠮷䶮']);
  });
});

describe('numbers of a sheet', () => {
  it.each([
    ['896.5', 'A1 NUMBER 896.5'],
    ['0.30000000000000004', 'A1 NUMBER 0.3'],
    ['1.5E3', 'A1 NUMBER 1500'],
    ['1E-7', 'A1 NUMBER 0.0000001'],
    ['13812345678', 'A1 NUMBER 13812345678'],
    ['1.50102199001011E+17', 'A1 NUMBER 150102199001011000 lossy'],
    ['150102199001011234', 'A1 NUMBER 150102199001011000 lossy'],
  ])('%s is %s', async (stored, cell) => {
    expect(await cells(`<c r="A1"><v>${stored}</v></c>`)).toEqual([cell]);
  });
  it('may be yes and no, and errors', async () => {
    expect(await cells('<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>')).toEqual([
      'A1 BOOLEAN TRUE',
      'B1 ERROR #N/A',
    ]);
  });
});

describe('days of a sheet', () => {
  const styles = (...formats: string[]) =>
    `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join('')}</cellXfs>`;
  const one = async (style: number, stored: string, format = 'General', properties = '') =>
    (await cells(`<c r="A1" s="${style}"><v>${stored}</v></c>`, { styles: styles(format), properties }))[0];

  it('are numbers with a format of days', async () => {
    expect(await one(1, '46350')).toBe('A1 DATE 2026-11-24 day');
    expect(await one(1, '46350.75')).toBe('A1 DATE 2026-11-24 day');
    expect(await one(3, '46350', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@')).toBe('A1 DATE 2026-11-24 day');
    expect(await one(3, '46350', '[$-804]yyyy\\-mm\\-dd')).toBe('A1 DATE 2026-11-24 day');
  });
  it('shown as a month are a month', async () => {
    expect(await one(2, '46327')).toBe('A1 DATE 2026-11-01 day monthOnly');
    expect(await one(3, '46327', 'yyyy&quot;年&quot;m&quot;月&quot;')).toBe('A1 DATE 2026-11-01 day monthOnly');
  });
  it('are not what a number is shown as otherwise', async () => {
    expect(await one(3, '46350', '#,##0.00')).toBe('A1 NUMBER 46350 day');
    expect(await one(3, '0.5', 'h:mm')).toBe('A1 NUMBER 0.5');
    expect(await one(3, '1.5', '[h]:mm')).toBe('A1 NUMBER 1.5');
    expect(await one(3, '150', '0&quot;d&quot;')).toBe('A1 NUMBER 150');
  });
  it('count from 1904 in a workbook that says so', async () => {
    expect(await one(1, '44888', 'General', '<workbookPr date1904="1"/>')).toBe('A1 DATE 2026-11-24 day');
  });
  it('begin with 1900-01-01, and one of them never was', async () => {
    expect(await one(1, '1')).toBe('A1 DATE 1900-01-01 day');
    expect(await one(1, '59')).toBe('A1 DATE 1900-02-28 day');
    expect(await one(1, '60')).toBe('A1 DATE 1900-02-29');
    expect(await one(1, '61')).toBe('A1 DATE 1900-03-01 day');
    expect(await one(1, '-5')).toBe('A1 NUMBER -5');
  });
  it('may be written out', async () => {
    expect(await cells('<c r="A1" t="d"><v>2026-11-24T00:00:00</v></c>')).toEqual(['A1 DATE 2026-11-24 day']);
  });
});

describe('formulas of a sheet', () => {
  it('are taken for the result that was kept, and told', async () => {
    expect(await cells('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>')).toEqual([
      'A1 NUMBER 2 formula',
      'B1 NUMBER 3 formula',
    ]);
  });
  it('without a result hold nothing, and are told', async () => {
    expect(await cells('<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c>')).toEqual([
      'A1 BLANK  formula',
      'B1 BLANK  formula',
    ]);
  });
});

describe('rows of a sheet', () => {
  it('that are only formatted are left out, and the others keep their numbers', async () => {
    const ghosts = Array.from({ length: 5_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('');
    const sheet = `<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="A2"><v>7</v></c></row>${ghosts}<row r="6000"><c r="B6000"><v>8</v></c></row></sheetData>`;
    expect(shown(await rowsOf({ sheet }))).toEqual(['A2 NUMBER 7', 'B6000 NUMBER 8']);
  });
  it('of nothing but spaces are left out', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>　 </t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row></sheetData>';
    expect(shown(await rowsOf({ sheet }))).toEqual(['A2 NUMBER 7']);
  });
  it('and cells need not say where they stand', async () => {
    const sheet = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(shown(await rowsOf({ sheet }))).toEqual(['A1 NUMBER 1', 'B1 NUMBER 2', 'A2 NUMBER 3']);
  });
  it('do not follow a dimension that is stale', async () => {
    const sheet =
      '<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData>';
    expect(shown(await rowsOf({ sheet }))).toEqual(['A1 NUMBER 1', 'C2 NUMBER 2']);
  });
});

describe('merged cells', () => {
  const text = (name: string, said: string) => `<c r="${name}" t="inlineStr"><is><t>${said}</t></is></c>`;
  it('of heads and of rows each hold what the first does', async () => {
    const sheet =
      `<sheetData><row r="1">${text('A1', '姓名')}${text('B1', '联系方式')}<c r="C1"/></row><row r="2">${text('B2', '电话')}${text('C2', '邮箱')}</row></sheetData>` +
      '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    expect(shown(await rowsOf({ sheet }))).toEqual([
      'A1 TEXT 姓名 merged',
      'B1 TEXT 联系方式 merged',
      'C1 TEXT 联系方式 merged',
      'A2 TEXT 姓名 merged',
      'B2 TEXT 电话',
      'C2 TEXT 邮箱',
    ]);
  });
  it('make no rows where there are none', async () => {
    const sheet = `<sheetData><row r="1">${text('A1', '甲')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    const [row, ...more] = await rowsOf({ sheet });
    expect([row?.cells.length, more.length]).toEqual([50, 0]);
  });
});

describe('sheets of a workbook', () => {
  const first = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const second = '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>';
  const sheets = ['name="代码表" sheetId="1" state="hidden"', 'name="人员" sheetId="2"'];
  it('are all named, and the first that is not hidden is read', async () => {
    const { rows, ...read } = await openWorkbook(bookOf({ sheet: first, second, sheets }), LIMITS);
    expect(read).toEqual({
      sheets: [
        { name: '代码表', hidden: true },
        { name: '人员', hidden: false },
      ],
      sheet: '人员',
    });
    expect(shown(rows)).toEqual(['A1 NUMBER 2']);
  });
  it('may be chosen by name, the hidden one too', async () => {
    const { rows } = await openWorkbook(bookOf({ sheet: first, second, sheets }), { ...LIMITS, sheet: '代码表' });
    expect(shown(rows)).toEqual(['A1 NUMBER 1']);
  });
  it('are read from strict workbooks and from those with prefixes', async () => {
    const strict = {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    };
    expect(shown(await rowsOf({ ...strict, sheet: first }))).toEqual(['A1 NUMBER 1']);
    const prefixed =
      '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>';
    expect(shown(await rowsOf({ sheet: prefixed }))).toEqual(['A1 TEXT 甲']);
  });
});

describe('comma-separated text', () => {
  const csv = async (text: string | Buffer) => shown((await openWorkbook(Buffer.from(text), LIMITS)).rows);
  it('is UTF-8 with or without its mark, or GB18030', async () => {
    const gb = Buffer.from('d0d5c3fb2cbba7cafd0d0ad5c5c8fd2c3132', 'hex');
    const rows = ['A1 TEXT 姓名', 'B1 TEXT 户数', 'A2 TEXT 张三', 'B2 TEXT 12'];
    expect(await csv('姓名,户数\r\n张三,12')).toEqual(rows);
    expect(await csv('\ufeff姓名,户数\n张三,12\n')).toEqual(rows);
    expect(await csv(gb)).toEqual(rows);
    expect(await csv(Buffer.from('\ufeff姓名\t户数\r\n张三\t12', 'utf16le'))).toEqual(rows);
  });
  it('may have line ends, commas and quotes in quotes', async () => {
    expect(await csv('"甲,乙","说""是""","一\r\n二"\r\n,,丙')).toEqual([
      'A1 TEXT 甲,乙',
      'B1 TEXT 说"是"',
      'C1 TEXT 一\r\n二',
      'C2 TEXT 丙',
    ]);
  });
  it('keeps numbers that were marked as text, and counts blank lines', async () => {
    expect(await csv('="150102199001011234"\n\n;;\n"=""007"""')).toEqual([
      'A1 TEXT 150102199001011234',
      'A3 TEXT ;;',
      'A4 TEXT 007',
    ]);
  });
  it('is parted by what its first line is parted by', async () => {
    expect(await csv('甲;乙\n1,5;2')).toEqual(['A1 TEXT 甲', 'B1 TEXT 乙', 'A2 TEXT 1,5', 'B2 TEXT 2']);
  });
  it('ends in an open quote', async () => {
    expect(await csv('甲,"乙\n丙')).toEqual(['A1 TEXT 甲', 'B1 TEXT 乙\n丙']);
  });
});
