import { describe, expect, it } from 'vitest';
import { lineOf, neededLine } from './line.ts';

const refusal = (work: () => unknown) => {
  try {
    return { taken: work() };
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as { field: string }).field}`;
  }
};

describe('one line', () => {
  it('loses the spaces around it and keeps the rest', () => {
    expect(lineOf(' 　赛马场社区 　', 'name', 100)).toBe('赛马场社区');
    expect(lineOf('龑䶮 𠮷 😀', 'name', 100)).toBe('龑䶮 𠮷 😀');
  });
  it('of nothing to see is none', () => {
    expect(
      ['', ' ', '　', '\u200b', '\ufeff\u2060 ', null, undefined].map((typed) => lineOf(typed, 'name', 100)),
    ).toEqual(Array(7).fill(null));
    expect(refusal(() => neededLine('\u200b', 'name', 100))).toBe('VALUE_REQUIRED name');
  });
  it('is measured in characters', () => {
    expect(lineOf('𠮷'.repeat(100), 'name', 100)).toBe('𠮷'.repeat(100));
    expect(refusal(() => lineOf('𠮷'.repeat(101), 'name', 100))).toBe('VALUE_INVALID name');
  });
  it.each(['甲\n乙', '甲\t乙', '甲\u0007乙', '甲\u2028乙', '甲\u202e乙', '甲\u2066乙'])('does not hold %j', (typed) => {
    expect(refusal(() => lineOf(typed, 'name', 100))).toBe('VALUE_INVALID name');
  });
});
