import { afterAll, describe, expect, it } from 'vitest';
import { asClient, poolOf } from '../../../server/src/platform/database/index.ts';
import { healthOf } from '../../../server/src/platform/http/health.ts';
import type { JobRunner } from '../../../server/src/platform/jobs/index.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import type { JobHandler } from '../../../server/src/shared/jobs/job.ts';
import { house } from '../../support/house.ts';
import { ask, ended } from '../jobs/asking.ts';
import { STREET } from '../workers/desk.ts';
import { type GradedWorker, graded, record, recordDegree } from './graded.ts';
import { gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** Second looks never stop: neither a line that waited for a paper nor one that was decided holds up the next one of the same worker. */
const faulting: JobHandler<{ fails: boolean }> = {
  kind: 'TEST_FAULT',
  permission: 'workers:read',
  run: async ({ fails }) => {
    if (fails) throw new Error('A fault of the test');
    return null;
  },
};
let runner: JobRunner;
const home = await house('grades_second_looks');
afterAll(() => home.close());
const office = await gradesOffice(home, { jobs: false });
runner = await home.runJobs([faulting]);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };
const agree = (batchId: string, itemIds: string[]) =>
  approver.written('decideRegrade', { batchId, itemIds, decision: 'AGREE', document: PAPER }, 'id status');
const asServer = async (sql: string) => {
  const { personId, scope } = await home.actor('manager');
  return unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'test', { reason: '测试' }, (em) =>
    em.execute(sql),
  );
};
const asOwner = (sql: string) => asClient(home.urls.owner, (client) => client.query(sql));
const checks = async () => (await healthOf(await poolOf(home.orm))).checks;
const noted = () =>
  home.look(async (em) => {
    const [row] = await em.execute<[{ noted: number }]>(
      'select count(*)::int as noted from grade_recheck where set_aside_at is null',
    );
    return row.noted;
  });
async function workedOff(): Promise<void> {
  for (let tries = 0; tries < 200 && (await noted()) > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await noted()).toBe(0);
}

describe('a second look', () => {
  it('that waits for a paper gives way to the next when the paper is there, and so does one that was decided', async () => {
    const worker = await graded(clerk, '候件甲');
    const other = await graded(clerk, '候件乙');
    const batch = await prepared(office, STREET, '2026-01-01');
    const items = await itemsOf(manager, { batch: { eq: batch.id } });
    await agree(
      batch.id,
      items.filter((item) => [worker.id, other.id].includes(item.worker.id)).map(({ id }) => id),
    );
    const degree = (level: string, diploma: string, on: string, whose = worker) =>
      record(clerk, whose, 'recordEducation', {
        education: { level, graduatedOn: on, degree: diploma, degreeOn: on, mode: 'PART_TIME', school: '内蒙古大学' },
      });
    // Another's proposal keeps the batch open.
    await degree('21', '4', '2020-07-01', other);
    await workedOff();
    const [open] = await home.look((em) =>
      em.execute<[{ id: number }]>(
        `select id from regrade_batch where kind = 'RECHECK' and status = 'OPEN' and effective_on = '2026-01-01'`,
      ),
    );
    await asServer(`insert into regrade_item (batch_id, worker_id, region_id, community_id, effective_on, outcome, status, inputs_hash, name_key)
      select ${open.id}, w.id, w.region_id, w.community_id, '2026-01-01', 'BLOCKED', 'EDUCATION_MISSING', 'none', w.pinyin from worker w where w.id = ${worker.id}`);
    await degree('21', '4', '2020-07-01');
    await workedOff();
    const lines = () => itemsOf(manager, { batch: { eq: String(open.id) }, worker: { eq: worker.id } });
    expect((await lines()).map(({ outcome, decision }) => [outcome, decision]).toSorted()).toEqual([
      ['BLOCKED', 'STALE'],
      ['CHANGE', 'PENDING'],
    ]);
    const waits = (await lines()).find(({ decision }) => decision === 'PENDING');
    await agree(String(open.id), [waits.id]);
    await degree('14', '3', '2023-07-01');
    await workedOff();
    expect((await lines()).filter(({ decision }) => decision === 'PENDING')).toMatchObject([{ grade: 5 }]);
  });
});

describe('a second look that meets a fault', () => {
  it('is set aside and told to who prepares grades, holds up nobody else, fails its job where nobody else was looked at, and is taken again with the next fact', async () => {
    const faulty = await graded(clerk, '受阻丙');
    const other = await graded(clerk, '照常丁');
    const batch = await prepared(office, STREET, '2026-02-01');
    const items = await itemsOf(manager, { batch: { eq: batch.id } });
    await agree(
      batch.id,
      items.filter((item) => [faulty.id, other.id].includes(item.worker.id)).map(({ id }) => id),
    );
    await asOwner(`create function test_fault() returns trigger language plpgsql as $$ begin raise exception 'A fault of the test'; end $$;
      create trigger test_fault before insert on regrade_item for each row when (new.worker_id = ${faulty.id}) execute function test_fault()`);
    // Both wait for the same job.
    await runner.stop();
    await recordDegree(clerk, faulty);
    await recordDegree(clerk, other);
    runner = await home.runJobs([faulting]);
    await workedOff();
    const lines = (worker: GradedWorker) =>
      itemsOf(manager, { worker: { eq: worker.id }, decision: { eq: 'PENDING' } });
    expect(await lines(other)).toMatchObject([{ grade: 4 }]);
    expect(await lines(faulty)).toEqual([]);
    expect((await checks()).notes).toBe('1 set aside');
    expect((await healthOf(await poolOf(home.orm))).ready).toBe(true);
    const { inbox } = await manager.client.data(
      '{ inbox(filter: { kind: { eq: GRADES_NOT_RECHECKED } }) { items { subjectType subjectId title { zh } params } } }',
    );
    expect(inbox.items).toEqual([
      { subjectType: 'WORKER', subjectId: faulty.id, title: { zh: '受阻丙' }, params: '{"count": 1}' },
    ]);
    const lastJob = async () =>
      (
        await asOwner(
          `select state, error_code, error_params from job where kind = 'GRADE_RECHECK' order by id desc limit 1`,
        )
      ).rows;
    const honour = (on: string) =>
      record(clerk, faulty, 'recordHonour', {
        honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on },
      });
    await expect.poll(lastJob).toMatchObject([{ state: 'DONE' }]);
    await honour('2021-05-01');
    await workedOff();
    const none = { state: 'FAILED', error_code: 'SECOND_LOOKS_FAILED', error_params: { count: 1 } };
    await expect.poll(lastJob).toEqual([none]);
    expect((await checks()).notes).toBe('1 set aside');
    await asOwner('drop trigger test_fault on regrade_item');
    await honour('2022-05-01');
    await workedOff();
    expect(await lines(faulty)).toMatchObject([{ grade: 4 }]);
    expect((await checks()).notes).toBe('ok');
  });
});

describe('/readyz', () => {
  it('is red when the last three jobs of a kind failed with a fault, names the kind, and is green after one that did not', async () => {
    const job = async (fails: boolean) =>
      ended(manager.client, await ask(home, 'manager', { kind: 'TEST_FAULT', params: { fails } }));
    await job(true);
    await job(true);
    expect((await checks()).jobs).toBe('ok');
    await job(true);
    expect((await checks()).jobs).toBe('failing: TEST_FAULT');
    await job(false);
    expect((await checks()).jobs).toBe('ok');
  });
});
