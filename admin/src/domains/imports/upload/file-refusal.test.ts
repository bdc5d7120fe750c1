import { describe, expect, it } from 'vitest';
import { refusalOf } from './file-refusal.ts';

const said = (name: string, size = 1000, start: readonly number[] = []) =>
  refusalOf({ name, size, start: Uint8Array.from(start) })?.message ?? null;

describe('the file of an import', () => {
  it('is a workbook .xlsx or a text .csv, however it is written', () => {
    expect([said('花名册.xlsx'), said('花名册 (2).XLSX'), said('export.csv')]).toEqual([null, null, null]);
  });

  it('an old .xls, a WPS .et and a workbook with macros are told what to do', () => {
    expect([said('花名册.xls', 1000, [0xd0, 0xcf, 0x11, 0xe0]), said('花名册.et'), said('花名册.xlsm')]).toEqual([
      'error.WORKBOOK_OLD_FORMAT',
      'imports.file_wps',
      'imports.file_macros',
    ]);
  });

  it('that is called .xls and is none is looked at by the server', () => {
    expect([said('导出.xls', 1000, [0x3c, 0x68, 0x74, 0x6d]), said('导出.XLS', 1000, [0x50, 0x4b, 3, 4])]).toEqual([
      null,
      null,
    ]);
  });

  it('a picture, a name without an ending and a name that only looks so are none', () => {
    expect([said('扫描件.jpg'), said('xlsx'), said('花名册.xlsx.zip')]).toEqual(Array(3).fill('imports.file_unknown'));
  });

  it('may have 20 MB and not a byte more, and must have one', () => {
    expect([said('a.xlsx', 20_971_520), said('a.xlsx', 20_971_521), said('a.xlsx', 0)]).toEqual([
      null,
      'imports.file_too_large',
      'error.FILE_EMPTY',
    ]);
  });
});
