import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import type { JobRunner } from '../../../server/src/platform/jobs/index.ts';
import type { Client } from '../../support/client.ts';
import { house } from '../../support/house.ts';
import { ask, ended, jobOf } from './asking.ts';
import { TEST_HANDLERS } from './handlers.ts';

const home = await house('jobs', { poolSize: 8 });
afterAll(() => home.close());
const [manager, clerk, auditor, admin] = [home.as('manager'), home.as('hr'), home.as('auditor'), home.as('admin')];

const running: JobRunner[] = [];
const servers = async (count = 1, settings = {}) => {
  for (let n = 0; n < count; n++) running.push(await home.runJobs(TEST_HANDLERS, settings));
};
afterEach(async () => {
  for (const runner of running.splice(0)) await runner.stop();
});

const count = (name: string, to: number, ms: number) => ({
  kind: 'TEST_COUNT',
  title: `${name}.xlsx`,
  params: { to, ms, name },
});
/** Names of the queries that the work of jobs has kept. */
const kept = async (name: string): Promise<number> =>
  (
    await manager.data('query ($filter: SavedQueryFilter) { savedQueries(filter: $filter) { totalCount } }', {
      filter: { search: name },
    })
  ).savedQueries.totalCount;
const cancel = (client: Client, id: string) =>
  client.ask('mutation ($input: CancelJobInput!) { cancelJob(input: $input) { id state cancelling } }', {
    input: { id },
  });
const until = async (isSo: () => Promise<boolean>) => {
  for (const from = Date.now(); !(await isSo()); await wait(30))
    if (Date.now() - from > 15_000) throw new Error('It never came to be');
};
/** As the owner of the tables, past every right. */
const owner = (text: string, values: unknown[] = []) =>
  asClient(home.urls.owner, async (db) => {
    await db.query(
      `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false)`,
    );
    return (await db.query(text, values)).rows;
  });

describe('a job', () => {
  it('waits, says how far it is while it runs, and ends with its result and with its work stored', async () => {
    const id = await ask(home, 'manager', { ...count('盘点', 40, 50), subject: { type: 'IMPORT_BATCH', id: 7 } });
    expect(await jobOf(manager, id)).toMatchObject({
      kind: 'TEST_COUNT',
      title: '盘点.xlsx',
      subjectType: 'IMPORT_BATCH',
      subjectId: '7',
      state: 'QUEUED',
      done: 0,
      total: null,
      attempts: 0,
      startedAt: null,
      endedAt: null,
      result: null,
      error: null,
    });
    await servers();
    await until(async () => (await jobOf(manager, id)).done > 0);
    expect(await jobOf(manager, id)).toMatchObject({ state: 'RUNNING', total: 40, stage: 'COUNTING', attempts: 1 });
    expect(await ended(manager, id)).toMatchObject({ state: 'DONE', error: null });
    expect(JSON.parse((await jobOf(manager, id)).result)).toEqual({ counted: 40 });
    expect(await kept('盘点')).toBe(1);
  });

  it('of somebody else is not there: not in the list, not by its id, and it cannot be cancelled', async () => {
    const id = await ask(home, 'manager', count('他人', 1, 1));
    expect(await jobOf(clerk, id)).toBeNull();
    expect((await clerk.data('{ jobs { totalCount items { id } } }')).jobs).toEqual({ totalCount: 0, items: [] });
    expect((await cancel(clerk, id)).errors?.[0]?.extensions).toMatchObject({ code: 'JOB_NOT_FOUND', field: 'id' });
    expect((await cancel(manager, id)).data.cancelJob.state).toBe('CANCELLED');
  });

  it('is listed newest first, by state and by kind', async () => {
    const first = await ask(home, 'analyst', { kind: 'TEST_TELL' });
    const second = await ask(home, 'analyst', { kind: 'TEST_FAIL', params: { bug: false } });
    const analyst = home.as('analyst');
    const list = async (filter: object) =>
      (
        await analyst.data('query ($filter: JobFilter) { jobs(filter: $filter) { totalCount items { id } } }', {
          filter,
        })
      ).jobs.items.map((item: { id: string }) => item.id);
    expect(await list({})).toEqual([second, first]);
    expect(await list({ state: { in: ['QUEUED', 'RUNNING'] } })).toEqual([second, first]);
    expect(await list({ state: { eq: 'DONE' } })).toEqual([]);
    expect(await list({ kind: { eq: 'TEST_TELL' } })).toEqual([first]);
    for (const id of [first, second]) await cancel(analyst, id);
  });

  it('runs in the name of who asked, with his scope and his rights', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_TELL' });
    await servers();
    const { result } = await ended(manager, id);
    expect(JSON.parse(result)).toEqual({ username: 'manager', regions: 14, unmasks: true, today: '2026-11-24' });
  });

  it('is in the audit with who asked and with its end, and how far it is is not', async () => {
    const id = await ask(home, 'manager', count('留痕', 3, 200));
    await servers();
    await ended(manager, id);
    const { auditLog } = await auditor.data(
      `query ($filter: AuditFilter) { auditLog(filter: $filter) { items { operation action actor { name } after } } }`,
      { filter: { subjectType: { eq: 'JOB' }, subjectId: { eq: id } } },
    );
    expect(
      auditLog.items.map(({ operation, action, after }: { operation: string; action: string; after: string }) => [
        operation,
        action,
        JSON.parse(after).state,
      ]),
    ).toEqual([
      ['testCount', 'UPDATE', 'DONE'],
      ['runJob', 'UPDATE', 'RUNNING'],
      ['testAsk', 'INSERT', 'QUEUED'],
    ]);
  });

  it('of one person waits no more than twenty times', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n++) ids.push(await ask(home, 'approver', { kind: 'TEST_TELL' }));
    await expect(ask(home, 'approver', { kind: 'TEST_TELL' })).rejects.toMatchObject({
      code: 'JOBS_WAITING',
      params: { most: 20 },
    });
    for (const id of ids) await cancel(home.as('approver'), id);
    await cancel(home.as('approver'), await ask(home, 'approver', { kind: 'TEST_TELL' }));
  });
});

describe('a job that fails', () => {
  it('says why, as a request would', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_FAIL', params: { bug: false } });
    await servers();
    const { state, error } = await ended(manager, id);
    expect([state, error.code, JSON.parse(error.params)]).toEqual([
      'FAILED',
      'EMPLOYER_CLOSED',
      { name: '甲公司', on: '2026-01-01' },
    ]);
  });

  it('because of a bug tells the number under which the log has it, and nothing else', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_FAIL', params: { bug: true } });
    await servers();
    const { state, error, result } = await ended(manager, id);
    expect([state, error.code, result]).toEqual(['FAILED', 'INTERNAL_SERVER_ERROR', null]);
    expect(JSON.parse(error.params)).toEqual({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('because the database was away is tried three times', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_UNLUCKY' });
    await servers();
    expect(await ended(manager, id)).toMatchObject({ state: 'FAILED', attempts: 3, error: { code: 'TRY_AGAIN' } });
  });

  it('because who asked has lost the right since is refused when it begins', async () => {
    const id = await ask(home, 'analyst', { kind: 'TEST_TELL' });
    const { users } = await admin.data('{ users(filter: { search: "analyst" }) { items { id version roles } } }');
    const [{ id: user, version }] = users.items;
    const give = async (roles: string[], at: number) =>
      (
        await admin.data('mutation ($input: SetUserRolesInput!) { setUserRoles(input: $input) { version } }', {
          input: { id: user, version: at, roles },
        })
      ).setUserRoles.version as number;
    const next = await give(['TRAINER'], version);
    await servers();
    const analyst = home.as('analyst');
    const { state, error } = await ended(analyst, id);
    expect([state, error.code, JSON.parse(error.params)]).toEqual([
      'FAILED',
      'ACCESS_DENIED',
      { permission: 'explorer:use' },
    ]);
    await give(['ANALYST'], next);
    const again = await ask(home, 'analyst', { kind: 'TEST_TELL' });
    expect((await ended(analyst, again)).state).toBe('DONE');
  });
});

describe('a job that is cancelled', () => {
  it('while it waits never begins', async () => {
    const id = await ask(home, 'manager', count('不开始', 1, 1));
    expect((await cancel(manager, id)).data.cancelJob).toMatchObject({ state: 'CANCELLED' });
    await servers();
    await wait(500);
    expect([await kept('不开始'), (await jobOf(manager, id)).attempts]).toEqual([0, 0]);
  });

  it('while it runs ends within seconds, and nothing of it is stored', async () => {
    const id = await ask(home, 'manager', count('半途', 1_000, 50));
    await servers();
    await until(async () => (await jobOf(manager, id)).done > 0);
    expect((await cancel(manager, id)).data.cancelJob).toMatchObject({ state: 'RUNNING', cancelling: true });
    expect(await ended(manager, id, 5_000)).toMatchObject({
      state: 'CANCELLED',
      result: null,
      error: null,
      cancelling: false,
    });
    expect(await kept('半途')).toBe(0);
  });

  it('after it ended is refused', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_TELL' });
    await servers();
    await ended(manager, id);
    expect((await cancel(manager, id)).errors?.[0]?.extensions).toMatchObject({ code: 'JOB_ENDED', field: 'id' });
  });
});

describe('several servers', () => {
  it('share the jobs: each runs once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await ask(home, 'manager', count(`分担${n}`, 2, 10)));
    await servers(3);
    for (const id of ids) expect(await ended(manager, id)).toMatchObject({ state: 'DONE', attempts: 1 });
    expect(await kept('分担')).toBe(12);
  });

  it('one that stops gives its job back at once, and the attempt is not counted', async () => {
    const id = await ask(home, 'manager', count('交接', 60, 50));
    await servers();
    await until(async () => (await jobOf(manager, id)).done > 0);
    await running.splice(0)[0]?.stop();
    expect(await jobOf(manager, id)).toMatchObject({ state: 'QUEUED', attempts: 0, done: 0 });
    expect(await kept('交接')).toBe(0);
    await servers();
    expect(await ended(manager, id)).toMatchObject({ state: 'DONE', attempts: 1 });
    expect(await kept('交接')).toBe(1);
  });

  it('one that was thought dead stores nothing of what another has taken', async () => {
    const id = await ask(home, 'manager', count('失联', 60, 50));
    await servers();
    await until(async () => (await jobOf(manager, id)).done > 0);
    // Its lease ran out unheard, and another server took the job.
    await owner(
      `update job_run set worker = gen_random_uuid(), lease_until = now() + interval '1 hour' where job_id = $1`,
      [id],
    );
    await wait(5_000);
    expect([await kept('失联'), (await jobOf(manager, id)).state]).toEqual([0, 'RUNNING']);
    // The other one died as well.
    await owner(`update job_run set lease_until = now() where job_id = $1`, [id]);
    expect(await ended(manager, id)).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(await kept('失联')).toBe(1);
  }, 40_000);

  it('leave a job of a kind they do not know to one that does', async () => {
    const id = await ask(home, 'manager', { kind: 'TEST_OF_TOMORROW' });
    await servers();
    await wait(500);
    expect((await jobOf(manager, id)).state).toBe('QUEUED');
    await cancel(manager, id);
  });
});
