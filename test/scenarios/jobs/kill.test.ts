import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { ask, ended, jobOf } from './asking.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

const home = await house('jobs_killed');
const manager = home.as('manager');
const servers: ChildProcess[] = [];
const start = (): ChildProcess => {
  const program = path.join(import.meta.dirname, 'job-server.ts');
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', program, home.urls.app], {
    cwd: REPOSITORY,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  servers.push(child);
  return child;
};
const kill = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
afterAll(async () => {
  for (const child of servers) await kill(child);
  await home.close();
});

const kept = async (name: string): Promise<number> =>
  (
    await manager.data('query ($filter: SavedQueryFilter) { savedQueries(filter: $filter) { totalCount } }', {
      filter: { search: name },
    })
  ).savedQueries.totalCount;
const untilRunning = async (id: string, attempts: number) => {
  for (const from = Date.now(); ; await wait(50)) {
    const job = await jobOf(manager, id);
    if (job.state === 'RUNNING' && job.attempts === attempts && job.done > 0) return;
    if (Date.now() - from > 60_000) throw new Error(`It never ran: ${JSON.stringify(job)}`);
  }
};
const count = (name: string, to: number) => ({ kind: 'TEST_COUNT', params: { to, ms: 50, name } });

describe('after kill -9 of the server in the middle of a job', () => {
  it('the next server ends it, and its work is stored once', async () => {
    const id = await ask(home, 'manager', count('断电', 60));
    const first = start();
    await untilRunning(id, 1);
    await kill(first);
    expect([(await jobOf(manager, id)).state, await kept('断电')]).toEqual(['RUNNING', 0]);
    start();
    expect(await ended(manager, id, 60_000)).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(await kept('断电')).toBe(1);
    for (const child of servers) await kill(child);
  }, 120_000);

  it('three times the job is given up, and nothing of it is stored', async () => {
    const id = await ask(home, 'manager', count('三次', 10_000));
    for (const attempt of [1, 2, 3]) {
      const child = start();
      await untilRunning(id, attempt);
      await kill(child);
    }
    start();
    const { state, error, attempts } = await ended(manager, id, 60_000);
    expect([state, error.code, JSON.parse(error.params), attempts]).toEqual([
      'FAILED',
      'JOB_INTERRUPTED',
      { attempts: 3 },
      3,
    ]);
    expect(await kept('三次')).toBe(0);
  }, 180_000);
});
