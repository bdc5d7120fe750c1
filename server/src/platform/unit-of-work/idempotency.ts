import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalHash } from '../../shared/canonical-hash.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { Execution } from '../../shared/reads/executions.ts';
import type { Outcome } from '../database/index.ts';

export interface RequestKey {
  readonly personId: number;
  readonly key: string;
  readonly operation: string;
  /** Of the input, in hexadecimal. */
  readonly hash: string;
}

const CLAIM = {
  name: 'idempotency_claim',
  text: `insert into idempotency (person_id, key, operation, request_hash) values ($1::int, $2, $3, decode($4, 'hex'))
    on conflict do nothing returning key`,
};
const KEEP = {
  name: 'idempotency_keep',
  text: 'update idempotency set result = $3::jsonb where person_id = $1::int and key = $2',
};

/** @throws VALUE_INVALID for a key that is none */
export function keyed(personId: number, key: string, operation: string, input: object): RequestKey {
  if (key.length < 1 || key.length > 200) throw new DomainError('VALUE_INVALID', {}, 'idempotencyKey');
  return { personId, key, operation, hash: canonicalHash(input) };
}

/**
 * Takes the key, before the work and in its transaction, so that the work is done once per person and key: a second click waits here for the
 * first to end, and then finds its answer; if the first was refused, the second does the work.
 */
export const claim = ({ personId, key, operation, hash }: RequestKey): Execution => ({
  statement: CLAIM,
  values: [String(personId), key, operation, hash],
});

/** Whether the claim says that the work is still to be done. */
export const isNew = (claimed: Outcome | undefined): boolean => claimed?.rows.length === 1;

/** Keeps what the work answered, for whoever comes with the same key. */
export const keep = ({ personId, key }: RequestKey, result: unknown): Execution => ({
  statement: KEEP,
  values: [String(personId), key, JSON.stringify(result ?? null)],
});

/**
 * What the first with this key was answered.
 *
 * @throws IDEMPOTENCY_KEY_REUSED when the key stands for another operation or another input.
 */
export async function firstAnswer(em: EntityManager, { personId, key, operation, hash }: RequestKey): Promise<unknown> {
  const [first] = await em.execute<{ operation: string; hash: string; result: string }[]>(
    `select operation, encode(request_hash, 'hex') as hash, result::text as result from idempotency where person_id = ? and key = ?`,
    [personId, key],
  );
  if (first?.operation !== operation || first.hash !== hash)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', {}, 'idempotencyKey');
  return JSON.parse(first.result);
}
