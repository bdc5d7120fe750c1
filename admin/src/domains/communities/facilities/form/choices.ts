import type { FacilityKind, FacilityState, Tenure, VenueFunction } from '@jiceng/schema/communities.ts';

export const KINDS = [
  'COMPREHENSIVE_SERVICE',
  'OFFICE',
  'RESIDENT_ACTIVITY',
  'ELDERLY_CARE',
  'CHILD_CARE',
  'HEALTH',
  'CULTURE',
  'OUTDOOR_VENUE',
  'OTHER',
] as const satisfies readonly FacilityKind[];

export const STATES = [
  'PLANNED',
  'UNDER_CONSTRUCTION',
  'ACCEPTED',
  'HANDED_OVER',
  'IN_USE',
  'WITHDRAWN',
] as const satisfies readonly FacilityState[];

export const TENURES = ['OWNED', 'LEASED', 'BORROWED', 'SHARED'] as const satisfies readonly Tenure[];

export const FUNCTIONS = [
  'PUBLIC_SERVICE',
  'GOVERNANCE',
  'SPORT',
  'CULTURE',
] as const satisfies readonly VenueFunction[];

const COUNTING_STATES: readonly FacilityState[] = ['ACCEPTED', 'HANDED_OVER', 'IN_USE'];

/** Help only, the server decides: what is accepted and not given up can count, outdoor venues never (可计入). */
export const canCount = (state: FacilityState | undefined, kind: FacilityKind | undefined): boolean =>
  state !== undefined && COUNTING_STATES.includes(state) && kind !== 'OUTDOOR_VENUE';
