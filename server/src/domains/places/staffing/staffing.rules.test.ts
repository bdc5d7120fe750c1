import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffingNeed } from './staffing.rules.ts';
import { faultsOf, STAFFING_FORMULA, type StaffingFormula } from './staffing-formula.ts';
import { STAFFING_FORMULAS, shippedFormula } from './staffing-formulas.catalogue.ts';

const need = (code: string, households: number | null, urban: number | null = null) =>
  staffingNeed(shippedFormula(code) as StaffingFormula, { HOUSEHOLDS: households, URBAN_RESIDENTS: urban });
const range = (found: ReturnType<typeof need>) => (typeof found === 'string' ? found : [found.needed, found.allowed]);

describe('Taiyuan 2020: two committees of 5 to 9, full-time staff by bands, 17 at most (case 20)', () => {
  it.each([
    // households, needed, allowed
    [0, 8, 12],
    [1999, 8, 12],
    [2000, 9, 13],
    [2001, 9, 13],
    [2999, 9, 13],
    [3000, 10, 14],
    [3999, 10, 14],
    [4000, 11, 15],
    [5000, 11, 15],
    [5001, 11, 15],
    [5499, 11, 15],
    [5500, 12, 16],
    [6000, 13, 17],
    [6500, 14, 17],
    [8000, 17, 17],
    [20_000, 17, 17],
  ])('a community of %i households needs %i and may have %i', (households, needed, allowed) => {
    expect(range(need('TAIYUAN_2020', households))).toEqual([needed, allowed]);
  });
  it('says which side of a shared edge is closed', () => {
    const found = need('TAIYUAN_2020', 3000);
    expect(typeof found === 'string' ? found : found.terms[1]?.formula.zh).toBe(
      '3,000，在“满 3,000、不满 4,000”一档：5 人',
    );
    const above = need('TAIYUAN_2020', 5600);
    expect(typeof above === 'string' ? above : above.terms[1]?.formula.zh).toBe(
      '5,600，超过 5,000 的部分每满 500 增 1 人：6 + 1 = 7 人',
    );
  });
});

describe('so many people per households or residents', () => {
  it.each([
    ['NINGBO_250', 2500, 10],
    ['NINGBO_250', 2501, 11],
    ['NINGBO_250', 0, 0],
    ['DALIAN_200', 2500, 13],
    ['INNER_MONGOLIA_2012', 400, 6],
    ['INNER_MONGOLIA_2012', 1400, 7],
    ['INNER_MONGOLIA_2012', 9000, 10],
  ])('%s: %i households need %i', (code, households, people) => {
    expect(range(need(code, households))).toEqual([people, people]);
  });
  it('621,072 urban residents need 1,118 at 18 and 1,367 at 22 per 10,000', () => {
    expect(range(need('INNER_MONGOLIA_2024', null, 621_072))).toEqual([1118, 1118]);
    expect(range(need('PLAN_22', null, 621_072))).toEqual([1367, 1367]);
  });
  it('without the figure it counts by nothing is said, and never 0', () => {
    expect(need('NINGBO_250', null)).toBe('HOUSEHOLDS');
    expect(need('PLAN_22', 3000)).toBe('URBAN_RESIDENTS');
  });
});

describe('the format', () => {
  it('every formula that comes with the product is one', () => {
    expect(STAFFING_FORMULAS.flatMap(faultsOf)).toEqual([]);
    expect(new Set(STAFFING_FORMULAS.map(({ code }) => code)).size).toBe(STAFFING_FORMULAS.length);
  });
  it('each fault of another is named by its path, all at once', () => {
    const wrong = { ...structuredClone(shippedFormula('TAIYUAN_2020')), most: 3, least: 5, code: 'taiyuan' };
    expect(faultsOf(wrong).map(({ path }) => path)).toContain('code');
    const bands = structuredClone(shippedFormula('TAIYUAN_2020') as StaffingFormula);
    const [, part] = bands.parts;
    if (part?.kind === 'BANDS') part.bands.reverse();
    expect(faultsOf(bands).map(({ path }) => path)).toEqual(['parts.1.bands']);
    expect(faultsOf({ ...bands, parts: [], salary: 1 }).length).toBeGreaterThan(1);
    expect(faultsOf(undefined)).toHaveLength(1);
  });
});

describe('whatever formula and community', () => {
  const words = fc.constant({ zh: '项', en: 'part' });
  const bands = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom('WHOLE' as const, 'BEGUN' as const),
    )
    .map(([edges, closed, goesOn, counted]) => ({
      kind: 'BANDS' as const,
      label: { zh: '档', en: 'band' },
      of: 'HOUSEHOLDS' as const,
      bands: edges
        .toSorted((a, b) => a - b)
        .map((edge, i) => (closed[i] ? { upTo: edge, people: i + 1 } : { below: edge, people: i + 1 })),
      beyond: goesOn ? { every: 500, more: 1, counted } : null,
    }));
  const per = fc.record({
    kind: fc.constant('PER' as const),
    label: words,
    of: fc.constant('HOUSEHOLDS' as const),
    people: fc.integer({ min: 1, max: 30 }),
    per: fc.integer({ min: 1, max: 10_000 }),
    rounding: fc.constantFrom('UP' as const, 'DOWN' as const, 'HALF_UP' as const),
  });
  const formula = fc
    .array(fc.oneof(bands, per), { minLength: 1, maxLength: 4 })
    .map((parts): StaffingFormula => ({ ...(shippedFormula('DALIAN_200') as StaffingFormula), parts }));

  it('more households never need fewer people, and it needs no more than it may have', () => {
    fc.assert(
      fc.property(formula, fc.nat(20_000), fc.nat(20_000), (given, a, b) => {
        expect(STAFFING_FORMULA.safeParse(given).success).toBe(true);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((households) =>
          staffingNeed(given, { HOUSEHOLDS: households }),
        );
        if (typeof less !== 'object' || typeof more !== 'object') throw new Error('a figure is missing');
        expect(less.needed).toBeLessThanOrEqual(more.needed);
        expect(more.needed).toBeLessThanOrEqual(more.allowed);
      }),
    );
  });
});
