import { describe, expect, it } from 'vitest';
import { refusalOf } from './file-refusal.ts';

const said = (name: string, size = 1000) => refusalOf({ name, size })?.message ?? null;

describe('the file of an import', () => {
  it('is a workbook .xlsx or a text .csv, however it is written', () => {
    expect([said('花名册.xlsx'), said('花名册 (2).XLSX'), said('export.csv')]).toEqual([null, null, null]);
  });

  it('an old .xls, a WPS .et and a workbook with macros are told what to do', () => {
    expect([said('花名册.xls'), said('花名册.et'), said('花名册.xlsm')]).toEqual([
      'error.WORKBOOK_OLD_FORMAT',
      'imports.file_wps',
      'imports.file_macros',
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
