import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { AccessPolicy } from '../../shared/access-policy.ts';

export interface Jobs {
  /** Ends after the pass that runs. */
  stop(): Promise<void>;
}

export interface JobSettings {
  readonly policy: Pick<AccessPolicy, 'absoluteSeconds'>;
  /** Told what a pass failed with; the next one comes all the same. */
  readonly onError: (job: string, error: unknown) => void;
  /** Milliseconds between two passes of the sealer; default one second. */
  readonly sealEvery?: number;
}

const HOUR = 3_600_000;

/**
 * What runs beside the requests: the sealer chains the audit's committed entries, once an hour old sessions and attempts are swept.
 * Any number of servers may run them; the sealer takes an advisory lock and leaves the pass to whoever holds it.
 */
export function startJobs(pool: pg.Pool, { policy, onError, sealEvery = 1000 }: JobSettings): Jobs {
  const ended = new AbortController();
  const loop = async (job: string, every: number, pass: () => Promise<unknown>): Promise<void> => {
    while (!ended.signal.aborted) {
      await pass().catch((error: unknown) => onError(job, error));
      await wait(every, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  };
  const loops = [
    loop('seal-audit', sealEvery, () => sealAudit(pool)),
    loop('prune-access', HOUR, () => pool.query('select prune_access($1)', [policy.absoluteSeconds])),
  ];
  return {
    async stop() {
      ended.abort();
      await Promise.all(loops);
    },
  };
}

/** Seals until nothing is left that has ended; returns how many entries. */
export async function sealAudit(pool: pg.Pool): Promise<number> {
  for (let sealed = 0; ; ) {
    const { rows } = await pool.query<{ entries: number }>('select audit_seal() as entries');
    const entries = rows[0]?.entries ?? 0;
    if (!entries) return sealed;
    sealed += entries;
  }
}
