import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import { isEntryId } from '../../shared/review/review.ts';
import type { MarkInboxReadInput } from './inbox.inputs.ts';

const MOST_AT_ONCE = 500;

/**
 * Marks one's own messages as read (标为已读), these or all. What is read stays read, and what is nobody's or another's is left alone.
 *
 * @throws VALUE_REQUIRED, VALUE_INVALID on `ids`
 */
export async function markRead(em: EntityManager, { ids, all }: MarkInboxReadInput): Promise<true> {
  if (all === true) {
    if (ids?.length) throw new DomainError('VALUE_INVALID', {}, 'ids');
    await em.execute('update inbox_item set read_at = now() where read_at is null');
    return true;
  }
  if (!ids?.length) throw new DomainError('VALUE_REQUIRED', {}, 'ids');
  if (ids.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'ids');
  await em.execute('update inbox_item set read_at = now() where id = any(?::bigint[]) and read_at is null', [
    `{${ids.filter(isEntryId).join(',')}}`,
  ]);
  return true;
}
