import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA, DISTRICT, people, region, SHARE, unit, units, WORKERS } from '../indicators.fixtures.ts';
import type { DefinitionFacts, RuleInputs } from '../values/indicators.rules.ts';
import { gapsBelow, inPlace, type PlannedMeasure, standing, withMeasures } from './gap.rules.ts';

const hire = (count: number, on = '2025-12-31'): PlannedMeasure => ({
  regionId: '100',
  people: count,
  areaM2: null,
  on,
});
const build = (areaM2: string, regionId = '1', on = '2025-12-31'): PlannedMeasure => ({
  regionId,
  people: null,
  areaM2,
  on,
});
const given = (definition: DefinitionFacts, target: string, inputs: RuleInputs) => ({
  definition,
  target,
  inputs,
  unitsInSight: true,
});
const met = (definition: DefinitionFacts, target: string, inputs: RuleInputs, ...measures: PlannedMeasure[]) =>
  standing(DISTRICT, given(definition, target, withMeasures(inputs, measures))).judgement.met;
const needed = (definition: DefinitionFacts, target: string, inputs: RuleInputs) =>
  standing(DISTRICT, given(definition, target, inputs)).judgement.gap?.value ?? '0';

describe('people that are lacking (V3)', () => {
  it('1,336 people for 621,072 residents lack 31 to 22 per 10,000', () => {
    expect(needed(WORKERS, '22', people(1336, 621_072))).toBe('31');
  });
  it('31 more meet it, 30 more do not', () => {
    expect(met(WORKERS, '22', people(1336, 621_072), hire(31))).toBe(true);
    expect(met(WORKERS, '22', people(1336, 621_072), hire(30))).toBe(false);
    expect(met(WORKERS, '22', people(1336, 621_072), hire(15), hire(16))).toBe(true);
  });
  it('whoever adds what is lacking meets the target, and one less does not', () => {
    const residents = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        residents,
        fc.integer({ min: 1, max: 400 }),
        (inPost, urban, tenths) => {
          const target = String(tenths / 10);
          const gap = Number(needed(WORKERS, target, people(inPost, urban)));
          fc.pre(gap > 0);
          expect(met(WORKERS, target, people(inPost, urban), hire(gap))).toBe(true);
          if (gap > 1) expect(met(WORKERS, target, people(inPost, urban), hire(gap - 1))).toBe(false);
        },
      ),
    );
  });
});

describe('area that is lacking', () => {
  const short = (shortfallM2: string, id = '1') =>
    unit(id, { households: 1001, areaM2: '300.00', requiredM2: '300.30', shortfallM2, meets: false });
  it('a community of 1,001 households with 300 m2 meets its standard with 0.30 m2 more, with 0.29 it does not', () => {
    expect(met(SHARE, '100', units(short('0.30')), build('0.30'))).toBe(true);
    expect(met(SHARE, '100', units(short('0.30')), build('0.29'))).toBe(false);
  });
  it('area built elsewhere does not help it', () => {
    expect(met(SHARE, '100', units(short('0.30'), unit('2')), build('500.00', '2'))).toBe(false);
  });
  it('three communities of 4,500 households with 1,300 m2 lack 50.00 m2 to 30 per 100 (V5)', () => {
    const v5 = units(
      unit('1', { households: 1000, areaM2: '300.00' }),
      unit('2', { households: 3000, areaM2: '600.00' }),
      unit('3', { households: 500, areaM2: '400.00' }),
    );
    expect(needed(AREA, '30', v5)).toBe('50.00');
    expect(met(AREA, '30', v5, build('50.00', '3'))).toBe(true);
    expect(met(AREA, '30', v5, build('49.99', '3'))).toBe(false);
  });
  it('whoever adds the area that is lacking meets the ratio, and a hundredth less does not', () => {
    const hundredths = fc.integer({ min: 0, max: 100_000_00 });
    fc.assert(
      fc.property(
        hundredths,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 600 }),
        (area, households, tenths) => {
          const inputs = units(unit('1', { households, areaM2: (area / 100).toFixed(2) }));
          const target = String(tenths / 10);
          const gap = needed(AREA, target, inputs);
          fc.pre(gap !== '0');
          expect(met(AREA, target, inputs, build(gap))).toBe(true);
          const less = Math.round(Number(gap) * 100) - 1;
          if (less > 0) expect(met(AREA, target, inputs, build((less / 100).toFixed(2)))).toBe(false);
        },
      ),
    );
  });
  it("closing every unit's shortfall meets 100 per cent, and leaving a hundredth of one open does not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 12 }), (list) => {
        const m2 = (hundredths: number) => (hundredths / 100).toFixed(2);
        const inputs = units(...list.map((lack, i) => short(m2(lack), String(i + 1))));
        const all = list.map((lack, i) => build(m2(lack), String(i + 1)));
        expect(met(SHARE, '100', inputs, ...all)).toBe(true);
        const [first, ...rest] = all;
        const less = (list[0] as number) - 1;
        expect(
          met(SHARE, '100', inputs, ...(less > 0 ? [{ ...(first as PlannedMeasure), areaM2: m2(less) }] : []), ...rest),
        ).toBe(false);
      }),
    );
  });
  it('where households are not known it cannot be said what more area does', () => {
    const unknown = unit('1', {
      households: null,
      householdsStatus: 'MISSING_INPUT',
      areaM2: '210.00',
      requiredM2: null,
      shortfallM2: null,
      meets: false,
    });
    expect(met(SHARE, '100', units(unknown), build('500.00'))).toBeNull();
  });
});

describe('what each region below lacks', () => {
  const street = region('10');
  const other = region('11');
  const inputs = units(
    unit('1', { areaM2: '210.00', shortfallM2: '90.00', meets: false }),
    unit('2', { areaM2: '290.00', shortfallM2: '10.00', meets: false }),
    unit('3', { parentId: '11', areaM2: '900.00' }),
  );
  it('is the area its communities lack one by one, those that lack most first', () => {
    const gaps = gapsBelow([other, street], given(SHARE, '100', inputs), [build('40.00')]);
    expect(
      gaps.map(({ region: { id }, has, lacks, added, withMeasures: left }) => [
        id,
        has?.value,
        lacks?.value,
        added?.value,
        left?.text.zh,
      ]),
    ).toEqual([
      ['10', '500.00', '100.00', '40.00', '差 60.00 m²'],
      ['11', '900.00', undefined, undefined, undefined],
    ]);
  });
  it("of people it is what the region's own residents ask for; without its own figure it cannot be said", () => {
    const { units: none, workforce } = people(8, null);
    const own = {
      units: none,
      workforce: workforce && {
        ...workforce,
        urban: { 10: { id: '7', value: 5000, onDate: '2020-11-01', usable: true } },
      },
    };
    const [first, second] = gapsBelow([street, other], given(WORKERS, '22', own), [hire(2)]);
    expect([first?.has?.value, first?.lacks?.value, first?.withMeasures?.text.zh]).toEqual(['8', '3', '差 1 人']);
    expect([second?.now.measure.status, second?.lacks]).toEqual(['NO_BASE', null]);
  });
});

describe('measures', () => {
  it('count once they are in place', () => {
    const measures = [hire(10, '2026-01-01'), hire(21, '2026-07-01')];
    expect(inPlace(measures, '2026-06-30').map(({ people: count }) => count)).toEqual([10]);
    expect(inPlace(measures, '2026-07-01').map(({ people: count }) => count)).toEqual([10, 21]);
  });
});
