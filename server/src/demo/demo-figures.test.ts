import { describe, expect, it } from 'vitest';
import { readTable } from './csv.ts';
import { readUrbanResidents } from './demo-figures.ts';

const figures = readUrbanResidents();
const DAYS = ['2020-11-01', '2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'];
/** The last figure of a unit up to a day. */
const at = (code: string, day: string) =>
  Number(figures.filter((figure) => figure.code === code && figure.day <= day).at(-1)?.value);
const streets = [...new Set(figures.map(({ code }) => code))].filter((code) => code.length === 9);

describe('urban permanent residents of the demo', () => {
  it.each(DAYS)("the thirteen streets and towns come to the district's 621,072 on %s", (day) => {
    expect(streets).toHaveLength(13);
    expect(streets.reduce((sum, code) => sum + at(code, day), 0)).toBe(621_072);
  });
  it('the communities of 海拉尔东路街道 come to its 85,653 on each of the days', () => {
    const communities = [...new Set(figures.map(({ code }) => code))].filter((code) => /^150102001\d{3}$/.test(code));
    for (const day of DAYS) expect(communities.reduce((sum, code) => sum + at(code, day), 0)).toBe(85_653);
    expect([communities.length, at('150102001', '2025-12-31')]).toEqual([10, 85_653]);
  });
  it('nobody lives in the park; a street in whose villages people live has more than its communities', () => {
    expect(at('150102400', '2025-12-31')).toBe(0);
    expect(at('150102008', '2025-12-31')).toBe(41_104);
    expect(['003', '007', '013'].reduce((sum, n) => sum + at(`150102008${n}`, '2025-12-31'), 0)).toBe(32_002);
  });
  it('two to four of them share a household in each community', () => {
    const households = readTable('demo/households.csv', ['communityCode', '2025-06-30'] as const);
    const shares = households
      .filter(({ communityCode }) => figures.some(({ code }) => code === communityCode))
      .map((line) => at(line.communityCode, '2025-12-31') / Number(line['2025-06-30']));
    expect(shares).toHaveLength(65);
    for (const share of shares) {
      expect(share).toBeGreaterThan(2.2);
      expect(share).toBeLessThan(3.4);
    }
  });
  it('each says 演示 and what it was set from', () => {
    expect(figures.filter(({ source }) => !source.startsWith('演示：'))).toEqual([]);
  });
});
