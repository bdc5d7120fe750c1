import { describe, expect, it } from 'vitest';
import { facilityInput } from './facility-input.ts';

const FORM = {
  name: '居民活动室',
  kind: 'RESIDENT_ACTIVITY',
  state: 'IN_USE',
  buildingAreaM2: '248.50',
  residentActivityAreaM2: '',
  tenure: 'LEASED',
  certificateNumber: '',
  venueFunctions: ['SPORT'],
  countsTowards: true,
  countsReason: '未验收',
  mode: 'CHANGE',
  validFrom: '2026-11-24',
  validTo: '2027-01-01',
} as const;
const NEW = { communityId: '16', mode: 'CHANGE' } as const;

describe('what the form sends', () => {
  it('an empty area is none, not an empty text', () => {
    expect(facilityInput(FORM, NEW).residentActivityAreaM2).toBeNull();
  });

  it('a room carries no outdoor functions', () => {
    expect(facilityInput(FORM, NEW).venueFunctions).toEqual([]);
  });

  it('what counts carries no reason against it', () => {
    expect(facilityInput(FORM, NEW).countsReason).toBeNull();
  });

  it('a switch that cannot be on is off', () => {
    const { countsTowards: _, ...off } = FORM;
    const sent = facilityInput({ ...off, state: 'PLANNED' } as unknown as Parameters<typeof facilityInput>[0], NEW);
    expect([sent.countsTowards, sent.countsReason]).toEqual([false, '未验收']);
  });

  it('a change has no end, a correction has', () => {
    expect([
      facilityInput(FORM, NEW).validTo,
      facilityInput(FORM, { communityId: '16', id: '1', version: 2, mode: 'CORRECTION' }).validTo,
    ]).toEqual([null, '2027-01-01']);
  });
});
