import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { asked, EXPORT, endOf, linesOf } from './files.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const COLUMNS = ['AT', 'OPERATION', 'BEFORE', 'AFTER'];

const home = await house('exports_stopped');
const auditor = home.as('auditor');
const servers: ChildProcess[] = [];
afterAll(async () => {
  for (const child of servers) await kill(child);
  await home.close();
});

const start = (): ChildProcess => {
  const program = path.join(import.meta.dirname, '../jobs/job-server.ts');
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

/** Lets an export write its parts and holds it before it enters itself; `meanwhile` begins when it stands there. */
const heldAtTheEntry = (meanwhile: () => Promise<void>): Promise<void> =>
  asClient(home.urls.owner, async (owner) => {
    await owner.query('begin; lock table list_export in share row exclusive mode');
    for (const from = Date.now(); ; await wait(50)) {
      const { rows } = await owner.query(
        `select from pg_locks where relation = 'list_export'::regclass and not granted`,
      );
      if (rows.length) break;
      if (Date.now() - from > 60_000) throw new Error('The export never came to its entry');
    }
    await meanwhile();
    await owner.query('rollback');
  });

/** Parts and entries of files, whosever they are. */
const stored = (): Promise<readonly number[]> =>
  asClient(home.urls.owner, async (owner) => {
    await owner.query(
      'alter table list_export no force row level security; alter table list_export_part no force row level security',
    );
    const { rows } = await owner.query(
      'select (select count(*) from list_export_part)::int as parts, (select count(*) from list_export)::int as entries',
    );
    return [rows[0]?.parts, rows[0]?.entries];
  });

const ask = async (): Promise<{ readonly id: string; readonly subjectId: string }> =>
  (await auditor.data(EXPORT, asked({ auditLog: { columns: COLUMNS } }))).exportList;

describe('an export of several parts', () => {
  it('that is cancelled after its parts were written leaves none of them and no entry', async () => {
    const runner = await home.runJobs();
    const { id, subjectId } = await ask();
    await heldAtTheEntry(async () => {
      const { cancelJob } = await auditor.data(
        'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { state cancelling } }',
        { input: { id } },
      );
      expect(cancelJob).toEqual({ state: 'RUNNING', cancelling: true });
    });
    expect((await endOf(auditor, id)).state).toBe('CANCELLED');
    await runner.stop();
    expect(await stored()).toEqual([0, 0]);
    const { listExport } = await auditor.data('query ($id: ID!) { listExport(id: $id) { id } }', { id: subjectId });
    expect(listExport).toBeNull();
    expect((await auditor.get(`/exports/lists/${subjectId}`)).status).toBe(404);
  }, 120_000);

  it('whose server is killed with kill -9 after they were written leaves none of them, and the next server makes the file once', async () => {
    const { id, subjectId } = await ask();
    const first = start();
    await heldAtTheEntry(() => kill(first));
    expect(await stored()).toEqual([0, 0]);
    start();
    expect(await endOf(auditor, id)).toMatchObject({ state: 'DONE', attempts: 2 });
    const [parts, entries] = await stored();
    expect([Number(parts) > 1, entries]).toEqual([true, 1]);
    const lines = await linesOf(auditor, `/exports/lists/${subjectId}`);
    expect(lines[1]).toBe('时间,操作,变更前,变更后');
  }, 120_000);
});

describe('an export that waits', () => {
  it('of numbers in the clear is not made for who has lost the right meanwhile', async () => {
    for (const child of servers) await kill(child);
    const manager = home.as('manager');
    const columns = ['NAME', 'PHONE_CLEAR'];
    const { exportList } = await manager.data(EXPORT, asked({ workers: { columns } }, { purpose: '报送银行代发工资' }));
    const admin = home.as('admin');
    const { users } = await admin.data('{ users(filter: { search: "manager" }) { items { id version } } }');
    await admin.data('mutation ($input: SetUserRolesInput!) { setUserRoles(input: $input) { id } }', {
      input: { ...users.items[0], roles: ['HR_CLERK'] },
    });
    await home.runJobs();
    const clerk = home.as('manager');
    expect(await endOf(clerk, exportList.id)).toMatchObject({ state: 'FAILED', error: { code: 'ACCESS_DENIED' } });
    const { listExport } = await clerk.data('query ($id: ID!) { listExport(id: $id) { id } }', {
      id: exportList.subjectId,
    });
    expect(listExport).toBeNull();
  }, 60_000);
});
