import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineageLine, seriesAt } from './region-lineage.rules.ts';

const line = (on: string, from: number, to: number, share: string | null = '1', eventId = on): LineageLine => ({
  eventId,
  on,
  from,
  to,
  share,
});
const shown = (unit: number, day: string, lineage: readonly LineageLine[]) => {
  const { units, brokenBy } = seriesAt(unit, day, lineage);
  return { units: Object.fromEntries(units.map(({ unit: id, share }) => [id, share.toFixed()])), brokenBy };
};

describe('what a series is made of', () => {
  it('of a unit that nothing happened to: the unit', () => {
    expect(shown(3, '2025-12-31', [])).toEqual({ units: { 3: '1' }, brokenBy: [] });
  });
  const merged = [line('2026-06-01', 1, 3), line('2026-06-01', 2, 3)];
  it('before a merge: both predecessors, whole', () => {
    expect(shown(3, '2026-05-31', merged)).toEqual({ units: { 1: '1', 2: '1' }, brokenBy: [] });
  });
  it('on the day of the merge: the new unit', () => {
    expect(shown(3, '2026-06-01', merged)).toEqual({ units: { 3: '1' }, brokenBy: [] });
  });
  it('where one took in another: itself and the other', () => {
    expect(shown(1, '2026-05-31', [line('2026-06-01', 1, 1), line('2026-06-01', 2, 1)])).toEqual({
      units: { 1: '1', 2: '1' },
      brokenBy: [],
    });
  });
  it('before a split with a basis: the share of the divided unit', () => {
    expect(shown(5, '2026-05-31', [line('2026-06-01', 4, 5, '0.4'), line('2026-06-01', 4, 6, '0.6')])).toEqual({
      units: { 4: '0.4' },
      brokenBy: [],
    });
  });
  it('before a split without a basis: broken, by that event', () => {
    expect(shown(5, '2026-05-31', [line('2026-06-01', 4, 5, null), line('2026-06-01', 4, 6, null)]).brokenBy).toEqual([
      '2026-06-01',
    ]);
  });
  it('before a merge of parts: each divided unit by its share, one that comes by two ways by both', () => {
    const both = [
      line('2024-01-01', 4, 5, '0.4'),
      line('2024-01-01', 4, 6, '0.6'),
      line('2026-01-01', 5, 7),
      line('2026-01-01', 6, 7),
    ];
    expect(shown(7, '2023-12-31', both)).toEqual({ units: { 4: '1' }, brokenBy: [] });
    expect(shown(7, '2025-12-31', both)).toEqual({ units: { 5: '1', 6: '1' }, brokenBy: [] });
  });
});

it('however often units are divided and joined again, all parts together are all there was', () => {
  const tenths = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(tenths, { minLength: 1, maxLength: 6 }), (splits) => {
      // Unit 0 is divided again and again; the last parts are joined.
      const lineage: LineageLine[] = [];
      let next = 1;
      let parts = [0];
      splits.forEach((tenth, year) => {
        const [first, ...rest] = parts as [number, ...number[]];
        const on = `${2000 + year}-01-01`;
        lineage.push(line(on, first, next, `0.${tenth}`), line(on, first, next + 1, `0.${10 - tenth}`));
        parts = [...rest, next, next + 1];
        next += 2;
      });
      for (const part of parts) lineage.push(line('2030-01-01', part, 99));
      expect(shown(99, '1999-12-31', lineage)).toEqual({ units: { 0: '1' }, brokenBy: [] });
    }),
  );
});
