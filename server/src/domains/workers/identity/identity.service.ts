import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { Worker } from '../file/worker.entity.ts';
import { openFile } from '../file/worker-file.service.ts';
import { codeId } from './code-tables.service.ts';
import { IdentityField } from './identity.enums.ts';
import type { IdentityInput, RecordIdentityInput } from './identity.inputs.ts';
import { checkIdentity, filledIn, refuseChild } from './identity.rules.ts';
import { type ResidentId, readResidentId, residentIdMask } from './numbers/resident-id.rules.ts';
import { readTelephone, telephoneMask } from './numbers/telephone.rules.ts';
import { WorkerIdentity } from './worker-identity.entity.ts';

/** Fields whose sealed values and indexes are bound to these names. */
export const SEALED = { idNumber: 'worker_identity.id_number', phone: 'worker_identity.phone' } as const;

/** What every service of this folder needs of a request. */
export type IdentityAsker = Pick<Context, 'vault' | 'today' | 'permissions'>;

/** Columns of an entry that the person fills in. */
type Values = Pick<
  WorkerIdentity,
  | 'idNumberSealed'
  | 'idNumberIndex'
  | 'idNumberMask'
  | 'idSex'
  | 'idBirthDate'
  | 'sex'
  | 'birthDate'
  | 'retirementClass'
  | 'phoneSealed'
  | 'phoneMask'
  | 'ethnicGroupCode'
  | 'politicalStatusCode'
  | 'partyJoinedOn'
>;

const NOTHING: Values = {
  idNumberSealed: null,
  idNumberIndex: null,
  idNumberMask: null,
  idSex: null,
  idBirthDate: null,
  sex: null,
  birthDate: null,
  retirementClass: null,
  phoneSealed: null,
  phoneMask: null,
  ethnicGroupCode: null,
  politicalStatusCode: null,
  partyJoinedOn: null,
};

/** Columns that go with each field. */
const COLUMNS: Readonly<Record<IdentityField, readonly (keyof Values)[]>> = {
  [IdentityField.ID_NUMBER]: ['idNumberSealed', 'idNumberIndex', 'idNumberMask', 'idSex', 'idBirthDate'],
  [IdentityField.SEX]: ['sex'],
  [IdentityField.BIRTH_DATE]: ['birthDate'],
  [IdentityField.RETIREMENT_CLASS]: ['retirementClass'],
  [IdentityField.PHONE]: ['phoneSealed', 'phoneMask'],
  [IdentityField.ETHNIC_GROUP]: ['ethnicGroupCode'],
  [IdentityField.POLITICAL_STATUS]: ['politicalStatusCode'],
  [IdentityField.PARTY_JOINED_ON]: ['partyJoinedOn'],
};

const SENSITIVE: readonly (keyof Values)[] = ['ethnicGroupCode', 'politicalStatusCode', 'partyJoinedOn'];

/** Two people who enter one number at the same moment: the second is told as if he had come later. */
export const NUMBER_REFUSALS = {
  worker_identity_number_key: { code: 'WORKER_EXISTS_ELSEWHERE', field: 'identity.idNumber' },
} as const;

/** Enters or corrects who a worker is (登记、更正身份信息): the entry before is superseded, and what is not given stays. */
export async function recordIdentity(
  em: EntityManager,
  input: RecordIdentityInput,
  asker: IdentityAsker,
): Promise<WriteAnswer> {
  const { worker, employments } = await openFile(em, input.workerId, input.version);
  const before = await em.findOne(WorkerIdentity, { workerId: worker.id, supersededAt: null });
  const cleared = new Set(input.clear.flatMap((field) => COLUMNS[field]));
  const kept = Object.fromEntries(
    Object.entries(before ? valuesOf(before) : NOTHING).map(([name, value]) => [
      name,
      cleared.has(name as keyof Values) ? null : value,
    ]),
  ) as unknown as Values;
  if (before && [...cleared].some((name) => SENSITIVE.includes(name))) needSensitive(asker);
  const values = await withGiven(em, worker, kept, input.identity, asker);
  const first = employments.map(({ valid }) => valid.from).toSorted()[0];
  if (first !== undefined) refuseChild(values.birthDate, first, 'identity.birthDate');
  if (before && !input.reason?.trim()) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  if (before) await supersedeFacts(em, WorkerIdentity, [before.id]);
  await insertIdentity(em, worker, { ...values, ...documentColumns(input.document) });
  return { id: worker.id };
}

/**
 * Who somebody is, at the moment he gets his file.
 *
 * @throws WORKER_TOO_YOUNG on `from`
 */
export async function firstIdentity(
  em: EntityManager,
  worker: Worker,
  { identity, from }: { readonly identity?: IdentityInput | null | undefined; readonly from: Day },
  asker: IdentityAsker,
): Promise<void> {
  if (!identity) return;
  const values = await withGiven(em, worker, NOTHING, identity, asker);
  refuseChild(values.birthDate, from);
  await insertIdentity(em, worker, values);
}

/** Of a file that never was nobody is left: the number is nobody's again (误录撤销). */
export async function withdrawIdentity(em: EntityManager, { id: workerId }: Worker): Promise<void> {
  const entry = await em.findOne(WorkerIdentity, { workerId, supersededAt: null });
  if (entry) await supersedeFacts(em, WorkerIdentity, [entry.id]);
}

const insertIdentity = async (
  em: EntityManager,
  { id, regionId, communityId }: Worker,
  values: object,
): Promise<void> => {
  await em.insert(WorkerIdentity, { workerId: id, regionId, communityId, ...values } as never);
};

async function withGiven(
  em: EntityManager,
  worker: Worker,
  before: Values,
  given: IdentityInput,
  asker: IdentityAsker,
): Promise<Values> {
  const { vault, today } = asker;
  const number = given.idNumber ? numberOf(given.idNumber, today) : null;
  if (number) await refuseTaken(em, worker, vault.index(number.number, SEALED.idNumber));
  if (given.ethnicGroup || given.politicalStatus || given.partyJoinedOn) needSensitive(asker);
  const values: Values = {
    ...before,
    ...(number && numberColumns(number, worker, vault)),
    ...(given.phone && phoneColumns(given.phone, worker, vault)),
    ...filledIn(given, before, number),
    ethnicGroupCode:
      (await codeId(em, 'ETHNIC_GROUP', given.ethnicGroup, 'identity.ethnicGroup')) ?? before.ethnicGroupCode,
    politicalStatusCode:
      (await codeId(em, 'POLITICAL_STATUS', given.politicalStatus, 'identity.politicalStatus')) ??
      before.politicalStatusCode,
  };
  checkIdentity(values, today);
  return values;
}

/** @throws ID_NUMBER_INVALID with the problem, never with the number */
function numberOf(typed: string, today: Day): ResidentId {
  const read = readResidentId(typed, today);
  if (typeof read === 'string') throw new DomainError('ID_NUMBER_INVALID', { problem: read }, 'identity.idNumber');
  return read;
}

/**
 * A number names one file in the whole installation. Whose it is is told only to who may see that file.
 *
 * @throws WORKER_EXISTS with the worker, WORKER_EXISTS_ELSEWHERE with nothing
 */
async function refuseTaken(em: EntityManager, worker: Worker, index: Buffer): Promise<void> {
  const [holder] = await em.execute<{ worker_id: number | null }[]>(
    `select worker_id from worker_of_number(decode(?, 'hex'))`,
    [index.toString('hex')],
  );
  if (!holder || holder.worker_id === worker.id) return;
  if (holder.worker_id === null) throw new DomainError('WORKER_EXISTS_ELSEWHERE', {}, 'identity.idNumber');
  throw new DomainError('WORKER_EXISTS', { workerId: holder.worker_id }, 'identity.idNumber');
}

/** Columns of a number, sealed for its file. */
export const numberColumns = (
  { number, sex, birthDate }: ResidentId,
  { id: row }: Pick<Worker, 'id'>,
  vault: Vault,
) => ({
  idNumberSealed: vault.seal(number, { field: SEALED.idNumber, row }),
  idNumberIndex: vault.index(number, SEALED.idNumber),
  idNumberMask: residentIdMask(number),
  idSex: sex,
  idBirthDate: birthDate,
});

/** @throws VALUE_INVALID on `identity.phone` */
export function phoneColumns(typed: string, { id: row }: Pick<Worker, 'id'>, vault: Vault) {
  const phone = readTelephone(typed);
  if (phone === null) throw new DomainError('VALUE_INVALID', {}, 'identity.phone');
  return { phoneSealed: vault.seal(phone, { field: SEALED.phone, row }), phoneMask: telephoneMask(phone) };
}

function needSensitive({ permissions }: IdentityAsker): void {
  const permission = 'workers:sensitive';
  if (!permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
}

const valuesOf = (entry: WorkerIdentity): Values =>
  Object.fromEntries(Object.keys(NOTHING).map((name) => [name, entry[name as keyof Values]])) as unknown as Values;
