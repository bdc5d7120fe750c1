import type { EntityManager } from '@mikro-orm/postgresql';
import { rolesWith } from '../../../../shared/access/permissions.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import type { BatchStore } from '../proposal-kind.ts';
import { findOpenBatch } from '../stored-batch.ts';

/**
 * Reminds who may decide what waits in a batch (提醒审定), once an hour at most whoever asks; in their inboxes it takes the place of the first message.
 *
 * @throws `notFound`, `notOpen`, `reminded`, `noDecider`
 */
export async function remindDeciders(
  store: BatchStore,
  em: EntityManager,
  { batchId }: { readonly batchId: string },
): Promise<WriteAnswer> {
  const { prefix, subject, refusals, messages, decide } = store;
  const { id } = await findOpenBatch(store, em, batchId);
  const [row] = await em.execute<{ told: number | null }[]>(`select ${prefix}_remind(?, ?::text[], ?, ?, ?) as told`, [
    id,
    `{${rolesWith(decide).join(',')}}`,
    messages.reminded,
    messages.proposed,
    subject,
  ]);
  const told = row?.told ?? null;
  if (told === null) throw new DomainError(refusals.reminded);
  if (told === 0) throw new DomainError(refusals.noDecider);
  return { id };
}
