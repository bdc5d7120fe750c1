import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { type JobRun, JobStopped, type JobValues } from '../../shared/jobs/job.ts';

/** Progress is written at most that often, in milliseconds. */
const WRITTEN_EVERY = 500;
/** A handler that says nothing is kept, and hears of a cancellation, that often. */
const KEPT_EVERY = 2_000;

/** Why an attempt ends before its work does: the person cancelled it, the server stops, another server has the job. */
export type Stop = 'CANCELLED' | 'STOPPING' | 'LOST';

export interface AttemptOf {
  readonly job: number;
  readonly worker: string;
  readonly leaseSeconds: number;
  readonly pool: pg.Pool;
  /** Told when progress could not be written; it is tried again. */
  readonly onError: (error: unknown) => void;
}

/** One attempt of a job: keeps the lease, writes the progress on connections of its own, and stops the handler when it must. */
export class Attempt implements JobRun {
  readonly #of: AttemptOf;
  readonly #stop = new AbortController();
  readonly #ended = new AbortController();
  readonly #beating: Promise<void>;
  #progress: { readonly done: number; readonly total: number | null; readonly stage: string | null } = {
    done: 0,
    total: null,
    stage: null,
  };
  #told = true;
  #stopped: Stop | null = null;

  constructor(of: AttemptOf) {
    this.#of = of;
    this.#beating = this.#keep();
  }

  get id(): number {
    return this.#of.job;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Null: the work may go on. */
  get stopped(): Stop | null {
    return this.#stopped;
  }

  progress(done: number, total: number | null = this.#progress.total, stage = this.#progress.stage): void {
    this.#progress = { done, total, stage };
    this.#told = false;
    this.#stop.signal.throwIfAborted();
  }

  async conclude(em: EntityManager, result: JobValues | null): Promise<void> {
    const [row] = await em.execute<{ done: boolean }[]>('select job_conclude(?, ?, ?::jsonb) as done', [
      this.#of.job,
      this.#of.worker,
      result && JSON.stringify(result),
    ]);
    if (row?.done) return;
    await this.#beat();
    throw new JobStopped("The job was cancelled or is another server's");
  }

  stop(why: Stop): void {
    if (this.#stopped) return;
    this.#stopped = why;
    this.#stop.abort(new JobStopped(`The job was stopped: ${why}`));
  }

  /** The handler has ended: the last progress is written, and nothing more. */
  async end(): Promise<void> {
    this.#ended.abort();
    await this.#beating;
    if (!this.#told && !this.#stopped) await this.#beat().catch(this.#of.onError);
  }

  async #keep(): Promise<void> {
    let quiet = 0;
    while (!this.#ended.signal.aborted) {
      await wait(WRITTEN_EVERY, undefined, { signal: this.#ended.signal, ref: false }).catch(() => undefined);
      quiet += WRITTEN_EVERY;
      if (this.#ended.signal.aborted || (this.#told && quiet < KEPT_EVERY)) continue;
      quiet = 0;
      await this.#beat().catch(this.#of.onError);
    }
  }

  async #beat(): Promise<void> {
    const { job, worker, leaseSeconds, pool } = this.#of;
    const { done, total, stage } = this.#progress;
    this.#told = true;
    const { rows } = await pool.query<{ answer: 'GO' | 'CANCEL' | 'LOST' }>(
      'select job_beat($1, $2, $3, $4, $5, $6) as answer',
      [job, worker, leaseSeconds, done, total, stage],
    );
    if (rows[0]?.answer === 'CANCEL') this.stop('CANCELLED');
    if (rows[0]?.answer === 'LOST') this.stop('LOST');
  }
}
