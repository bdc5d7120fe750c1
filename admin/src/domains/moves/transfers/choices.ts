import type { DutyName, DutyOrigin } from '@jiceng/schema/transfers.ts';

export const DUTIES = [
  'SECRETARY',
  'DIRECTOR',
  'SECRETARY_AND_DIRECTOR',
  'STATION_HEAD',
  'DEPUTY_SECRETARY',
  'DEPUTY_DIRECTOR',
  'DEPUTY_STATION_HEAD',
  'COMMITTEE_MEMBER',
  'STAFF',
] as const satisfies readonly DutyName[];

/** Those one is elected to (选任). */
export const ELECTED_DUTIES = [
  'SECRETARY',
  'DIRECTOR',
  'SECRETARY_AND_DIRECTOR',
  'DEPUTY_SECRETARY',
  'DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
] as const satisfies readonly DutyName[];

export const ORIGINS = ['ELECTED', 'APPOINTED', 'HIRED'] as const satisfies readonly DutyOrigin[];
