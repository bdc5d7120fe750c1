import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from './archive.fixtures.ts';
import { openWorkbook } from './open-workbook.ts';
import { Unreadable } from './unreadable.ts';
import { bookOf, partsOfBook } from './workbook.fixtures.ts';

const LIMITS = {
  sheet: null,
  maxRows: 3,
  maxColumns: 4,
  unpackedMegabytes: 1,
  maxCells: 10_000,
  maxCharacters: 100_000,
};
const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;

/** What a file is refused for; the number of its rows where it is not. */
async function refusal(
  bytes: Buffer | string,
  limits: Partial<Omit<typeof LIMITS, 'sheet'> & { sheet: string | null }> = {},
) {
  try {
    return (await openWorkbook(Buffer.from(bytes), { ...LIMITS, ...limits })).rows.length;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [error.problem, ...Object.values(error.params)].join(' ');
  }
}

describe('a file is refused that', () => {
  it('is empty, or of another kind', async () => {
    expect(await refusal('')).toBe('FILE_EMPTY');
    expect(await refusal('%PDF-1.7\n')).toBe('WORKBOOK_UNKNOWN');
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe('WORKBOOK_UNKNOWN');
    expect(await refusal(Buffer.from([0x41, 0xff, 0x42, 0xff]))).toBe('WORKBOOK_ENCODING');
    expect(await refusal(archiveOf([{ name: 'word/document.xml', content: '<document/>' }]))).toBe(
      'WORKBOOK_OTHER_FORMAT',
    );
  });
  it('is an old workbook, or one with a password', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await refusal(Buffer.concat([compound, Buffer.alloc(600)]))).toBe('WORKBOOK_OLD_FORMAT');
    expect(
      await refusal(Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])),
    ).toBe('WORKBOOK_ENCRYPTED');
  });
  it('is a web page under the name of a workbook', async () => {
    expect(await refusal('<html><table><tr><td>姓名</td></tr></table></html>')).toBe('WORKBOOK_WEB_PAGE');
    expect(await refusal('\ufeff<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')).toBe(
      'WORKBOOK_WEB_PAGE',
    );
  });
  it('has no sheet, not the one that is asked for, or nothing in it', async () => {
    expect(await refusal(bookOf({ sheets: [] }))).toBe('WORKBOOK_WITHOUT_SHEET');
    expect(await refusal(bookOf({ sheet: ONE }), { sheet: '乙' })).toBe('WORKBOOK_SHEET_NOT_FOUND 乙');
    expect(await refusal(bookOf({}))).toBe('WORKBOOK_SHEET_EMPTY 甲');
    expect(await refusal(bookOf({ sheets: ['name="封面" sheetId="1"', 'name="名册" sheetId="2"'] }))).toBe(0);
    expect(await refusal('\n\n,,\n')).toBe('WORKBOOK_SHEET_EMPTY CSV');
  });
  it('has too many rows or columns', async () => {
    const rows = [1, 2, 3].map(row).join('');
    expect(await refusal(bookOf({ sheet: `<sheetData>${rows}</sheetData>` }))).toBe(3);
    expect(await refusal(bookOf({ sheet: `<sheetData>${rows}${row(9)}</sheetData>` }))).toBe(
      'WORKBOOK_TOO_MANY_ROWS 3',
    );
    expect(await refusal('1\n2\n3\n4')).toBe('WORKBOOK_TOO_MANY_ROWS 3');
    const wide = '<sheetData><row r="1"><c r="E1"><v>1</v></c></row></sheetData>';
    expect(await refusal(bookOf({ sheet: wide }))).toBe('WORKBOOK_TOO_MANY_COLUMNS 4');
    expect(await refusal('1,2,3,4,5')).toBe('WORKBOOK_TOO_MANY_COLUMNS 4');
  });
  it('would unpack to more than allowed, before it is unpacked', async () => {
    const picture = { name: 'xl/media/a.bmp', content: Buffer.alloc(1024 * 1024 + 1) };
    expect(await refusal(bookOf({ sheet: ONE, more: [picture] }))).toBe('WORKBOOK_TOO_LARGE 1');
    const tight = { name: 'xl/media/a.bmp', content: Buffer.alloc(9 * 1024 * 1024) };
    expect(await refusal(bookOf({ sheet: ONE, more: [tight] }), { unpackedMegabytes: 100 })).toBe(
      'WORKBOOK_TOO_LARGE 100',
    );
  });
  it('says of a part that it is smaller than it is', async () => {
    const parts = partsOfBook({ sheet: `${ONE}<!--${' '.repeat(3 * 1024 * 1024)}-->` });
    const lying = parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, saidSize: 1000 } : part));
    expect(await refusal(archiveOf(lying))).toBe('WORKBOOK_DAMAGED');
  });
  it('has more parts than any workbook', async () => {
    const more = Array.from({ length: 2_000 }, (_, i) => ({ name: `xl/media/${i}.png`, content: '' }));
    expect(await refusal(bookOf({ sheet: ONE, more }))).toBe('WORKBOOK_TOO_LARGE 1');
  });
  it('has two parts over the same bytes, or of one name', async () => {
    expect(await refusal(bookOf({ sheet: ONE, more: [{ name: 'a', content: 'a', overlaps: true }] }))).toBe(
      'WORKBOOK_DAMAGED',
    );
    expect(await refusal(bookOf({ sheet: ONE, more: [{ name: 'XL\\Workbook.xml', content: '' }] }))).toBe(
      'WORKBOOK_DAMAGED',
    );
  });
  it('has parts that are encrypted, packed in another way, cut or altered', async () => {
    const altered = (change: object) =>
      archiveOf(
        partsOfBook({ sheet: ONE }).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change } : part)),
      );
    expect(await refusal(altered({}))).toBe(1);
    expect(await refusal(altered({ flags: 1 }))).toBe('WORKBOOK_ENCRYPTED');
    expect(await refusal(altered({ method: 14 }))).toBe('WORKBOOK_DAMAGED');
    expect(await refusal(altered({ method: 0 }))).toBe(1);
    expect(await refusal(altered({ saidCrc: 1 }))).toBe('WORKBOOK_DAMAGED');
    expect(await refusal(bookOf({ sheet: ONE }).subarray(0, -30))).toBe('WORKBOOK_DAMAGED');
  });
  it('is an archive with a workbook in it', async () => {
    expect(await refusal(archiveOf([{ name: '人员.xlsx', content: bookOf({ sheet: ONE }), method: 0 }]))).toBe(
      'WORKBOOK_OTHER_FORMAT',
    );
  });
  it('holds XML that is broken, or that would expand', async () => {
    expect(await refusal(bookOf({ sheet: '<sheetData><row r="1">' }))).toBe('WORKBOOK_DAMAGED');
    const reaching = partsOfBook({ sheet: ONE }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: `<!DOCTYPE worksheet SYSTEM "http://127.0.0.1/a.dtd"><worksheet>${ONE}</worksheet>` }
        : part,
    );
    expect(await refusal(archiveOf(reaching))).toBe('WORKBOOK_DAMAGED');
    const laughing = partsOfBook({ sheet: ONE }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: '<worksheet><sheetData>&b;</sheetData></worksheet>' }
        : part,
    );
    expect(await refusal(archiveOf(laughing))).toBe('WORKBOOK_DAMAGED');
  });
  it('says one long text in so many cells that it would come out too large', async () => {
    const texts = `<si><t>${'甲'.repeat(30_000)}</t></si>`;
    const cells = (row: number, columns: string) =>
      `<row r="${row}">${[...columns].map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`).join('')}</row>`;
    expect(await refusal(bookOf({ texts, sheet: `<sheetData>${cells(1, 'ABC')}</sheetData>` }))).toBe(1);
    expect(await refusal(bookOf({ texts, sheet: `<sheetData>${cells(1, 'ABC')}${cells(2, 'A')}</sheetData>` }))).toBe(
      'WORKBOOK_TOO_LARGE 1',
    );
    const merged = `<sheetData>${cells(1, 'A')}</sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells>`;
    expect(await refusal(bookOf({ texts, sheet: merged }))).toBe('WORKBOOK_TOO_LARGE 1');
  });
  it('holds more cells than an import', async () => {
    expect(await refusal('1,2,3\n4,5,6', { maxCells: 6 })).toBe(2);
    expect(await refusal('1,2,3\n4,5,6', { maxCells: 5 })).toBe('WORKBOOK_TOO_LARGE 1');
  });
  it('merges more cells than a sheet has', async () => {
    const merges = Array.from({ length: 200_000 }, () => '<mergeCell ref="A1:C3"/>').join('');
    const sheet = `<sheetData>${[1, 2, 3].map(row).join('')}</sheetData><mergeCells>${merges}</mergeCells>`;
    expect(await refusal(bookOf({ sheet }), { unpackedMegabytes: 100 })).toBe('WORKBOOK_DAMAGED');
  });
});

describe('whatever bytes come', () => {
  it('they are read or refused, and never a crash', async () => {
    const good = bookOf({ sheet: ONE });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(['number', 'string']).toContain(typeof (await refusal(bytes)));
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(['number', 'string']).toContain(typeof (await refusal(Buffer.from(bytes))));
      }),
    );
  });
});
