import type { Vault } from '../../../../shared/access/vault.ts';
import type { IdentityInput } from '../identity.inputs.ts';

/**
 * What is kept of an identity beside an idempotency key, to tell a repeat from another input: the hash of a number could be tried out, so that its
 * index stands in its place.
 */
export function keyedIdentity(identity: IdentityInput, vault: Vault): object {
  const { idNumber, phone, ...others } = identity;
  const index = (value: string | null | undefined) => value && vault.index(value, 'idempotency').toString('hex');
  return { ...others, idNumber: index(idNumber), phone: index(phone) };
}
