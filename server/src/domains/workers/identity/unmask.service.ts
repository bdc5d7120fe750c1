import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { Vault } from '../../../shared/vault.ts';
import { Worker } from '../worker.entity.ts';
import { MaskedField } from './identity.enums.ts';
import type { UnmaskFieldInput } from './identity.inputs.ts';
import { SEALED } from './identity.service.ts';
import { WorkerIdentity } from './worker-identity.entity.ts';

/** Looks at values in the clear that one person gets in an hour: enough for a day's files, too few to copy a district. */
export const MOST_AN_HOUR = 30;
const SHORTEST_REASON = 5;

/**
 * Shows one masked value (查看原文). Who looked at whose, at which field and why stands in the audit, the value nowhere.
 *
 * @throws VALUE_INVALID on `reason` for one too short to say anything, WORKER_NOT_FOUND, UNMASK_LIMIT, NOT_ON_FILE
 */
export async function unmask(em: EntityManager, input: UnmaskFieldInput, vault: Vault): Promise<string> {
  if ([...input.reason.trim()].length < SHORTEST_REASON)
    throw new DomainError('VALUE_INVALID', { min: SHORTEST_REASON }, 'reason');
  const id = idOf(input.workerId);
  const worker = id === null ? null : await em.findOne(Worker, id);
  if (!worker) throw new DomainError('WORKER_NOT_FOUND', { id: input.workerId }, 'workerId');
  const [{ looks } = { looks: 0 }] = await em.execute<{ looks: number }[]>(
    `select unmaskings_since(now() - interval '1 hour') as looks`,
  );
  if (looks >= MOST_AN_HOUR) throw new DomainError('UNMASK_LIMIT', { most: MOST_AN_HOUR });
  const identity = await em.findOne(WorkerIdentity, { workerId: worker.id, supersededAt: null });
  const [sealed, field] =
    input.field === MaskedField.ID_NUMBER
      ? [identity?.idNumberSealed, SEALED.idNumber]
      : [identity?.phoneSealed, SEALED.phone];
  if (!sealed) throw new DomainError('NOT_ON_FILE', {}, 'field');
  await em.execute('insert into unmasking (worker_id, region_id, community_id, field) values (?, ?, ?, ?)', [
    worker.id,
    worker.regionId,
    worker.communityId,
    input.field,
  ]);
  return vault.open(Buffer.from(sealed), { field, row: worker.id });
}
