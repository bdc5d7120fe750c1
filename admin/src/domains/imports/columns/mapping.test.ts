import { describe, expect, it } from 'vitest';
import { type ColumnHead, carried, letterOf, mapped, mappingOf, unread } from './mapping.ts';

const heads = (...given: readonly (readonly [string, string | null])[]): readonly ColumnHead[] =>
  given.map(([head, column], index) => ({ position: index + 1, head, column }));

const COLUMNS = [
  { key: 'name', head: '姓名' },
  { key: 'idNumber', head: '公民身份号码' },
  { key: 'unit', head: '所在单位' },
];

describe('columns of a file', () => {
  it('each column is read from one head: choosing it for another takes it from the first', () => {
    const before = heads(['姓名', 'name'], ['名字', null]);
    expect(mapped(before, 2, 'name')).toEqual(heads(['姓名', null], ['名字', 'name']));
  });

  it('a head is not read when “not read” is chosen', () => {
    expect(mappingOf(mapped(heads(['姓名', 'name'], ['备注', 'unit']), 2, null))).toEqual([
      { position: 1, column: 'name' },
    ]);
  });

  it('what no head is read as is named', () => {
    expect(unread(COLUMNS, heads(['姓名', 'name'])).map(({ head }) => head)).toEqual(['公民身份号码', '所在单位']);
  });

  it('are named as the sheet names them', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('the mended file', () => {
  it('is read as the one before, though a column was put in front', () => {
    const before = heads(['姓名', 'name'], ['证件', 'idNumber']);
    const now = heads(['序号', null], ['姓名', 'name'], ['证件', null]);
    expect(carried(before, now)).toEqual([
      { position: 2, column: 'name' },
      { position: 3, column: 'idNumber' },
    ]);
  });

  it('asks for nothing where it is read so by itself', () => {
    const same = heads(['姓名', 'name'], ['所在单位', 'unit']);
    expect(carried(same, same)).toBeNull();
  });

  it('a head that was not to be read is not read again', () => {
    expect(carried(heads(['姓名', 'name'], ['单位', null]), heads(['姓名', 'name'], ['单位', 'unit']))).toEqual([
      { position: 1, column: 'name' },
    ]);
  });

  it('a new head does not take the column of one that was matched before', () => {
    const before = heads(['证件', 'idNumber']);
    const now = heads(['公民身份号码', 'idNumber'], ['证件', null]);
    expect(carried(before, now)).toEqual([{ position: 2, column: 'idNumber' }]);
  });

  it('heads without words are left as they are', () => {
    expect(carried(heads(['', 'name']), heads(['', null]))).toBeNull();
  });
});
