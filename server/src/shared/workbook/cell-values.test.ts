import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { type CellParser, needed } from './cell-problem.ts';
import { choice, choiceList, decimal, digits, integer, money, personName, text, yesOrNo } from './cell-values.ts';

const typed = (said: string): Cell => ({ column: 0, kind: 'TEXT', text: said });
const counted = (number: number): Cell => ({ column: 0, kind: 'NUMBER', text: String(number), number });

/** Its value, or the code of its problem with what belongs to it. */
function read<T>(parser: CellParser<T>, cell: Cell | string | undefined) {
  const parsed = parser(typeof cell === 'string' ? typed(cell) : cell);
  if ('value' in parsed) return parsed.value;
  return [parsed.problem.code, ...Object.values(parsed.problem.params)].join(' ');
}

describe('a cell', () => {
  it('that holds nothing, or only what nobody sees, has no value', () => {
    const empty = [
      undefined,
      typed('　 \u00a0'),
      typed('\u200b\ufeff'),
      { column: 0, kind: 'BLANK', text: '' } as const,
    ];
    expect(empty.map((cell) => read(text(10), cell))).toEqual([null, null, null, null]);
    expect(read(needed(text(10)), '　')).toBe('REQUIRED');
  });
  it('with an error, or a formula whose result was not kept, is named', () => {
    expect(read(text(10), { column: 0, kind: 'ERROR', text: '#N/A' })).toBe('ERROR_CELL #N/A');
    expect(read(integer(), { column: 0, kind: 'BLANK', text: '', formula: true })).toBe('FORMULA_EMPTY');
  });
  it('with a formula is taken for its result', () => {
    expect(read(integer(), { ...counted(12), formula: true })).toBe(12);
  });
});

describe('a text', () => {
  it('loses what differs only in looks and keeps Chinese signs', () => {
    expect(read(text(50), '　赛马场\u00a0社区（Ａ座１２号）\r\n')).toBe('赛马场 社区（A座12号）');
  });
  it('is measured in characters', () => {
    expect(read(text(3), '𠮷䶮龑')).toBe('𠮷䶮龑');
    expect(read(text(3), '呼和浩特')).toBe('TOO_LONG 3');
  });
  it('with a turned writing direction is refused', () => {
    expect(read(text(50), '甲\u202e乙')).toBe('HIDDEN_CHARACTERS');
  });
  it('loses the sign that an export put before what looks like a formula', () => {
    expect(read(text(50), "'=1+1")).toBe('=1+1');
    expect(read(text(50), "'12")).toBe('12');
    expect(read(text(50), "O'Neil")).toBe("O'Neil");
  });
  it('that is a number keeps its digits, unless they are lost already', () => {
    expect(read(text(50), counted(13812345678))).toBe('13812345678');
    expect(read(text(50), { ...counted(6.222021e18), lossy: true })).toBe('DIGITS_LOST');
  });
});

describe('a name', () => {
  it.each([
    ['张　三', '张三'],
    ['张 小 三', '张小三'],
    ['阿古拉•巴图', '阿古拉·巴图'],
    ['阿古拉．巴图', '阿古拉·巴图'],
    ['阿古拉 ・ 巴图', '阿古拉·巴图'],
    ['𠮷 田', '𠮷田'],
    ['John Smith', 'John Smith'],
  ])('%j is %s', (said, name) => {
    expect(read(personName(50), said)).toBe(name);
  });
});

describe('a number of a person', () => {
  it.each([
    ['150102 19900101 123x', '15010219900101123X'],
    ['１５０１０２１９９００１０１１２３Ｘ', '15010219900101123X'],
    ["'150102199001011234", '150102199001011234'],
    ['138-1234-5678', '13812345678'],
    ['＋86 13812345678', '+8613812345678'],
    ['无', null],
    ['——', null],
  ])('%j is %s', (said, number) => {
    expect(read(digits, said)).toBe(number);
  });
  it('typed into a cell of numbers has lost its last digits, in a workbook and in a text file', () => {
    expect(
      read(digits, { column: 0, kind: 'NUMBER', text: '150102199001011000', number: 150102199001011000, lossy: true }),
    ).toBe('DIGITS_LOST');
    expect(read(digits, '1.50102E+17')).toBe('DIGITS_LOST');
  });
  it('with other signs is none', () => {
    expect(read(digits, '一五〇一')).toBe('NOT_DIGITS');
  });
});

describe('numbers', () => {
  it.each([
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1234户', 1234],
    ['1.5E3', 1500],
    ['12.00', 12],
    ['/', null],
    ['12.5', 'NOT_WHOLE'],
    ['一百', 'NOT_A_NUMBER'],
    ['12,34', 'NOT_A_NUMBER'],
    ['0x1F', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
    ['-1', 'TOO_SMALL 0'],
    ['100001', 'TOO_LARGE 100000'],
  ])('%j is %s households', (said, number) => {
    expect(read(integer({ least: 0, most: 100_000, units: ['户', '人'] }), said)).toBe(number);
  });
  it('keep each decimal that was typed', () => {
    expect(read(decimal({ decimals: 2, units: ['平方米', '㎡'] }), '896.5平方米')).toBe('896.5');
    expect(read(decimal({ decimals: 2 }), counted(0.1 + 0.2))).toBe('TOO_MANY_DECIMALS 2');
    expect(read(decimal({ decimals: 2 }), '123456789012345678.25')).toBe('123456789012345678.25');
    expect(read(decimal({ decimals: 1 }), '896.25')).toBe('TOO_MANY_DECIMALS 1');
    expect(read(decimal({ decimals: 2 }), '1E300')).toBe('TOO_LARGE 999999999999999999.999999999999');
  });
  it.each([
    ['3,856.20', 385_620],
    ['￥3856.2元', 385_620],
    ['0.01', 1],
    ['3856.205', 'TOO_MANY_DECIMALS 2'],
    ['-1', 'TOO_SMALL 0'],
  ])('%j yuan are %s 分', (said, fen) => {
    expect(read(money(), said)).toBe(fen);
  });
  it('of yuan, whatever they are, come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => {
        expect(read(money(), `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`)).toBe(fen);
      }),
    );
  });
});

describe('a word', () => {
  const sexes = [
    { value: 'MALE', label: '男', synonyms: ['男性', 'M'] },
    { value: 'FEMALE', label: '女', synonyms: ['女性', 'F'] },
  ] as const;
  it.each([
    ['男', 'MALE'],
    [' 女　', 'FEMALE'],
    ['女性', 'FEMALE'],
    ['female', 'FEMALE'],
    ['－', null],
    ['男女', 'NOT_A_CHOICE 男、女'],
  ])('%j is %s', (said, value) => {
    expect(read(choice(sexes), said)).toBe(value);
  });
  it('of a long list is refused with the first dozen', () => {
    const many = Array.from({ length: 56 }, (_, i) => ({ value: `${i}`, label: `民族${i}` }));
    expect(read(choice(many), '外星')).toMatch(/^NOT_A_CHOICE 民族0、.*、民族11…$/);
  });
  it('stands for itself before it stands for another', () => {
    const words = [
      { value: 'A', label: '甲', synonyms: ['乙'] },
      { value: 'B', label: '乙' },
    ];
    expect(read(choice(words), '乙')).toBe('B');
  });
  it('that differs in a sign only is told apart', () => {
    const grades = [
      { value: 'TOP', label: 'A+' },
      { value: 'GOOD', label: 'A' },
    ];
    expect(['A+', 'A', 'Ａ＋', '“A”'].map((said) => read(choice(grades), said))).toEqual([
      'TOP',
      'GOOD',
      'TOP',
      'NOT_A_CHOICE A+、A',
    ]);
  });
  it('may be one of several', () => {
    expect(read(choiceList(sexes), '女、男；女')).toEqual(['MALE', 'FEMALE']);
    expect(read(choiceList(sexes), '女，不详')).toBe('NOT_A_CHOICE 男、女');
  });
  it.each([
    ['是', true],
    ['√', true],
    ['Ｙ', true],
    ['1', true],
    ['否', false],
    ['×', false],
    ['无', false],
    ['也许', 'NOT_YES_OR_NO'],
    ['', null],
  ])('%j is yes, no or neither: %s', (said, value) => {
    expect(read(yesOrNo, said)).toBe(value);
  });
  it('of a cell of yes and no is one', () => {
    expect(read(yesOrNo, { column: 0, kind: 'BOOLEAN', text: 'FALSE', number: 0 })).toBe(false);
  });
});

describe('whatever is typed', () => {
  it('is a value or a problem, and never a crash', () => {
    const parsers: CellParser<unknown>[] = [
      text(20),
      personName(20),
      digits,
      decimal({ decimals: 2, least: 0, most: 100 }),
      integer({ least: 0 }),
      money(),
      yesOrNo,
      choice([{ value: 'A', label: '甲' }]),
      choiceList([{ value: 'A', label: '甲' }]),
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...parsers), (said, parser) => {
        const parsed = parser(typed(said));
        expect('value' in parsed || 'problem' in parsed).toBe(true);
      }),
    );
  });
});
