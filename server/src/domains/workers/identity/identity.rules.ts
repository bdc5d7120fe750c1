import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { yearsAfter } from '../../../shared/time/years.ts';
import type { RetirementClass, Sex } from './identity.enums.ts';
import { RetirementClass as Class, IdentityConflict, Sex as Sexes } from './identity.enums.ts';

/** What is known of somebody, as far as rules look at it. */
export interface KnownIdentity {
  readonly sex: Sex | null;
  readonly birthDate: Day | null;
  readonly retirementClass: RetirementClass | null;
  readonly partyJoinedOn: Day | null;
  /** What the resident identity number says; both null without one. */
  readonly idSex: Sex | null;
  readonly idBirthDate: Day | null;
}

/** What somebody gives, and what a number tells. */
type IdentityValues = {
  readonly [K in 'sex' | 'birthDate' | 'retirementClass' | 'partyJoinedOn']?: KnownIdentity[K] | undefined;
};

/** What is known after an entry: what is given, else what was on file, else what the number says. */
export const filledIn = (
  given: IdentityValues,
  before: Omit<KnownIdentity, 'idSex' | 'idBirthDate'>,
  number: { readonly sex: Sex; readonly birthDate: Day } | null,
): Omit<KnownIdentity, 'idSex' | 'idBirthDate'> => ({
  sex: given.sex ?? before.sex ?? number?.sex ?? null,
  birthDate: given.birthDate ?? before.birthDate ?? number?.birthDate ?? null,
  retirementClass: given.retirementClass ?? before.retirementClass,
  partyJoinedOn: given.partyJoinedOn ?? before.partyJoinedOn,
});

/** Nobody younger may be employed (《劳动法》 art. 15, 1994-07-05). */
const YOUNGEST = 16;
/** Older than anybody: a slip of the pen. */
const OLDEST = 110;

/**
 * What the number says otherwise than the file (与证号不符). The file is what the office knows and is never changed by the number; that the two differ
 * is shown until one of them is corrected.
 */
export function conflictsOf(known: KnownIdentity): readonly IdentityConflict[] {
  const differs = <V>(own: V | null, said: V | null): boolean => own !== null && said !== null && own !== said;
  return [
    ...(differs(known.sex, known.idSex) ? [IdentityConflict.SEX] : []),
    ...(differs(known.birthDate, known.idBirthDate) ? [IdentityConflict.BIRTH_DATE] : []),
  ];
}

/**
 * What cannot be true of one person.
 *
 * @throws VALUE_INVALID on `birthDate` (`reason` BIRTH_IN_FUTURE, TOO_OLD), on `retirementClass` (NOT_OF_THIS_SEX), on `partyJoinedOn`
 *   (BEFORE_18 or later than today)
 */
export function checkIdentity(known: KnownIdentity, today: Day): void {
  const { birthDate, sex, retirementClass, partyJoinedOn } = known;
  if (birthDate !== null && birthDate > today) refuse('birthDate', 'BIRTH_IN_FUTURE');
  if (birthDate !== null && birthDate < yearsAfter(today, -OLDEST)) refuse('birthDate', 'TOO_OLD');
  if (sex !== null && retirementClass !== null && (retirementClass === Class.MALE_60) !== (sex === Sexes.MALE))
    refuse('retirementClass', 'NOT_OF_THIS_SEX');
  if (partyJoinedOn !== null && partyJoinedOn > today) refuse('partyJoinedOn', 'IN_FUTURE');
  // Constitution of the Communist Party of China, art. 1: members are of 18 years and more.
  if (partyJoinedOn !== null && birthDate !== null && partyJoinedOn < yearsAfter(birthDate, 18))
    refuse('partyJoinedOn', 'BEFORE_18');
}

/** @throws WORKER_TOO_YOUNG for somebody who would be employed before he is 16; without a birth date nobody can tell */
export function refuseChild(birthDate: Day | null, employedFrom: Day, field = 'from'): void {
  if (birthDate !== null && employedFrom < yearsAfter(birthDate, YOUNGEST))
    throw new DomainError('WORKER_TOO_YOUNG', { youngest: YOUNGEST, from: yearsAfter(birthDate, YOUNGEST) }, field);
}

function refuse(field: string, reason: string): never {
  throw new DomainError('VALUE_INVALID', { reason }, field);
}
