import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { AccessPolicy } from '../../shared/access-policy.ts';
import type { Actor } from '../../shared/context.ts';

/** Finds out who a request comes from. */
export interface SessionStore {
  /** Null: no such session, timed out, logged out, or the user is disabled. Asked anew for every request, so that no right outlives its end. */
  find(tokenHash: Buffer): Promise<Actor | null>;
}

/** One indexed function call per request; it also notes, at most once a minute, that the session is in use. */
export const sessionStore = (
  pool: pg.Pool,
  policy: Pick<AccessPolicy, 'idleSeconds' | 'absoluteSeconds'>,
): SessionStore => ({
  async find(tokenHash) {
    const { rows } = await pool.query<{ actor: Actor | null }>({
      name: 'session_find',
      text: 'select session_find($1, $2, $3) as actor',
      values: [tokenHash, policy.idleSeconds, policy.absoluteSeconds],
    });
    return rows[0]?.actor ?? null;
  },
});

/** What is stored and looked up instead of the token. Null for what cannot be a token of ours. */
export function tokenHashOf(token: string | undefined): Buffer | null {
  if (!token || !/^[\w-]{43}$/.test(token)) return null;
  return createHash('sha256').update(token).digest();
}
