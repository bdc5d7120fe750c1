import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { doubledColumns, mapHeads, mappingProblem, matchHeads, missingColumns } from './mapping.rules.ts';

const column = (key: string, head: string, synonyms: readonly string[], required = false): ImportColumn => ({
  ...{ key, head, synonyms, required, type: ImportCellType.TEXT, help: '', example: '' },
});
const COLUMNS = [
  column('idNumber', '公民身份号码', ['身份证号']),
  column('name', '姓名', ['人员姓名'], true),
  column('unit', '所在单位', ['单位', '任职社区']),
  column('dutyUnit', '任职单位', ['任职社区'], true),
];
const heads = (...texts: string[]) => texts.map((head, i) => ({ position: i + 1, head }));
const matched = (...texts: string[]) => matchHeads(COLUMNS, heads(...texts)).map(({ column: key }) => key);

describe('heads of a sheet', () => {
  it('are matched by what they say, by another word for it, and without spaces, stars and notes', () => {
    expect(matched('姓名', '身份证号', '单位')).toEqual(['name', 'idNumber', 'unit']);
    expect(matched(' 姓 名*', '公民身份号码（18位）', '所在单位：')).toEqual(['name', 'idNumber', 'unit']);
    expect(matched('备注', '')).toEqual([null, null]);
  });
  it('that may mean two columns go to the one that has to be there', () => {
    expect(matched('姓名', '任职社区')).toEqual(['name', 'dutyUnit']);
    expect(matched('单位', '任职社区')).toEqual(['unit', 'dutyUnit']);
  });
  it('that stand there twice, or say one thing in two words, are left to the person', () => {
    const twice = matchHeads(COLUMNS, heads('姓名', '身份证号', '身份证号', '任职单位'));
    expect(twice.map(({ column: key }) => key)).toEqual(['name', null, null, 'dutyUnit']);
    expect(doubledColumns(COLUMNS, twice)).toEqual(['idNumber']);
    expect(missingColumns(COLUMNS, twice)).toEqual([]);
    const chosen = mapHeads(twice, [
      { position: 1, column: 'name' },
      { position: 3, column: 'idNumber' },
      { position: 4, column: 'dutyUnit' },
    ]);
    expect(doubledColumns(COLUMNS, chosen)).toEqual([]);
    expect(chosen.map(({ column: key }) => key)).toEqual(['name', null, 'idNumber', 'dutyUnit']);
  });
  it('of required columns that lack are named', () => {
    expect(missingColumns(COLUMNS, matchHeads(COLUMNS, heads('身份证号', '姓名')))).toEqual(['dutyUnit']);
  });
});

describe('a mapping', () => {
  const said = (...mapping: [position: number, column: string][]) =>
    mappingProblem(
      COLUMNS,
      heads('甲', '乙'),
      mapping.map(([position, key]) => ({ position, column: key })),
    );
  it('names each column and each place once, and only those that are there', () => {
    expect(said([1, 'name'], [2, 'unit'])).toBeNull();
    expect(said([1, 'name'], [2, 'name'])).toBe(1);
    expect(said([1, 'name'], [1, 'unit'])).toBe(1);
    expect(said([3, 'name'])).toBe(0);
    expect(said([1, 'nothing'])).toBe(0);
  });
});
