import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

const SAIMACHANG = {
  meetsFacilityStandard: false,
  facilityAreaM2: '896.50',
  requiredAreaM2: '1023.60',
  shortfallM2: '127.10',
  facilityClass: 'URBAN',
  householdsStatus: 'OK',
} as const;

describe('what the console says of a community', () => {
  it('896.50 of 1,023.60 m² is not met, 127.10 m² short', () => {
    expect(verdictOf(SAIMACHANG)).toEqual({ kind: 'no', word: 'short', areaM2: '127.10' });
  });

  it('1,030.00 of 1,023.60 m² is met with 6.40 m² to spare', () => {
    const met = { ...SAIMACHANG, meetsFacilityStandard: true, facilityAreaM2: '1030.00', shortfallM2: '0.00' };
    expect(verdictOf(met)).toEqual({ kind: 'ok', word: 'met_spare', areaM2: '6.40' });
  });

  it('exactly what is required is met', () => {
    expect(verdictOf({ ...SAIMACHANG, meetsFacilityStandard: true, facilityAreaM2: '1023.60' }).word).toBe('met_just');
  });

  it('below the floor is not met even where the households are not known', () => {
    const unknown = { ...SAIMACHANG, requiredAreaM2: null, shortfallM2: null, householdsStatus: 'NO_BASE' } as const;
    expect(verdictOf(unknown)).toEqual({ kind: 'no', word: 'not_met' });
  });

  it('without households or without a class nothing can be said, and the reason is', () => {
    const undecided = { ...SAIMACHANG, meetsFacilityStandard: null, requiredAreaM2: null, shortfallM2: null } as const;
    expect([
      verdictOf({ ...undecided, householdsStatus: 'NO_BASE' }).word,
      verdictOf({ ...undecided, facilityClass: null }).word,
    ]).toEqual(['no_households', 'no_class']);
  });
});
