import { describe, expect, it } from 'vitest';
import { FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';
import { checkAttributes, type SetAttributes } from './regions.rules.ts';

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
