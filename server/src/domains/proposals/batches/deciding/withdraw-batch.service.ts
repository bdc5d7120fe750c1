import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import type { BatchStore } from '../proposal-kind.ts';
import { findBatch } from '../stored-batch.ts';
import { settleAsked } from '../tell-batch.ts';

/**
 * Takes a batch back (撤回); what was decided stays.
 *
 * @throws `notFound`, STALE_VERSION, `notOpen`
 */
export async function withdrawBatch(
  store: BatchStore,
  em: EntityManager,
  input: { readonly id: string; readonly version: number },
): Promise<WriteAnswer> {
  const { id, version, status } = await findBatch(store, em, input.id, 'id');
  if (version !== input.version) throw new DomainError('STALE_VERSION', {}, 'version');
  const [row] = await em.execute<{ done: boolean }[]>(`select ${store.prefix}_withdraw(?) as done`, [id]);
  if (!row?.done) throw new DomainError(store.refusals.notOpen, { status }, 'id');
  await settleAsked(store, em, id);
  return { id };
}
