import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalHash } from '../../shared/canonical-json.ts';
import { DomainError } from '../../shared/domain-error.ts';

export interface Keyed {
  readonly personId: number;
  readonly key: string;
  readonly operation: string;
  readonly input: object;
}

/**
 * Does the work once per person and key. The key is taken before the work, in its transaction: a second click waits at the unique key for the
 * first to end, and then finds its answer; if the first was refused, the second does the work.
 *
 * @throws IDEMPOTENCY_KEY_REUSED when the key stands for another operation or another input.
 */
export async function once<T>(
  em: EntityManager,
  { personId, key, operation, input }: Keyed,
  work: () => Promise<T>,
): Promise<T> {
  if (key.length < 1 || key.length > 200) throw new DomainError('VALUE_INVALID', {}, 'idempotencyKey');
  const hash = canonicalHash(input);
  const taken = await em.execute<{ key: string }[]>(
    `insert into idempotency (person_id, key, operation, request_hash) values (?, ?, ?, decode(?, 'hex')) on conflict do nothing returning key`,
    [personId, key, operation, hash],
  );
  if (taken.length) {
    const result = await work();
    await em.execute('update idempotency set result = ?::jsonb where person_id = ? and key = ?', [
      JSON.stringify(result ?? null),
      personId,
      key,
    ]);
    return result;
  }
  const [first] = await em.execute<{ operation: string; hash: string; result: string }[]>(
    `select operation, encode(request_hash, 'hex') as hash, result::text as result from idempotency where person_id = ? and key = ?`,
    [personId, key],
  );
  if (first?.operation !== operation || first.hash !== hash)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', {}, 'idempotencyKey');
  return JSON.parse(first.result) as T;
}
