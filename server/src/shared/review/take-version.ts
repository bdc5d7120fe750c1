import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { type EntityManager, raw } from '@mikro-orm/postgresql';
import { DomainError } from '../errors/domain-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { idOf } from '../ids.ts';

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

/**
 * A row somebody changes, its next version taken: two people cannot write over one entry, or splice one timeline, at once.
 *
 * @param given Id and version as an input names them
 * @param unknown Refusal on `id` of an id that no row in the scope has
 * @param check What else must hold of the row before it is taken
 * @throws what `unknown` says; VALUE_REQUIRED on `version`; STALE_VERSION
 */
export async function openRecord<E extends { id: number; version: number }>(
  em: EntityManager,
  entity: EntityClass<E>,
  { id: given, version }: { readonly id: string; readonly version?: number | null | undefined },
  unknown: ErrorCode,
  check: (row: E) => unknown = () => undefined,
): Promise<E> {
  const id = idOf(given);
  const row = id === null ? null : await em.findOne(entity, { id } as FilterQuery<E>);
  if (!row) throw new DomainError(unknown, { id: given }, 'id');
  await check(row);
  if (version == null) throw new DomainError('VALUE_REQUIRED', {}, 'version');
  await takeVersion(em, entity, row, version);
  return row;
}
