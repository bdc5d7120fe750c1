import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import type { Actor, SessionControl } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { JobHandler, JobValues } from '../../shared/jobs/job.ts';
import { type ContextParts, contextFor } from '../context/index.ts';
import type { ReadPathContext } from '../read-path/run/apollo-plugin.ts';
import { translate } from '../unit-of-work/index.ts';
import { Attempt } from './job-attempt.ts';

/** Attempts after which a job that met a faulty database is given up; the database counts those that end without a word (job_claim). */
const MOST_ATTEMPTS = 3;
/** Milliseconds a stop waits for a handler; one that does not hear is left, and its lease runs out. */
const PATIENCE = 3_000;

export interface JobRunnerOptions {
  readonly parts: ContextParts;
  readonly pool: pg.Pool;
  readonly policy: AccessPolicy;
  readonly handlers: readonly JobHandler[];
  readonly log: Logger;
  /** Milliseconds between two looks for work; default one second. */
  readonly pollEvery?: number;
  /** How long a job is this server's without a word of it; default 15 seconds. */
  readonly leaseSeconds?: number;
  /** After how long a job that met a faulty database is tried again, times the attempt; default 5 seconds. */
  readonly retrySeconds?: number;
}

export interface JobRunner {
  /** Takes no further job; the one that runs is stopped and goes back into the queue. */
  stop(): Promise<void>;
}

/** A job as it is taken. */
interface Claimed {
  readonly id: number;
  readonly kind: string;
  readonly params: JobValues;
  readonly attempt: number;
  readonly actor: Actor | null;
}

/**
 * Runs the jobs that wait, one at a time; any number of servers may. Each runs in the name of who asked for it, with the rights he has now, and whatever
 * it writes goes through the same door as a request's.
 */
export function startJobRunner(options: JobRunnerOptions): JobRunner {
  const { pool, log, pollEvery = 1_000, leaseSeconds = 15 } = options;
  const handlers = new Map(options.handlers.map((handler) => [handler.kind, handler]));
  const worker = randomUUID();
  const stopping = new AbortController();
  let running: Attempt | null = null;

  const runOne = async (): Promise<boolean> => {
    const { rows } = await pool.query<{ job: Claimed | null }>('select job_claim($1, $2, $3) as job', [
      worker,
      [...handlers.keys()],
      leaseSeconds,
    ]);
    const job = rows[0]?.job;
    const handler = job && handlers.get(job.kind);
    if (!handler) return false;
    const about = log.child({ requestId: randomUUID(), job: job.id, kind: job.kind });
    const onError = (err: unknown) => about.warn({ err }, 'The progress of a job could not be written');
    const attempt = new Attempt({ job: job.id, worker, leaseSeconds, pool, onError });
    running = attempt;
    if (stopping.signal.aborted) attempt.stop('STOPPING');
    try {
      await perform(options, worker, { job, handler, attempt, log: about });
    } finally {
      running = null;
    }
    return true;
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const hasRun = await runOne().catch((err: unknown) => {
        if (!stopping.signal.aborted) log.error({ err }, 'The jobs could not be looked for');
        return false;
      });
      if (!hasRun) await wait(pollEvery, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const looped = handlers.size ? loop() : Promise.resolve();
  return {
    async stop() {
      stopping.abort();
      running?.stop('STOPPING');
      await Promise.race([looped, wait(PATIENCE, undefined, { ref: false })]);
    },
  };
}

/** As a request would be refused: a bug is masked, and named by the number under which the log has it. */
type Failure = Pick<DomainError, 'params'> & { readonly code: string };

interface Performance {
  readonly job: Claimed;
  readonly handler: JobHandler;
  readonly attempt: Attempt;
  readonly log: Logger;
}

async function perform(options: JobRunnerOptions, worker: string, { job, handler, attempt, log }: Performance) {
  const { pool, retrySeconds = 5 } = options;
  const end = (how: 'DONE' | 'FAILED' | 'CANCELLED', result: JobValues | null, error: Failure | null = null) =>
    pool.query('select job_end($1, $2, $3, $4, $5, $6)', [
      job.id,
      worker,
      how,
      result && JSON.stringify(result),
      error?.code ?? null,
      error && JSON.stringify(error.params),
    ]);
  const release = (againIn: number, counted: boolean) =>
    pool.query('select job_release($1, $2, $3, $4)', [job.id, worker, againIn, counted]);

  const ctx = contextOf(options, job, log);
  try {
    refuseWithoutRight(handler, job, ctx);
    const result = await handler.run(job.params, ctx, attempt);
    await attempt.end();
    await end('DONE', result);
  } catch (thrown) {
    await attempt.end();
    const error = translate(thrown);
    if (attempt.stopped === 'CANCELLED') await end('CANCELLED', null);
    else if (attempt.stopped === 'STOPPING') await release(0, false);
    else if (attempt.stopped === 'LOST') log.warn('A job was lost to another server');
    else if (!(error instanceof DomainError)) {
      log.error({ err: error }, 'A job failed');
      await end('FAILED', null, { code: 'INTERNAL_SERVER_ERROR', params: { requestId: ctx.requestId } });
    } else if (error.code === 'TRY_AGAIN' && job.attempt < MOST_ATTEMPTS)
      await release(retrySeconds * job.attempt, true);
    else await end('FAILED', null, error);
  }
}

/** The job in the name of who asked for it, as a request of his would be now. */
function contextOf({ parts, policy }: JobRunnerOptions, { actor }: Claimed, log: Logger): ReadPathContext {
  const none = (): never => {
    throw new Error('A job has no session');
  };
  const session: SessionControl = { policy, tokenHash: null, set: none, clear: none };
  const requestId = String(log.bindings().requestId);
  const context: ReadPathContext = contextFor(parts, {
    actor,
    requestId,
    source: '',
    session,
    log,
    renewed: async () => context,
  });
  return context;
}

/** @throws ACCESS_DENIED where the right was taken away, or the user disabled, since the job was asked for */
function refuseWithoutRight(
  { permission: needed }: JobHandler,
  { actor, params }: Claimed,
  ctx: ReadPathContext,
): void {
  const permission = typeof needed === 'string' ? needed : needed.of(params);
  if (!actor || !ctx.permissions.has(permission)) throw new DomainError('ACCESS_DENIED', { permission });
}
