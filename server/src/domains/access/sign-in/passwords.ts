import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { AccessPolicy } from '../../../shared/access/access-policy.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { passwordWeakness } from '../access.rules.ts';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the least that OWASP's Password Storage Cheat Sheet names for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Compared with when there is no such user, so that the answer takes the same work and the same time. */
const nobodysHash = hashPassword(randomBytes(24).toString('base64'));

/** Whether the password is the one behind the hash; null, for nobody, takes as long and is never right. */
export async function isPassword(hashed: string | null, password: string): Promise<boolean> {
  const right = await verify(hashed ?? (await nobodysHash), password);
  return right && hashed !== null;
}

/** @throws PASSWORD_WEAK with the reason and the numbers of the policy. */
export function refuseWeakPassword(password: string, username: string, policy: AccessPolicy, field: string): void {
  const reason = passwordWeakness(password, username, policy);
  if (!reason) return;
  const { passwordMinLength: min, passwordClasses: classes } = policy;
  throw new DomainError('PASSWORD_WEAK', { reason, min, classes }, field);
}
