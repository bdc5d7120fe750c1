import type pg from 'pg';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import type { Actor } from '../../shared/context.ts';
import type { Execution } from '../../shared/reads/executions.ts';

/** Finds out who a session belongs to. */
export interface SessionStore {
  /** Null: no such session, timed out, logged out, or the user is disabled. Asked anew for every request, so that no right outlives its end. */
  actorOf(tokenHash: Buffer): Promise<Actor | null>;
  /** Whose the session was a moment ago; null where that is not known here. It holds for nothing until it is proven. */
  supposed?(tokenHash: Buffer): Supposition | null;
}

/** Who probably asks, and how the database proves it in the trip of what he reads. */
export interface Supposition {
  readonly actor: Actor;
  readonly proof: Execution;
  /** Whether the proof says the same of the session, the user, his roles and his scope, to the letter. */
  holds(proven: string | null): boolean;
}

interface Known {
  readonly actor: Actor;
  /** As PostgreSQL wrote it. */
  readonly text: string;
  readonly until: number;
}

/** Seconds after which a session is looked up by itself again, which notes that it is in use; of a short idle time-out a twentieth. */
const SUPPOSED_SECONDS = 30;
const MOST_SUPPOSED = 10_000;
const PROVE = { name: 'session_prove', text: 'select session_prove($1, $2, $3)::text' };

/** One indexed function call per request; the look-up by itself also notes, at most once a minute, that the session is in use. */
export const sessionStore = (
  pool: pg.Pool,
  { idleSeconds, absoluteSeconds }: Pick<AccessPolicy, 'idleSeconds' | 'absoluteSeconds'>,
): SessionStore => {
  const known = new Map<string, Known>();
  const lasts = Math.min(SUPPOSED_SECONDS, idleSeconds / 20) * 1000;
  const remember = (session: string, text: string | null): Actor | null => {
    known.delete(session);
    if (text === null) return null;
    const actor = JSON.parse(text) as Actor;
    known.set(session, { actor, text, until: performance.now() + lasts });
    if (known.size > MOST_SUPPOSED) known.delete(known.keys().next().value as string);
    return actor;
  };
  return {
    async actorOf(tokenHash) {
      const { rows } = await pool.query<{ actor: string | null }>({
        name: 'session_find',
        text: 'select session_find($1, $2, $3)::text as actor',
        values: [tokenHash, idleSeconds, absoluteSeconds],
      });
      return remember(tokenHash.toString('base64'), rows[0]?.actor ?? null);
    },
    supposed(tokenHash) {
      const last = known.get(tokenHash.toString('base64'));
      if (!last || last.until < performance.now()) return null;
      return {
        actor: last.actor,
        proof: {
          statement: PROVE,
          values: [`\\x${tokenHash.toString('hex')}`, String(idleSeconds), String(absoluteSeconds)],
        },
        holds: (proven) => proven === last.text,
      };
    },
  };
};
