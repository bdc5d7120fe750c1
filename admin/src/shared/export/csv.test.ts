import { cellText } from '@jiceng/schema/cell-text.js';
import { describe, expect, it } from 'vitest';
import { type CsvColumn, csvOf } from './csv.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly gap: string | null;
}
const COLUMNS: readonly CsvColumn<Row>[] = [
  { label: '代码', value: ({ code }) => code },
  { label: '名称', value: ({ name }) => name },
  { label: '缺口（m²）', value: ({ gap }) => gap },
];

describe('an export', () => {
  it('begins with the byte order mark and says 演示 in its first line', () => {
    expect(
      csvOf(COLUMNS, [{ code: '150102001002', name: '赛马场社区', gap: '127.10' }], '演示：人员、设施均为虚构'),
    ).toBe('\uFEFF演示：人员、设施均为虚构\r\n代码,名称,缺口（m²）\r\n150102001002,赛马场社区,127.10\r\n');
  });

  it('of real data has no line above its heads', () => {
    expect(csvOf(COLUMNS, [])).toBe('\uFEFF代码,名称,缺口（m²）\r\n');
  });

  it('leaves a figure that is not known empty', () => {
    expect(csvOf(COLUMNS, [{ code: '1', name: '甲', gap: null }])).toContain('1,甲,\r\n');
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 471', "'+86 471"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
  ])('%j is text and no formula', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });

  it('that begins with a carriage return is quoted and no formula', () => {
    expect(cellText('\r=1')).toBe(`"'\r=1"`);
  });

  it.each([['-127.10'], ['-3'], ['0'], ['1023.60']])('%s stays the number it is', (text) => {
    expect(cellText(text)).toBe(text);
  });

  it('keeps commas, quotes and line breaks within quotes', () => {
    expect(cellText('东街街道, "老楼"\n二层')).toBe('"东街街道, ""老楼""\n二层"');
  });
});
