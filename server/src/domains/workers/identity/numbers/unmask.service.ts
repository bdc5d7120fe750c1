import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { idOf } from '../../../../shared/ids.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { BANK_ACCOUNT_NUMBER } from '../../facts/bank-account/account-number.ts';
import { bankAccountFact } from '../../facts/bank-account/bank-account.fact.ts';
import { Worker } from '../../file/worker.entity.ts';
import { MaskedField } from '../identity.enums.ts';
import type { UnmaskFieldInput } from '../identity.inputs.ts';
import { type IdentityAsker, SEALED } from '../identity.service.ts';
import { WorkerIdentity } from '../worker-identity.entity.ts';

/** Looks at values in the clear that one person gets in an hour: enough for a day's files, too few to copy a district. */
export const MOST_AN_HOUR = 30;
const SHORTEST_REASON = 5;

interface SealedValue {
  /** null: not on file. */
  readonly sealed: Buffer | null;
  /** Name it is bound to. */
  readonly field: string;
}

const ofIdentity = async (em: EntityManager, workerId: number, name: 'idNumber' | 'phone'): Promise<SealedValue> => {
  const identity = await em.findOne(WorkerIdentity, { workerId, supersededAt: null });
  return { sealed: identity?.[`${name}Sealed`] ?? null, field: SEALED[name] };
};

/** The account of today, else of the last day there was one. */
async function accountOf(em: EntityManager, workerId: number, today: Day): Promise<SealedValue> {
  const accounts = await em.find(bankAccountFact.entity, { workerId, supersededAt: null });
  const begun = accounts
    .filter(({ valid }) => valid.from <= today)
    .toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1));
  return { sealed: begun[0]?.numberSealed ?? null, field: BANK_ACCOUNT_NUMBER };
}

const SEALED_BY: Readonly<
  Record<MaskedField, (em: EntityManager, workerId: number, today: Day) => Promise<SealedValue>>
> = {
  [MaskedField.ID_NUMBER]: (em, workerId) => ofIdentity(em, workerId, 'idNumber'),
  [MaskedField.PHONE]: (em, workerId) => ofIdentity(em, workerId, 'phone'),
  [MaskedField.BANK_ACCOUNT]: accountOf,
};

/**
 * Shows one masked value (查看原文). Who looked at whose, at which field and why stands in the audit, the value nowhere.
 *
 * @throws VALUE_INVALID on `reason` for one too short to say anything, WORKER_NOT_FOUND, UNMASK_LIMIT, NOT_ON_FILE
 */
export async function unmask(
  em: EntityManager,
  input: UnmaskFieldInput,
  { vault, today }: Pick<IdentityAsker, 'vault' | 'today'>,
): Promise<string> {
  if ([...input.reason.trim()].length < SHORTEST_REASON)
    throw new DomainError('VALUE_INVALID', { min: SHORTEST_REASON }, 'reason');
  const id = idOf(input.workerId);
  const worker = id === null ? null : await em.findOne(Worker, id);
  if (!worker) throw new DomainError('WORKER_NOT_FOUND', { id: input.workerId }, 'workerId');
  const [{ looks } = { looks: 0 }] = await em.execute<{ looks: number }[]>(
    `select unmaskings_since(now() - interval '1 hour') as looks`,
  );
  if (looks >= MOST_AN_HOUR) throw new DomainError('UNMASK_LIMIT', { most: MOST_AN_HOUR });
  const { sealed, field } = await SEALED_BY[input.field](em, worker.id, today);
  if (!sealed) throw new DomainError('NOT_ON_FILE', {}, 'field');
  await em.execute('insert into unmasking (worker_id, region_id, community_id, field) values (?, ?, ?, ?)', [
    worker.id,
    worker.regionId,
    worker.communityId,
    input.field,
  ]);
  return vault.open(Buffer.from(sealed), { field, row: worker.id });
}
