import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { migrationState } from '../database/index.ts';

export interface HealthSettings {
  /** Folder whose disk is looked at. */
  readonly folder: string;
  /** Less free space than this is not ready; 0: not looked at. */
  readonly freeBytes: number;
}

/** A probe waits no longer for the database than its own caller would. */
const DATABASE_MS = 3_000;

export interface Health {
  readonly ready: boolean;
  readonly checks: Readonly<Record<'database' | 'migrations' | 'jobs' | 'notes' | 'disk', string>>;
}

/** Each `ok`, or what is wrong with it. */
export async function healthOf(pool: pg.Pool, settings?: HealthSettings): Promise<Health> {
  const [database, migrations, jobs, notes, disk] = await Promise.all([
    within(DATABASE_MS, pool.query('select')).then(
      () => null,
      () => 'does not answer',
    ),
    within(DATABASE_MS, migrationState(pool)).then(otherMigrations, () => 'unknown'),
    within(DATABASE_MS, pool.query<{ kinds: string[] }>('select jobs_failing() as kinds')).then(
      failingJobs,
      () => 'unknown',
    ),
    within(DATABASE_MS, pool.query<{ count: number }>('select notes_set_aside() as count')).then(
      setAside,
      () => 'unknown',
    ),
    settings?.freeBytes ? diskTrouble(settings) : null,
  ]);
  return {
    // What was set aside holds up nobody, so it is told and nothing more.
    ready: [database, migrations, jobs, disk].every((trouble) => trouble === null),
    checks: {
      database: database ?? 'ok',
      migrations: migrations ?? 'ok',
      jobs: jobs ?? 'ok',
      notes: notes ?? 'ok',
      disk: disk ?? 'ok',
    },
  };
}

/**
 * `/livez`: the process answers. `/readyz`: database, migrations, jobs and disk do well too; 503 when one does not. While the server stops, it takes no
 * connection at all.
 */
export function healthRoutes(app: FastifyInstance, pool: pg.Pool, settings?: HealthSettings): void {
  app.get('/livez', { logLevel: 'warn' }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', { logLevel: 'warn' }, async (request, reply) => {
    const { ready, checks } = await healthOf(pool, settings);
    if (!ready) request.log.warn({ checks }, 'Not ready');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'not ready', checks });
  });
}

function otherMigrations({ missing, unknown }: Awaited<ReturnType<typeof migrationState>>): string | null {
  if (missing.length) return `missing ${missing.join(', ')}`;
  return unknown.length ? `newer than this version: ${unknown.join(', ')}` : null;
}

const failingJobs = ({ rows: [row] }: pg.QueryResult<{ kinds: string[] }>): string | null =>
  row?.kinds.length ? `failing: ${row.kinds.join(', ')}` : null;

const setAside = ({ rows: [row] }: pg.QueryResult<{ count: number }>): string | null =>
  row?.count ? `${row.count} set aside` : null;

async function diskTrouble({ folder, freeBytes }: HealthSettings): Promise<string | null> {
  try {
    const { bavail, bsize } = await statfs(nearest(folder));
    return bavail * bsize < freeBytes
      ? `${megabytes(bavail * bsize)} MB free, fewer than ${megabytes(freeBytes)}`
      : null;
  } catch {
    return 'unknown';
  }
}

/** With a server's database the folder is made only when something is put into it. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(path.dirname(folder)));

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const late = wait(ms, undefined, { signal: ended.signal }).then(() => {
    throw new Error('The database did not answer a probe in time');
  });
  late.catch(() => undefined); // also when nobody waits for it any more
  return Promise.race([promise, late]).finally(() => ended.abort());
}
