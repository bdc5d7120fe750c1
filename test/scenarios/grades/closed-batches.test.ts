import { afterAll, describe, expect, it } from 'vitest';
import { recheckJob } from '../../../server/src/domains/grades/regrade/regrade.kind.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import type { JobHandler } from '../../../server/src/shared/jobs/job.ts';
import { house } from '../../support/house.ts';
import { STREET } from '../workers/desk.ts';
import { type GradedWorker, graded, recordDegree } from './graded.ts';
import { batchOf, gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** A batch that closed holds nothing undecided, whatever arrives while it is decided, and its head never changes again. */

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** What the job of second looks does between its last proposal and its commit. */
let beforeCommit: () => Promise<void> = async () => {};
const heldRecheck: JobHandler = {
  ...recheckJob,
  run: (params, ctx, job) =>
    recheckJob.run(params, ctx, {
      id: job.id,
      signal: job.signal,
      progress: job.progress.bind(job),
      conclude: async (em, result) => {
        await beforeCommit();
        await job.conclude(em, result);
      },
    }),
};

const home = await house('grades_closed_batches', { poolSize: 8 });
afterAll(() => home.close());
await home.runJobs([heldRecheck]);
const office = await gradesOffice(home, { jobs: false });
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };
const agree = (batchId: string, itemIds: string[]) =>
  approver.written('decideRegrade', { batchId, itemIds, decision: 'AGREE', document: PAPER }, 'id agreed status');
// biome-ignore lint/suspicious/noExplicitAny: see grades-office.ts
async function raised(worker: GradedWorker): Promise<any> {
  for (let tries = 0; tries < 200; tries++) {
    const { items } = (
      await manager.client.data(
        `query ($id: IdFilter) { regradeItems(filter: { worker: $id }) { items { id decision batch { id kind status } } } }`,
        { id: { eq: worker.id } },
      )
    ).regradeItems;
    const found = items.find((item: { batch: { kind: string } }) => item.batch.kind === 'RECHECK');
    if (found) return found;
    await wait(100);
  }
  throw new Error('Nothing was raised');
}
const asServer = async (sql: string, account: 'manager' | 'hr' = 'manager') => {
  const { personId, scope } = await home.actor(account);
  return unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'test', { reason: '测试' }, (em) =>
    em.execute<[{ id: number }]>(sql),
  );
};

describe('a batch of second looks', () => {
  it('stays open for a proposal that was being added while its last one was decided', async () => {
    const workers = [await graded(clerk, '先定甲'), await graded(clerk, '后到乙')] as const;
    const batch = await prepared(office, STREET, '2026-01-01');
    const ids = await Promise.all(
      workers.map(
        async (worker) => (await itemsOf(manager, { batch: { eq: batch.id }, worker: { eq: worker.id } }))[0].id,
      ),
    );
    await agree(batch.id, ids);
    const [first, second] = workers;
    await recordDegree(clerk, first);
    const early = await raised(first);
    let decided: Promise<unknown> | undefined;
    beforeCommit = async () => {
      decided ??= agree(early.batch.id, [early.id]);
      await wait(700);
    };
    await recordDegree(clerk, second);
    const late = await raised(second);
    beforeCommit = async () => {};
    await decided;
    expect(late.batch.id).toBe(early.batch.id);
    expect(await batchOf(manager, early.batch.id)).toMatchObject({ status: 'OPEN', agreed: 1, pending: 1 });
    expect(await agree(late.batch.id, [late.id])).toMatchObject({ agreed: 2, status: 'CLOSED' });
  });

  it('that closed takes no line, and its head takes no other value, of the server either', async () => {
    const [{ id }] = await asServer(
      `select max(id) as id from regrade_batch where status = 'CLOSED' and kind = 'RECHECK'`,
    );
    for (const change of [`people = 0`, `status = 'OPEN'`, `status = 'WITHDRAWN'`, 'known_on = now()'])
      await expect(asServer(`update regrade_batch set ${change} where id = ${id}`)).rejects.toMatchObject({
        code: 'ALREADY_DECIDED',
      });
    await expect(
      asServer(`insert into regrade_item (batch_id, worker_id, region_id, community_id, effective_on, outcome, status, inputs_hash, name_key)
        select ${id}, w.id, w.region_id, w.community_id, '2026-01-01', 'BLOCKED', 'EDUCATION_MISSING', 'none', w.pinyin from worker w order by w.id limit 1`),
    ).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it('in which something waits is neither closed nor taken back by a word of the server', async () => {
    const [{ id }] = await asServer(`select id from regrade_batch where status = 'OPEN' order by id desc limit 1`);
    for (const status of ['CLOSED', 'WITHDRAWN', 'PREPARING'])
      await expect(asServer(`update regrade_batch set status = '${status}' where id = ${id}`)).rejects.toMatchObject({
        code: 'ALREADY_DECIDED',
      });
  });
});

it('an import that was stored keeps its head and takes no further row', async () => {
  const [{ id }] = await asServer(
    `insert into import_batch (kind, state, file_name, file_size, file_sha256, row_count, new_count, changed_count, same_count, bad_count, committed_at)
     values ('TEST', 'COMMITTED', 'test.csv', 1, repeat('0', 64), 1, 1, 0, 0, 0, now()) returning id`,
    'hr',
  );
  for (const change of [`state = 'CHECKED'`, 'new_count = 0, same_count = 1', `document_title = '另一份'`])
    await expect(asServer(`update import_batch set ${change} where id = ${id}`, 'hr')).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
    });
  await expect(
    asServer(
      `insert into import_entry (batch_id, row, subject, subject_id, part, entry_id, action) values (${id}, 1, 'WORKER', '1', 'DUTY', '1', 'MADE')`,
      'hr',
    ),
  ).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
  await asServer(`update import_batch set state = 'UNDOING', undo_reason = '误录' where id = ${id}`, 'hr');
});
