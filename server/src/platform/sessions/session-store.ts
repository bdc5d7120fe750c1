import type pg from 'pg';
import type { AccessPolicy } from '../../shared/access-policy.ts';
import type { Actor } from '../../shared/context.ts';

/** Finds out who a session belongs to. */
export interface SessionStore {
  /** Null: no such session, timed out, logged out, or the user is disabled. Asked anew for every request, so that no right outlives its end. */
  actorOf(tokenHash: Buffer): Promise<Actor | null>;
}

/** One indexed function call per request; it also notes, at most once a minute, that the session is in use. */
export const sessionStore = (
  pool: pg.Pool,
  policy: Pick<AccessPolicy, 'idleSeconds' | 'absoluteSeconds'>,
): SessionStore => ({
  async actorOf(tokenHash) {
    const { rows } = await pool.query<{ actor: Actor | null }>({
      name: 'session_find',
      text: 'select session_find($1, $2, $3) as actor',
      values: [tokenHash, policy.idleSeconds, policy.absoluteSeconds],
    });
    return rows[0]?.actor ?? null;
  },
});
