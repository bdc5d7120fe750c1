import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { jobOf } from '../jobs/asking.ts';
import { type Cells, ImportDesk } from './import-desk.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

const home = await house('imports_killed');
const desk = new ImportDesk(home.as('hr'));
const servers: ChildProcess[] = [];
const start = (): ChildProcess => {
  const program = path.join(REPOSITORY, 'test/scenarios/jobs/job-server.ts');
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

const ROWS = 3_000;
const SHEET: readonly Cells[] = [
  ['姓名', '所在单位', '用人单位', '入职日期'],
  ...Array.from({ length: ROWS }, (_, i) => [
    `断电${String.fromCharCode(0x4e00 + i)}`,
    i % 2 ? '公主府社区' : '赛马场社区',
    '海拉尔东路街道办事处',
    '2018-03-01',
  ]),
];
const onFile = async (): Promise<number> =>
  (await desk.client.data('{ workers(filter: { search: "断电" }) { totalCount } }')).workers.totalCount;
/** Waits until the job is at rows of this stage, in a transaction that is not committed. */
const untilStage = async (id: string, stage: string) => {
  for (const from = Date.now(); ; await wait(20)) {
    const job = await jobOf(desk.client, id);
    if (job.stage === stage && job.total > 0 && job.state === 'RUNNING') return;
    if (job.state === 'DONE' || Date.now() - from > 90_000) throw new Error(`Missed it: ${JSON.stringify(job)}`);
  }
};

describe('after kill -9 of the server in the middle of storing', () => {
  it('nothing is stored; the next server takes the job again, and then each row is there once', async () => {
    const first = start();
    const checked = await desk.checked('WORKERS', SHEET);
    expect(checked.counts).toMatchObject({ new: ROWS, bad: 0 });
    const { id, version } = checked;
    const jobId = await asClient(home.urls.owner, async (owner) => {
      // Its assignments are written by then, its employments wait.
      await owner.query('begin; lock table employment in share mode');
      const asked = await desk.write('commitImport', { idempotencyKey: randomUUID(), id, version });
      await untilStage(asked.jobId, 'STORING');
      await kill(first);
      await owner.query('rollback');
      return asked.jobId;
    });
    expect(await onFile()).toBe(0);
    start();
    const stored = await desk.settled(id);
    expect(stored).toMatchObject({ state: 'COMMITTED', counts: { rows: ROWS, new: ROWS, bad: 0 } });
    expect(await jobOf(desk.client, jobId)).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(await onFile()).toBe(ROWS);
  }, 240_000);
});

describe('after kill -9 of the server in the middle of taking a batch back', () => {
  it('all of it is on file; the next server takes the job again, and then nothing of it is', async () => {
    await kill(servers.at(-1) as ChildProcess);
    const first = start();
    const { importBatches } = await desk.client.data('{ importBatches { items { id version } } }');
    const [{ id, version }] = importBatches.items;
    const jobId = await asClient(home.urls.owner, async (owner) => {
      await owner.query('begin; lock table employment in share mode');
      const asked = await desk.write('undoImport', { id, version, reason: '导错了文件' });
      await untilStage(asked.jobId, 'UNDOING');
      await kill(first);
      await owner.query('rollback');
      return asked.jobId;
    });
    expect(await onFile()).toBe(ROWS);
    start();
    expect(await desk.settled(id)).toMatchObject({ state: 'UNDONE' });
    expect(await jobOf(desk.client, jobId)).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(await onFile()).toBe(0);
  }, 240_000);
});
