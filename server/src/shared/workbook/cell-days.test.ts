import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { day, month, year } from './cell-days.ts';
import type { CellParser } from './cell-problem.ts';

const typed = (said: string): Cell => ({ column: 0, kind: 'TEXT', text: said });
const counted = (number: number, more: Partial<Cell> = {}): Cell => ({
  column: 0,
  kind: 'NUMBER',
  text: String(number),
  number,
  ...more,
});
const dated = (said: string, more: Partial<Cell> = {}): Cell => ({
  column: 0,
  kind: 'DATE',
  text: said,
  day: said,
  ...more,
});

function read<T>(parser: CellParser<T>, cell: Cell | string) {
  const parsed = parser(typeof cell === 'string' ? typed(cell) : cell);
  return 'value' in parsed ? parsed.value : [parsed.problem.code, ...Object.values(parsed.problem.params)].join(' ');
}

describe('a day', () => {
  it.each([
    '2026-11-24',
    '2026/11/24',
    '2026.11.24',
    '2026年11月24日',
    '2026 年 11 月 24 号',
    '20261124',
    '２０２６－１１－２４',
    '2026—11—24',
    '2026-11-24 09:30:00',
    '2026-11-24T00:00:00',
  ])('may be typed as %j', (said) => {
    expect(read(day(), said)).toBe('2026-11-24');
  });
  it.each([
    ['2026-1-5', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['2026-1-5 9:05', '2026-01-05'],
    ['无', null],
    ['2026-02-29', 'NO_SUCH_DAY'],
    ['2026-13-01', 'NO_SUCH_DAY'],
    ['20260230', 'NO_SUCH_DAY'],
    ['1899-12-31', 'DAY_OUT_OF_RANGE 1900 2199'],
    ['26-11-24', 'NOT_A_DAY'],
    ['11/24/2026', 'NOT_A_DAY'],
    ['明天', 'NOT_A_DAY'],
    ['2026年11月', 'DAY_IS_MONTH'],
    ['2026-11', 'DAY_IS_MONTH'],
  ])('%j: %s', (said, value) => {
    expect(read(day(), said)).toBe(value);
  });
  it('may be a cell of days, or a number that only a day can be', () => {
    expect(read(day(), dated('2026-11-24', { number: 46350 }))).toBe('2026-11-24');
    expect(read(day(), counted(46350, { day: '2026-11-24' }))).toBe('2026-11-24');
    expect(read(day(), counted(20261124))).toBe('2026-11-24');
    expect(read(day(), counted(12))).toBe('NOT_A_DAY');
  });
  it('that only spreadsheets know is none', () => {
    expect(read(day(), { column: 0, kind: 'DATE', text: '1900-02-29', number: 60 })).toBe('NO_SUCH_DAY');
  });
  it('of a month is its first where that is enough, as in old files', () => {
    expect(read(day({ month: 'FIRST' }), '2009.07')).toBe('2009-07-01');
    expect(read(day({ month: 'FIRST' }), '2009年7月')).toBe('2009-07-01');
    expect(read(day({ month: 'FIRST' }), dated('2009-07-01', { monthOnly: true }))).toBe('2009-07-01');
    expect(read(day(), dated('2009-07-01', { monthOnly: true }))).toBe('DAY_IS_MONTH');
  });
  it('has words for none', () => {
    expect(read(day({ none: ['至今'] }), '至今')).toBeNull();
    expect(read(day(), '至今')).toBe('NOT_A_DAY');
  });
  it('is each day of two centuries, in every form', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (at) => {
        const iso = at.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number);
        for (const said of [iso, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, `${y}.${m}.${d}`, iso.replaceAll('-', '')])
          expect(read(day(), said)).toBe(iso);
      }),
    );
  });
});

describe('a month', () => {
  it.each(['2026-11', '2026.11', '2026/11', '2026年11月', '2026年11月份', '202611', '2026-11-24', '2026年11月24日'])(
    'may be typed as %j',
    (said) => {
      expect(read(month, said)).toBe('2026-11');
    },
  );
  it('typed as a number with a point is doubtful where a zero may have been lost', () => {
    expect(read(month, counted(2009.1))).toBe('MONTH_AMBIGUOUS');
    expect(read(month, counted(2009.11))).toBe('2009-11');
    expect(read(month, '2009.1')).toBe('2009-01');
    expect(read(day({ month: 'FIRST' }), counted(2009.1))).toBe('MONTH_AMBIGUOUS');
  });
  it('of more than twelve is none', () => {
    expect(read(month, '2026-13')).toBe('NO_SUCH_DAY');
    expect(read(month, '十一月')).toBe('NOT_A_MONTH');
  });
});

describe('a year', () => {
  it.each([
    ['2025', 2025],
    ['2025年', 2025],
    ['２０２５年度', 2025],
    ['25', 'NOT_A_YEAR'],
    ['1025', 'DAY_OUT_OF_RANGE 1900 2199'],
  ])('%j: %s', (said, value) => {
    expect(read(year, said)).toBe(value);
  });
  it('is that of a day', () => {
    expect(read(year, dated('2025-12-31'))).toBe(2025);
  });
});
