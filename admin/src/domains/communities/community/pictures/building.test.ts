import { describe, expect, it } from 'vitest';
import { spareAfterBuilding } from './building.ts';

const centre = {
  state: 'IN_USE',
  kind: 'COMPREHENSIVE_SERVICE',
  buildingAreaM2: '896.50',
  countsTowards: true,
} as const;
const site = {
  state: 'UNDER_CONSTRUCTION',
  kind: 'COMPREHENSIVE_SERVICE',
  buildingAreaM2: '420.00',
  countsTowards: false,
} as const;

describe('once what is being built is accepted', () => {
  it('896.50 and 420.00 m² exceed 1,023.60 m² by 292.90 m²', () => {
    expect(spareAfterBuilding([centre, site], '1023.60')).toBe('292.90');
  });

  it('an outdoor venue does not help: 127.10 m² are still missing', () => {
    expect(spareAfterBuilding([centre, { ...site, kind: 'OUTDOOR_VENUE' }], '1023.60')).toBe('-127.10');
  });

  it('nothing is said where the requirement is not known', () => {
    expect(spareAfterBuilding([centre], null)).toBeNull();
  });
});
