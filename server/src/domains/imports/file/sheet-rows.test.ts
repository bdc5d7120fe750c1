import { describe, expect, it } from 'vitest';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import type { Cell, Row } from '../../../shared/workbook/cell.ts';
import { partsOf } from './sheet-rows.ts';

const column = (key: string, head: string): ImportColumn => ({
  key,
  head,
  type: ImportCellType.TEXT,
  help: '',
  example: '',
});
const COLUMNS = [column('name', '姓名'), column('unit', '所在单位'), column('phone', '电话')];
/** A row of texts; `>` before a text: its cell is merged. */
const row = (number: number, ...texts: readonly string[]): Row => ({
  number,
  cells: texts.flatMap((said, at): Cell[] => {
    if (said === '') return [];
    const text = said.replace('>', '');
    return [{ column: at, kind: 'TEXT', text, ...(said.startsWith('>') && { merged: true as const }) }];
  }),
});
const parts = (...rows: readonly Row[]) => {
  const { headRow, heads, body } = partsOf(COLUMNS, rows);
  return [headRow, heads.map(({ position, head }) => `${position} ${head}`).join(', '), body.length];
};

describe('the heads of a sheet', () => {
  it('stand below a title and a note', () => {
    const title = row(1, '>2026 年名册', '>2026 年名册', '>2026 年名册');
    expect(
      parts(title, row(2, '制表日期：2026-11-24'), row(4, '姓名', '所在单位', '电话'), row(5, '张三', '公主府', '1')),
    ).toEqual([4, '1 姓名, 2 所在单位, 3 电话', 1]);
  });
  it('in two rows end with the second', () => {
    const second = row(2, '>姓名', '>所在单位', '电话', '邮箱');
    expect(parts(row(1, '>姓名', '>所在单位', '>联系方式', '>联系方式'), second, row(3, '张三'))).toEqual([
      2,
      '1 姓名, 2 所在单位, 3 电话, 4 邮箱',
      1,
    ]);
    const unknown = row(2, '>姓名', '>所在单位', '家庭', '其他');
    expect(parts(row(1, '>姓名', '>所在单位', '>备注', '>备注'), unknown, row(3, '张三'))[0]).toBe(2);
  });
  it('are not a row of data that happens to say one of them', () => {
    expect(parts(row(1, '姓名', '所在单位'), row(2, '电话', '公主府'))).toEqual([1, '1 姓名, 2 所在单位', 1]);
  });
  it('are those of the first row where none is known', () => {
    expect(parts(row(1, '甲', '乙'), row(2, '丙'))).toEqual([1, '1 甲, 2 乙', 1]);
  });
});
