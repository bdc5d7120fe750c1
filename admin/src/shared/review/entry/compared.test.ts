import { describe, expect, it } from 'vitest';
import { compare, worthSaying } from './compared.ts';

const inForce = [
  { label: '名称', text: '老年活动室' },
  { label: '建筑面积', text: '120.00', numeric: true },
  { label: '权证号', text: '2019-001' },
];

describe('an entry beside what is in force', () => {
  it('a corrected area is the only change', () => {
    const lines = compare(inForce, [
      { label: '名称', text: '老年活动室' },
      { label: '建筑面积', text: '102.00', numeric: true },
      { label: '权证号', text: '2019-001' },
    ]);
    expect(worthSaying(lines)).toEqual([
      { label: '建筑面积', before: '120.00', after: '102.00', numeric: true, changed: true },
    ]);
  });

  it('a field that the entry leaves out is taken away', () => {
    const lines = compare(inForce, inForce.slice(0, 2));
    expect(worthSaying(lines)).toEqual([
      { label: '权证号', before: '2019-001', after: null, numeric: false, changed: true },
    ]);
  });

  it('a field that was empty is filled', () => {
    const lines = compare([{ label: '权证号', text: null }], [{ label: '权证号', text: '2026-001' }]);
    expect(lines).toEqual([{ label: '权证号', before: null, after: '2026-001', numeric: false, changed: true }]);
  });

  it('a new facility says all it has, and nothing of what it has not', () => {
    const lines = compare(null, [
      { label: '名称', text: '便民活动角' },
      { label: '权证号', text: null },
    ]);
    expect(worthSaying(lines).map(({ label }) => label)).toEqual(['名称']);
  });

  it('an entry that says what is in force already changes nothing', () => {
    expect(worthSaying(compare(inForce, inForce))).toEqual([]);
  });
});
