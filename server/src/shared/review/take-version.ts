import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { type EntityManager, raw } from '@mikro-orm/postgresql';
import { DomainError } from '../errors/domain-error.ts';

/**
 * Takes the next version of the row whose version locks a whole file: two people cannot splice one timeline at once.
 *
 * @param version The one the person has read.
 * @throws STALE_VERSION on `version` when somebody else took the next one meanwhile
 */
export async function takeVersion<E extends { id: number; version: number }>(
  em: EntityManager,
  entity: EntityClass<E>,
  row: E,
  version: number,
): Promise<void> {
  // Added in the database: the largest version a client can send has no next one.
  const next = { version: raw('version + 1') };
  const hit = await em.nativeUpdate(entity, { id: row.id, version } as FilterQuery<E>, next as never);
  if (!hit) throw new DomainError('STALE_VERSION', {}, 'version');
}
