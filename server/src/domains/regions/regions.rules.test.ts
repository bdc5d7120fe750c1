import { describe, expect, it } from 'vitest';
import { FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';
import { checkAttributes, type SetAttributes, setOver } from './regions.rules.ts';

const community: SetAttributes = {
  kind: RegionKind.COMMUNITY,
  facilityClass: FacilityClass.URBAN,
  isVirtual: false,
  requiresStation: false,
};
const street: SetAttributes = { ...community, kind: RegionKind.STREET, facilityClass: null };

describe('what a region may be', () => {
  it('a village may become a community', () => {
    expect(() => checkAttributes(RegionLevel.COMMUNITY, community)).not.toThrow();
  });

  it('a community cannot become a street', () => {
    expect(() => checkAttributes(RegionLevel.COMMUNITY, street)).toThrow(
      expect.objectContaining({ code: 'VALUE_INVALID', field: 'kind' }),
    );
  });

  it('a street has no facility class', () => {
    expect(() => checkAttributes(RegionLevel.TOWN, { ...street, facilityClass: FacilityClass.URBAN })).toThrow(
      expect.objectContaining({ code: 'VALUE_INVALID', field: 'facilityClass' }),
    );
  });
});

describe('a village that is taken into the town', () => {
  const village = { ...community, kind: RegionKind.VILLAGE, facilityClass: FacilityClass.VILLAGE };
  const file = [
    { id: '1', valid: { from: '2020-01-01', to: '2023-07-01' }, value: { ...village, name: '奎素村委会' } },
    { id: '2', valid: { from: '2023-07-01', to: null }, value: { ...village, name: '奎素村' } },
  ];
  const fringe = { ...village, facilityClass: FacilityClass.TOWN_FRINGE };

  it('is a fringe village from the day of the change on', () => {
    expect(setOver(file, { from: '2026-01-01', to: null }, fringe)).toEqual({
      supersede: ['2'],
      insert: [
        { valid: { from: '2023-07-01', to: '2026-01-01' }, value: { ...village, name: '奎素村' } },
        { valid: { from: '2026-01-01', to: null }, value: { ...fringe, name: '奎素村' } },
      ],
    });
  });

  it('keeps the name each stretch had when a correction crosses a renaming', () => {
    const { insert } = setOver(file, { from: '2023-01-01', to: '2024-01-01' }, fringe);
    expect(insert.map(({ valid, value }) => [valid.from, valid.to, value.name, value.facilityClass])).toEqual([
      ['2020-01-01', '2023-01-01', '奎素村委会', 'VILLAGE'],
      ['2023-01-01', '2023-07-01', '奎素村委会', 'TOWN_FRINGE'],
      ['2023-07-01', '2024-01-01', '奎素村', 'TOWN_FRINGE'],
      ['2024-01-01', null, '奎素村', 'VILLAGE'],
    ]);
  });

  it('cannot be corrected for days before it was on file', () => {
    expect(() => setOver(file, { from: '2019-01-01', to: '2020-01-01' }, fringe)).toThrow(
      expect.objectContaining({ code: 'FACT_NOT_FOUND' }),
    );
  });
});
