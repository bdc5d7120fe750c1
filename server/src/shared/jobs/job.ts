import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors/domain-error.ts';
import { MOST_CHARACTERS, neededLine } from '../words/line.ts';

/** Jobs of one person that wait or run; more are refused, so that nobody fills the queue for all. */
const MOST_OPEN = 20;

/** Ids, counts and choices, never what a person typed about somebody: jobs stand in lists, in the audit and in every backup. */
export type JobValues = Readonly<Record<string, string | number | boolean | null>>;

/** What a job or a message is about, as the console finds its page: `{ type: 'IMPORT_BATCH', id: 12 }`. */
export interface Subject {
  readonly type: string;
  readonly id: number | string;
}

/** One attempt of a job, as its handler sees it. */
export interface JobRun {
  readonly id: number;
  /** Aborted when the person cancels it, when the server stops, or when another server has taken it. */
  readonly signal: AbortSignal;
  /**
   * Says how far it is; call it as often as you like, it is written twice a second and outside of any transaction of the handler's.
   *
   * @param total null: nobody knows yet
   * @param stage Which part of the work (`CHECKING`); the console has the words under `jobs.stage`
   * @throws JobStopped once `signal` is aborted: let it through, so that the transaction is rolled back
   */
  progress(done: number, total?: number | null, stage?: string | null): void;
  /**
   * Ends the job as done within the transaction of its work: both are committed or neither, so that the work counts once however often a
   * server dies. The last thing a handler does in a transaction that must not happen twice.
   *
   * @throws JobStopped where it was cancelled, or another server has taken it: nothing is committed then
   */
  conclude(em: EntityManager, result: JobValues | null): Promise<void>;
}

/**
 * What does the work of one kind of job; a slice hands it over as `jobs`. It runs in the name of who asked, with the roles and the scope he has when it
 * begins. It may begin several times (a server dies, the database restarts): whatever it stores, it stores all or nothing in one transaction that ends
 * with `conclude`, or so that a second run finds what the first one did.
 * @typeParam P what jobs of its kind are asked for with (`NewJob.params`), and so the only thing it is ever given; that is why its methods take it and a list
 * of handlers takes them all
 */
export interface JobHandler<P extends JobValues = JobValues> {
  /** Capital letters, such as `IMPORT_COMMIT`; the console has the words under `jobs.kind`. */
  readonly kind: string;
  /** Asked again when it begins: who has lost the right meanwhile is refused. Where it depends on what was asked for, a method says which. */
  readonly permission: Permission | { of(params: P): Permission };
  /** @returns Ids and counts for who asked; null: nothing to tell */
  run(params: P, ctx: Context, job: JobRun): Promise<JobValues | null>;
}

/** Why a handler ends before its work is done; no error of its own. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

export interface NewJob {
  readonly kind: string;
  /** What it is about in words, such as the name of a file; at most 200 characters, a longer one is cut. */
  readonly title: string;
  readonly params: JobValues;
  /** Where its result is looked at; not given: nowhere but at the job itself. */
  readonly subject?: Subject;
}

/**
 * Asks for long work (提交后台任务): the job is there with the commit of this transaction, and a server takes it within a second.
 *
 * @returns Its id.
 * @throws JOBS_WAITING when twenty of the person's wait or run
 */
export async function enqueueJob(em: EntityManager, { kind, title, params, subject }: NewJob): Promise<number> {
  const name = [...title].slice(0, MOST_CHARACTERS.title).join('');
  const [open] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from job where state in ('QUEUED', 'RUNNING') and person_id = current_setting('app.person')::int`,
  );
  if ((open?.count ?? 0) >= MOST_OPEN) throw new DomainError('JOBS_WAITING', { most: MOST_OPEN });
  const [made] = await em.execute<[{ id: number }]>(
    'insert into job (kind, title, params, subject_type, subject_id) values (?, ?, ?::jsonb, ?, ?) returning id',
    [
      kind,
      neededLine(name, 'title', MOST_CHARACTERS.title),
      JSON.stringify(params),
      subject?.type ?? null,
      subject?.id ?? null,
    ],
  );
  return made.id;
}
