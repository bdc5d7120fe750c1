import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookOf } from './workbook.ts';
import { bytesOf, readBack } from './written.fixtures.ts';

const written = (rows: readonly (readonly (string | number | null)[])[], name = '甲') =>
  bytesOf(workbookOf([{ name, columns: [], rows }]));

describe('what is written', () => {
  it('is read again, whatever text it is', async () => {
    // Line ends become those of XML, which a reader cannot tell from the others.
    const texts = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('_x000D_', 'a_x0041_b', ' 甲 ', '<&>"\'', '=1+1', ']]>', '𠮷䶮'),
      )
      .filter((text) => text.trim() !== '' && !text.includes('\r'));
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (row) => {
        const [read] = (await readBack(await written([row]))).rows;
        const visible = row.filter((text) => /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text));
        expect(read?.cells.map(({ text }) => text) ?? []).toEqual(visible);
      }),
      { numRuns: 60 },
    );
  });
  it('is read again, whatever number it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 8 }), async (row) => {
        const [read] = (await readBack(await written([row]))).rows;
        expect(read?.cells.map(({ number }) => number)).toEqual(row);
      }),
      { numRuns: 30 },
    );
  });
  it('stands in a sheet whose name a spreadsheet takes', async () => {
    expect(
      (await readBack(await written([['甲']], '考核/登记：2025[1] & "优秀" 的一个很长很长很长很长很长的名字'))).sheet,
    ).toBe('考核 登记：2025 1  & "优秀" 的一个很长很长很长很');
  });
});
