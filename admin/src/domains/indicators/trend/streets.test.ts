import { describe, expect, it } from 'vitest';
import { breaksOf, commonAxis, drawn, mainLine, type StreetTrend } from './streets.ts';

const street = (name: string, values: readonly (string | null)[], targets: readonly object[] = []) =>
  ({
    region: { name },
    points: values.map((value, i) => ({ on: `202${i}-12-31`, value })),
    targets,
  }) as unknown as StreetTrend;

describe('streets side by side (各镇街历年)', () => {
  it('a street without a value on any day is not drawn', () => {
    const streets = [street('甲', [null, '20']), street('乙', [null, null])];
    expect(drawn(streets).map(({ region }) => region.name)).toEqual(['甲']);
  });
  it('the target goes before the floor, whatever their order', () => {
    const targets = [
      { role: 'STAFFING_STANDARD', value: '18' },
      { role: 'TARGET', value: '22' },
    ];
    expect(mainLine([street('甲', ['20'], targets)])).toMatchObject({ role: 'TARGET', value: '22' });
    expect(mainLine([street('甲', ['20'])])).toBeNull();
  });
  it('all share one scale, which reaches the highest value and the target', () => {
    const { low, high } = commonAxis([
      street('甲', ['10', '20'], [{ role: 'TARGET', value: '40' }]),
      street('乙', ['30', null]),
    ]);
    expect(high).toBe(40);
    expect(low).toBeLessThan(10);
    expect(low).toBeGreaterThanOrEqual(0);
  });
  it('a break of all streets is said once, one of some with their names', () => {
    const formula = { on: '2024-01-01', kind: 'DEFINITION', eventId: null, text: { zh: '新口径' } };
    const merge = { on: '2025-06-01', kind: 'BOUNDARY', eventId: '7', text: { zh: '拆分' } };
    const broken = (name: string, breaks: readonly object[]) => ({ ...street(name, ['1']), breaks }) as StreetTrend;
    expect(
      breaksOf([broken('甲', [formula, merge]), broken('乙', [formula])]).map(({ of, names }) => [of.text.zh, names]),
    ).toEqual([
      ['新口径', []],
      ['拆分', ['甲']],
    ]);
  });
});
