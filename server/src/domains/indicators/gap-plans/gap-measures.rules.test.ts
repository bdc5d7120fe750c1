import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { people, SHARE, unit, units, WORKERS } from '../indicators.fixtures.ts';
import { checkMeasures } from './gap-measures.rules.ts';

const area = (given: object) =>
  checkMeasures([{ regionId: '1', areaM2: '50', on: '2026-12-31', ...given }], SHARE, units(unit('1')));
const staff = (given: object) =>
  checkMeasures([{ regionId: '100', people: 3, on: '2026-12-31', ...given }], WORKERS, people(1, 1));
const refused = (work: () => unknown): readonly unknown[] => {
  try {
    return ['taken', work()];
  } catch (error) {
    const { code, field } = error as { code: string; field: string };
    return [code, field];
  }
};

describe('what a plan may add', () => {
  it('area to a community, with two decimals, and people where the indicator counts them', () => {
    expect(area({})).toEqual([{ regionId: '1', people: null, areaM2: '50.00', on: '2026-12-31' }]);
    expect(staff({})).toEqual([{ regionId: '100', people: 3, areaM2: null, on: '2026-12-31' }]);
  });
  it('no people to rooms, no area to people, nothing of nothing', () => {
    expect(refused(() => area({ people: 3 }))).toEqual(['VALUE_INVALID', 'measures.0.people']);
    expect(refused(() => staff({ areaM2: '1' }))).toEqual(['VALUE_INVALID', 'measures.0.areaM2']);
    expect(refused(() => area({ areaM2: null }))).toEqual(['VALUE_REQUIRED', 'measures.0.areaM2']);
    expect(refused(() => staff({ people: null }))).toEqual(['VALUE_REQUIRED', 'measures.0.people']);
    for (const areaM2 of ['0', '0.00', '-1', '1.005'])
      expect(refused(() => area({ areaM2 }))).toEqual(['AREA_INVALID', 'measures.0.areaM2']);
    for (const count of [0, -1, 100_001])
      expect(refused(() => staff({ people: count }))).toEqual(['VALUE_INVALID', 'measures.0.people']);
  });
  it('nothing where it would not count: elsewhere, in a virtual community, people in a village', () => {
    expect(refused(() => area({ regionId: '2' }))).toEqual(['REGION_NOT_FOUND', 'measures.0.regionId']);
    const virtual = units(unit('1', { isVirtual: true }));
    expect(refused(() => checkMeasures([{ regionId: '1', areaM2: '5', on: '2026-12-31' }], SHARE, virtual))[0]).toBe(
      'REGION_NOT_FOUND',
    );
    const village = people(1, 1, { kind: 'VILLAGE' });
    expect(refused(() => checkMeasures([{ regionId: '100', people: 1, on: '2026-12-31' }], WORKERS, village))[0]).toBe(
      'REGION_NOT_FOUND',
    );
  });
});
