import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ImportAsker, ImportRow, ImportValue } from '../../../shared/imports/import-kind.ts';
import type { Day, Period } from '../../../shared/time/timeline.ts';
import type { Handover } from '../boundary-events/late-assignment.rules.ts';
import type { RecruitmentKind } from '../employment/recruitment.enums.ts';
import { type Recruitment, recruitmentOf } from '../employment/recruitment.rules.ts';
import type { DutyName, DutyOrigin } from '../facts/duty/duty.enums.ts';
import { type DutyInput, dutyFact } from '../facts/duty/duty.fact.ts';
import type { FactCase, FactValues } from '../facts/fact-kind.ts';
import { checkDays } from '../facts/facts.service.ts';
import { IdentityConflict, type RetirementClass, type Sex } from '../identity/identity.enums.ts';
import { checkIdentity, conflictsOf, filledIn, type KnownIdentity } from '../identity/identity.rules.ts';
import type { ResidentId } from '../identity/numbers/resident-id.rules.ts';
import { readTelephone } from '../identity/numbers/telephone.rules.ts';
import { dayAfter } from '../imports/last-day.ts';
import { namedEmployer, namedUnit, rowProblem } from '../imports/named-places.ts';
import type { PlaceBook } from '../imports/place-book.ts';
import type { KnownFile } from './known-files.ts';

export type HireValues = Readonly<Record<string, ImportValue>>;

/** Who somebody is, as it will be entered. */
export interface PlannedIdentity extends KnownIdentity {
  readonly number: ResidentId | null;
  readonly phone: string | null;
  readonly ethnicGroupCode: string | null;
  readonly politicalStatusCode: string | null;
}

/** What was read beforehand for all rows. */
export interface HireContext {
  readonly places: PlaceBook;
  readonly numbers: ReadonlyMap<number, ResidentId>;
  readonly holders: ReadonlyMap<string, number | null>;
  readonly files: readonly KnownFile[];
  readonly handovers: readonly (Handover & { readonly name: string })[];
  readonly asker: ImportAsker;
}

/** Null: the cell is empty or could not be read. Throws what `namedUnit` and `PlaceBook.unit` do. */
export function unitOf({ values }: ImportRow, from: string | null, { places, asker }: HireContext) {
  if (typeof values.unit !== 'string') return null;
  const unit = namedUnit(places, values.unit, from ?? asker.today);
  return from === null ? unit : places.unit(unit.id, from, 'unit');
}

/** Null: as `unitOf`. Throws what `namedEmployer` does, and EMPLOYER_CLOSED. */
export function employerOf({ values }: ImportRow, { places }: HireContext): number | null {
  if (typeof values.employer !== 'string') return null;
  const employer = namedEmployer(places, values.employer);
  places.employs(employer, { to: null });
  return employer.id;
}

/** Null: nothing is given of who he is. */
export function identityOf(
  { number: row, values }: ImportRow,
  { numbers, holders, asker }: HireContext,
): PlannedIdentity | null {
  const number = numbers.get(row) ?? null;
  if (number && holders.get(number.number) === null) throw new DomainError('WORKER_EXISTS_ELSEWHERE', {}, 'idNumber');
  const phone = typeof values.phone === 'string' ? readTelephone(values.phone) : null;
  if (typeof values.phone === 'string' && phone === null) throw new DomainError('VALUE_INVALID', {}, 'phone');
  const given = {
    sex: values.sex as Sex | null,
    birthDate: values.birthDate as string | null,
    retirementClass: values.retirementClass as RetirementClass | null,
    partyJoinedOn: (values.partyJoinedOn ?? null) as string | null,
  };
  const codes = {
    ethnicGroupCode: codeOf('ETHNIC_GROUP', values.ethnicGroup),
    politicalStatusCode: codeOf('POLITICAL_STATUS', values.politicalStatus),
  };
  if (!number && phone === null && [...Object.values(given), ...Object.values(codes)].every((v) => v == null))
    return null;
  const known = { ...filledIn(given, NOTHING, number), ...said(number) };
  const [conflict] = conflictsOf(known);
  if (conflict === IdentityConflict.BIRTH_DATE) throw rowProblem('BIRTH_DIFFERS', 'birthDate');
  if (conflict === IdentityConflict.SEX) throw rowProblem('SEX_DIFFERS', 'sex');
  checkIdentity(known, asker.today);
  return { ...known, number, phone, ...codes };
}

export function recruitmentIn(values: HireValues, from: string): Recruitment {
  const { batch, recruitmentKind, graduateCohort, probationEndsOn } = values;
  return recruitmentOf(
    {
      batch: batch as string | null,
      kind: recruitmentKind as RecruitmentKind | null,
      graduateCohort: graduateCohort as number | null,
      probationEndsOn: typeof probationEndsOn === 'string' ? dayAfter(probationEndsOn) : null,
    },
    from,
  );
}

const NOTHING = { sex: null, birthDate: null, retirementClass: null, partyJoinedOn: null };
const said = (number: ResidentId | null) => ({ idSex: number?.sex ?? null, idBirthDate: number?.birthDate ?? null });

const codeOf = (table: string, code: ImportValue | undefined): string | null =>
  typeof code === 'string' ? `${table}/${code}` : null;

/** A unit somebody is at, from a day on. */
export interface Start {
  readonly from: Day;
  readonly unitId: number;
}

/**
 * Where he was first and where he is now: the same unit since he was hired, or two. Null: not to be told yet.
 *
 * @throws VALUE_REQUIRED, PERIOD_EMPTY on `unitSince` or `firstUnit`, and what `namedUnit` and `PlaceBook.unit` do
 */
export function startsOf(
  { values: { unitSince, firstUnit } }: ImportRow,
  { from, unitId }: Start,
  { places }: HireContext,
): readonly Start[] {
  const since = typeof unitSince === 'string' ? unitSince : from;
  if (typeof firstUnit === 'string' && since === from) throw new DomainError('VALUE_REQUIRED', {}, 'unitSince');
  if (since === from) return [{ from, unitId }];
  if (since < from) throw new DomainError('PERIOD_EMPTY', {}, 'unitSince');
  if (typeof firstUnit !== 'string') throw new DomainError('VALUE_REQUIRED', {}, 'firstUnit');
  const first = places.unit(namedUnit(places, firstUnit, from, 'firstUnit').id, from, 'firstUnit');
  return [
    { from, unitId: first.id },
    { from: since, unitId },
  ];
}

/** A duty somebody comes on file with. */
export interface PlannedDuty {
  readonly valid: Period;
  readonly value: FactValues;
}

/**
 * His duty, by the rules of its kind, in the unit he is at and from the day he came there unless the row says another. Null: the row has none.
 *
 * @throws VALUE_REQUIRED on `duty` or `origin`, and what the kind refuses
 */
export async function dutyOf(
  { values }: ImportRow,
  { from, at, birthDate }: { readonly from: Day; readonly at: Start; readonly birthDate: Day | null },
  { places, asker }: HireContext,
): Promise<PlannedDuty | null> {
  const { duty, origin, dutyFrom, termEndsOn } = values;
  if (typeof duty !== 'string') {
    if (origin != null || dutyFrom != null || termEndsOn != null) throw new DomainError('VALUE_REQUIRED', {}, 'duty');
    return null;
  }
  if (typeof origin !== 'string') throw new DomainError('VALUE_REQUIRED', {}, 'origin');
  const since = typeof dutyFrom === 'string' ? dutyFrom : at.from;
  const none = () => {
    throw new Error('A duty was asked for a table of codes or a certificate');
  };
  const employed = [{ from, to: null }];
  const of: FactCase = {
    look: { unit: async (id, on, field) => places.unit(id, on, field), code: none, issued: none },
    period: { from: since, to: null },
    ...{ workerId: 0, birthDate, employed, today: asker.today, vault: asker.vault },
  };
  const given: DutyInput = {
    unitId: String(at.unitId),
    duty: duty as DutyName,
    origin: origin as DutyOrigin,
    termEndsOn: typeof termEndsOn === 'string' ? dayAfter(termEndsOn) : null,
  };
  const { values: value, valid } = await dutyFact.kind.decide(given, of);
  try {
    checkDays(dutyFact.kind, valid, { employments: employed.map((period) => ({ valid: period })) }, of);
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, error.params, 'dutyFrom') : error;
  }
  return { valid, value };
}
