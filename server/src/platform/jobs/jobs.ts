import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import { anchorInTime, anchorNow } from '../anchor/index.ts';

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
  /** See `dayKeeper`. */
  readonly beginDay: () => Promise<void>;
  /** File into which the audit's last link is written, each hour, after a batch and at the stop; null: nowhere. */
  readonly anchorFile?: string | null;
}

const HOUR = 3_600_000;
/** Row rights follow a boundary event or transfer whose day has come within a minute. */
const HALF_A_MINUTE = 30_000;

/**
 * What runs beside the requests: the sealer chains the audit's committed entries, once an hour old sessions, attempts, files and read messages are swept,
 * and when the office's day has turned, row rights are brought up to it.
 * The audit's last link is written down outside the database each hour, after a batch and at the stop.
 * Any number of servers may run them; the sealer takes an advisory lock and leaves the pass to whoever holds it.
 */
export function startJobs(
  pool: pg.Pool,
  { policy, onError, sealEvery = 1000, beginDay, anchorFile = null }: JobSettings,
): Jobs {
  const ended = new AbortController();
  const loop = async (job: string, every: number, pass: () => Promise<unknown>): Promise<void> => {
    while (!ended.signal.aborted) {
      await pass().catch((error: unknown) => onError(job, error));
      await wait(every, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  };
  const loops = [
    loop('seal-audit', sealEvery, () => sealAudit(pool)),
    loop('begin-day', HALF_A_MINUTE, beginDay),
    loop('sweep-exports', HOUR, () => pool.query('select sweep_exports()')),
    loop('sweep-list-exports', HOUR, () => pool.query('select sweep_list_exports()')),
    loop('sweep-uploads', HOUR, () => pool.query('select sweep_uploads()')),
    loop('sweep-imports', HOUR, () => pool.query('select sweep_imports()')),
    loop('sweep-inbox', HOUR, () => pool.query('select sweep_inbox()')),
    loop('prune-access', HOUR, () => pool.query('select prune_access($1)', [policy.absoluteSeconds])),
  ];
  if (anchorFile) loops.push(loop('anchor-audit', HALF_A_MINUTE, () => anchorInTime(pool, anchorFile)));
  const lastWords = async (file: string): Promise<void> => {
    await sealAudit(pool);
    await anchorNow(pool, file);
  };
  return {
    async stop() {
      ended.abort();
      await Promise.all(loops);
      if (anchorFile) await lastWords(anchorFile).catch((error: unknown) => onError('anchor-audit', error));
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
