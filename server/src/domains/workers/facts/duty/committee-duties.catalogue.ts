import { DutyName } from './duty.enums.ts';

/** Duties of the Party organisation's and the residents' committee; migration 0033 counts by the same list (a test compares). */
export const COMMITTEE_DUTIES: readonly DutyName[] = [
  DutyName.SECRETARY,
  DutyName.DIRECTOR,
  DutyName.SECRETARY_AND_DIRECTOR,
  DutyName.DEPUTY_SECRETARY,
  DutyName.DEPUTY_DIRECTOR,
  DutyName.COMMITTEE_MEMBER,
];
