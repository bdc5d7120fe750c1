import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetsStandard, standardAt } from '../../communities/index.ts';
import { FacilityClass } from '../../regions/index.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { areaPer100Households, rangeOf, ratePerResidents, shareOfUnits, unroundedValue } from './measure.rules.ts';
import { oneByOne, type UnitStanding, type UnitSum } from './unit-facts.ts';

const unit = (given: Partial<UnitStanding>): UnitStanding => ({
  id: '1',
  code: '150102001001',
  name: '测试社区',
  parentId: '2',
  facilityClass: 'URBAN',
  isVirtual: false,
  households: 1000,
  householdsOn: '2025-06-30',
  householdsStatus: 'OK',
  areaM2: '300.00',
  requiredM2: '300.00',
  shortfallM2: '0.00',
  meets: true,
  ...given,
});
const passing = (n: number, facilityClass: UnitStanding['facilityClass'] = 'URBAN') =>
  Array.from({ length: n }, () => unit({ facilityClass }));
const failing = (n: number, facilityClass: UnitStanding['facilityClass'] = 'URBAN') =>
  Array.from({ length: n }, () => unit({ facilityClass, areaM2: '0.00', shortfallM2: '300.00', meets: false }));
const withoutHouseholds = (status: UnitStanding['householdsStatus']) =>
  unit({
    households: null,
    householdsOn: null,
    householdsStatus: status,
    requiredM2: null,
    shortfallM2: null,
    meets: null,
  });

describe('share of units that meet their standard (达标率)', () => {
  it('58 of 65 communities are 89.23 per cent', () => {
    const measure = shareOfUnits([...passing(58), ...failing(7)], 'URBAN');
    expect(measure.status).toBe(IndicatorStatus.OK);
    expect(unroundedValue(measure, 100)?.toFixed(4)).toBe('89.2308');
  });

  it('V4: of eight urban communities five meet 30 m2 per 100 households and 300 m2, which are 62.5 per cent', () => {
    const standard = standardAt(FacilityClass.URBAN, '2025-12-31');
    const vectors = [
      [700, '300.00'],
      [1000, '300.00'],
      [1001, '300.00'],
      [1001, '300.30'],
      [2000, '599.99'],
      [3000, '900.00'],
      [650, '210.00'],
      [0, '300.00'],
    ] as const;
    const units = vectors.map(([households, areaM2]) =>
      unit({ households, areaM2, meets: meetsStandard(standard, households, areaM2) }),
    );
    expect(units.map(({ meets }) => meets)).toEqual([true, true, false, true, false, true, false, true]);
    expect(unroundedValue(shareOfUnits(units, 'URBAN'), 100)?.toString()).toBe('62.5');
  });

  it('a community without any facility counts as one that fails, not as one that is not asked', () => {
    const measure = shareOfUnits([...passing(1), ...failing(1)], 'URBAN');
    expect(measure.denominator?.toString()).toBe('2');
    expect(unroundedValue(measure, 100)?.toString()).toBe('50');
  });

  it('units that are alike may come as one sum: 170 that pass and 30 that fail are 85 %', () => {
    const alike = (units: number, meets: boolean): UnitSum => ({
      units,
      facilityClass: 'URBAN',
      isVirtual: false,
      householdsStatus: 'OK',
      meets,
      households: units * 1000,
      areaM2: `${units * 300}.25`,
    });
    const share = shareOfUnits([alike(170, true), alike(30, false)], 'URBAN');
    expect([share.numerator?.toString(), share.denominator?.toString()]).toEqual(['170', '200']);
    const area = areaPer100Households([alike(170, true), alike(30, false)]);
    expect([area.numerator?.toString(), area.denominator?.toString()]).toEqual(['60000.5', '200000']);
    expect(() => shareOfUnits([{ ...alike(2, true), meets: null }], 'URBAN')).toThrow('2 units were read as a sum');
  });

  it('the virtual community of the technology park is left out and named, whatever its class is set to', () => {
    const virtual = (facilityClass: 'URBAN' | null) => unit({ isVirtual: true, facilityClass, name: '虚拟社区' });
    for (const facilityClass of ['URBAN', null] as const) {
      const measure = shareOfUnits([...passing(2), virtual(facilityClass)], 'URBAN');
      expect(measure.denominator?.toString()).toBe('2');
      expect(oneByOne(measure.leftOut).map(({ name }) => name)).toEqual(['虚拟社区']);
    }
  });

  it('villages do not enter the share of urban communities', () => {
    expect(shareOfUnits([...passing(3), ...failing(4, 'VILLAGE')], 'URBAN').denominator?.toString()).toBe('3');
  });

  it('a street without urban communities has no share: neither 0 nor 100 per cent', () => {
    const measure = shareOfUnits(passing(3, 'VILLAGE'), 'URBAN');
    expect(measure.status).toBe(IndicatorStatus.ZERO_BASE);
    expect(unroundedValue(measure, 100)).toBeNull();
  });

  it('with the households of 2 of 10 communities missing the share lies between 70 and 90 per cent', () => {
    const units = [
      ...passing(7),
      ...failing(1),
      withoutHouseholds('MISSING_INPUT'),
      withoutHouseholds('MISSING_INPUT'),
    ];
    const measure = shareOfUnits(units, 'URBAN');
    expect(measure.status).toBe(IndicatorStatus.MISSING_INPUT);
    expect(unroundedValue(measure, 100)).toBeNull();
    expect(rangeOf(measure, 100)?.low.toString()).toBe('70');
    expect(rangeOf(measure, 100)?.high.toString()).toBe('90');
    expect(measure.undecided).toHaveLength(2);
  });

  it('missing households of a community below 300 m2 change nothing: it fails whatever they are', () => {
    const small = unit({
      households: null,
      householdsStatus: 'MISSING_INPUT',
      areaM2: '210.00',
      requiredM2: null,
      meets: false,
    });
    const measure = shareOfUnits([...passing(1), small], 'URBAN');
    expect(measure.status).toBe(IndicatorStatus.OK);
    expect(unroundedValue(measure, 100)?.toString()).toBe('50');
  });

  it('missing households of a village change nothing, since its standard does not ask for them', () => {
    const village = unit({
      facilityClass: 'VILLAGE',
      households: null,
      householdsStatus: 'MISSING_INPUT',
      meets: true,
    });
    expect(shareOfUnits([village], 'VILLAGE').status).toBe(IndicatorStatus.OK);
  });

  it('where all figures that lack are only too old, the base is what lacks', () => {
    expect(shareOfUnits([...passing(1), withoutHouseholds('NO_BASE')], 'URBAN').status).toBe(IndicatorStatus.NO_BASE);
  });

  it('one figure never entered weighs more than another one too old', () => {
    const units = [...passing(1), withoutHouseholds('NO_BASE'), withoutHouseholds('MISSING_INPUT')];
    expect(shareOfUnits(units, 'URBAN').status).toBe(IndicatorStatus.MISSING_INPUT);
  });

  it('lies between its lowest and its highest case, however the missing communities turn out', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (ok, bad, later) => {
        const range = rangeOf(
          shareOfUnits(
            [...passing(ok), ...failing(bad), ...later.map(() => withoutHouseholds('MISSING_INPUT'))],
            'URBAN',
          ),
          100,
        );
        const known = unroundedValue(
          shareOfUnits(
            [...passing(ok), ...failing(bad), ...later.flatMap((pass) => (pass ? passing(1) : failing(1)))],
            'URBAN',
          ),
          100,
        );
        return range !== null && known !== null && range.low.lte(known) && known.lte(range.high);
      }),
    );
  });
});

describe('area per 100 households (每百户面积)', () => {
  it('V5: three communities with 1,300 m2 and 4,500 households have 28.889 m2, not the mean 43.333 of their ratios', () => {
    const measure = areaPer100Households([
      unit({ households: 1000, areaM2: '300.00' }),
      unit({ households: 3000, areaM2: '600.00' }),
      unit({ households: 500, areaM2: '400.00' }),
    ]);
    expect(unroundedValue(measure, 100)?.toFixed(3)).toBe('28.889');
  });

  it('rooms and households of villages do not enter it', () => {
    const measure = areaPer100Households([
      unit({ facilityClass: 'VILLAGE', households: 200, areaM2: '150.00' }),
      unit({ households: 1000, areaM2: '350.00' }),
      unit({ facilityClass: 'TOWN_FRINGE', households: 400, areaM2: '299.50' }),
    ]);
    expect(measure.numerator?.toString()).toBe('350');
    expect(measure.denominator?.toString()).toBe('1000');
  });

  it('a community of 0 households has rooms and no ratio', () => {
    const measure = areaPer100Households([unit({ households: 0, areaM2: '300.00' })]);
    expect(measure.status).toBe(IndicatorStatus.ZERO_BASE);
    expect(unroundedValue(measure, 100)).toBeNull();
  });

  it('one community without households leaves the district without a ratio, and without a guess', () => {
    const measure = areaPer100Households([unit({}), withoutHouseholds('MISSING_INPUT')]);
    expect(measure.status).toBe(IndicatorStatus.MISSING_INPUT);
    expect(unroundedValue(measure, 100)).toBeNull();
    expect(rangeOf(measure, 100)).toBeNull();
  });

  it('households older than 24 months only: there is no base', () => {
    expect(areaPer100Households([unit({}), withoutHouseholds('NO_BASE')]).status).toBe(IndicatorStatus.NO_BASE);
  });

  it('does not depend on the order of the communities, and adding one with the same ratio does not move it', () => {
    const pair = fc.record({ households: fc.integer({ min: 1, max: 5000 }), cents: fc.nat(500_000) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const units = pairs.map(({ households, cents }) =>
          unit({ households, areaM2: `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}` }),
        );
        const ratio = (list: readonly UnitStanding[]) => unroundedValue(areaPer100Households(list), 100)?.toString();
        const forward = ratio(units);
        return (
          forward !== undefined && ratio([...units].reverse()) === forward && ratio([...units, ...units]) === forward
        );
      }),
    );
  });
});

describe('community workers per 10,000 urban residents (V3)', () => {
  it.each([
    [1117, '17.9850'],
    [1118, '18.0011'],
    [1366, '21.9942'],
    [1367, '22.0103'],
  ])('%i people for 621,072 urban residents are %s', (people, shown) => {
    expect(unroundedValue(ratePerResidents(people, 621_072), 10_000)?.toFixed(4)).toBe(shown);
  });

  it('without urban residents there is no rate', () => {
    const measure = ratePerResidents(1336, 0);
    expect(measure.status).toBe(IndicatorStatus.ZERO_BASE);
    expect(unroundedValue(measure, 10_000)).toBeNull();
  });

  it('without an approved figure of urban residents there is no base', () => {
    expect(ratePerResidents(1336, null).status).toBe(IndicatorStatus.NO_BASE);
  });
});
