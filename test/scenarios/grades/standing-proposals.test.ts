import { afterAll, describe, expect, it } from 'vitest';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { Desk, STREET } from '../workers/desk.ts';
import { type GradedWorker, graded, record, recordDegree } from './graded.ts';
import { gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** Facts that change between a proposal and its decision: only one that makes the rule say something else holds it back. */
const home = await house('grades_standing', { poolSize: 8 });
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };

const itemOf = async (batch: string, worker: GradedWorker) =>
  (await itemsOf(manager, { batch: { eq: batch }, worker: { eq: worker.id } }))[0];
const agree = (batchId: string, itemIds: string[], desk = approver) =>
  desk.written(
    'decideRegrade',
    { batchId, itemIds, decision: 'AGREE', document: PAPER },
    'id agreed stale version status',
  );
/** 呼和浩特's scheme has no honours. */
const honour = (worker: GradedWorker) =>
  record(clerk, worker, 'recordHonour', {
    honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on: '2023-05-01' },
  });
const decisionsOf = async (worker: GradedWorker) =>
  (
    await manager.client.data(
      'query ($id: ID!) { worker(id: $id) { gradeDecisions { grade item { id } evidence } } }',
      {
        id: worker.id,
      },
    )
  ).worker.gradeDecisions;
/** Grade that is proposed by a second look, outside the batch he was decided in; null: none was raised within ten seconds. */
async function secondLook(worker: GradedWorker, batch: string): Promise<number | null> {
  for (let tries = 0; tries < 100; tries++) {
    const raised = await home.look((em) =>
      em.execute<{ grade: number }[]>(
        `select i.grade from regrade_item i join regrade_batch b on b.id = i.batch_id
         where i.worker_id = ${worker.id} and b.id <> ${batch} and b.kind = 'RECHECK'`,
      ),
    );
    if (raised[0]) return raised[0].grade;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
const correctedDuty = async (worker: GradedWorker) => {
  const [duty] = (
    await manager.client.data('query ($id: ID!) { worker(id: $id) { duties { id } } }', { id: worker.id })
  ).worker.duties;
  const { version } = await clerk.written(
    'correctFact',
    {
      kind: 'DUTY',
      factId: duty.id,
      version: worker.version,
      validFrom: '2017-03-01',
      duty: { unitId: await clerk.unit('150102001002'), duty: 'STAFF', origin: 'HIRED' },
      reason: '任职单位登记有误',
    },
    'id version',
  );
  worker.version = version;
};

describe('a fact that changes before the decision', () => {
  it('and does not touch the proposal holds nothing back', async () => {
    const worker = await graded(clerk, '无关甲');
    const batch = await prepared(office, STREET, '2026-01-01');
    const { id } = await itemOf(batch.id, worker);
    await honour(worker);
    expect(await agree(batch.id, [id])).toMatchObject({ agreed: 1, stale: 0 });
    expect(await decisionsOf(worker)).toMatchObject([{ grade: 3, item: { id } }]);
  });

  it('and makes it another grade marks it, and nobody decides it', async () => {
    const worker = await graded(clerk, '有关甲');
    const batch = await prepared(office, STREET, '2026-01-02');
    const { id } = await itemOf(batch.id, worker);
    await recordDegree(clerk, worker);
    expect(await agree(batch.id, [id])).toMatchObject({ agreed: 0, stale: 1 });
    expect(await decisionsOf(worker)).toEqual([]);
  });

  it('and is corrected without another grade is decided by the row that holds now', async () => {
    const worker = await graded(clerk, '更正甲');
    const batch = await prepared(office, STREET, '2026-01-03');
    const before = await itemOf(batch.id, worker);
    await correctedDuty(worker);
    expect(await agree(batch.id, [before.id])).toMatchObject({ agreed: 1, stale: 0 });
    const after = await itemOf(batch.id, worker);
    const duties = (rows: readonly string[]) => rows.filter((row) => row.startsWith('DUTY/'));
    expect(duties(after.evidence)).toHaveLength(1);
    expect(duties(after.evidence)).not.toEqual(duties(before.evidence));
    expect((await decisionsOf(worker))[0].evidence).toEqual(after.evidence);
  });

  it('of both kinds, with two who decide at the same moment: each proposal has one decision, and none of another grade', async () => {
    const untouched = [await graded(clerk, '同时一'), await graded(clerk, '同时二')];
    const touched = [await graded(clerk, '同时三'), await graded(clerk, '同时四')];
    const batch = await prepared(office, STREET, '2026-01-04');
    const ids = await Promise.all(
      [...untouched, ...touched].map(async (worker) => (await itemOf(batch.id, worker)).id),
    );
    for (const worker of untouched) await honour(worker);
    for (const worker of touched) await recordDegree(clerk, worker);
    await Promise.all([approver, new Desk(home.as('approver'))].map((desk) => agree(batch.id, ids, desk)));
    for (const worker of untouched) {
      expect(await itemOf(batch.id, worker)).toMatchObject({ decision: 'AGREED' });
      expect(await decisionsOf(worker)).toMatchObject([{ grade: 3 }]);
    }
    for (const worker of touched) {
      expect(await itemOf(batch.id, worker)).toMatchObject({ decision: 'STALE' });
      expect(await decisionsOf(worker)).toEqual([]);
    }
  });

  it('while it is decided is either seen or waits until it is', async () => {
    const workers: GradedWorker[] = [];
    for (const name of ['一', '二', '三', '四', '五', '六']) workers.push(await graded(clerk, `争先${name}`));
    const batch = await prepared(office, STREET, '2026-01-05');
    const ids = await Promise.all(workers.map(async (worker) => (await itemOf(batch.id, worker)).id));
    await Promise.all([
      agree(batch.id, ids),
      ...workers.map((worker, n) => (n % 2 ? honour(worker) : recordDegree(clerk, worker))),
    ]);
    const decisions = await Promise.all(workers.map(async (worker) => (await itemOf(batch.id, worker)).decision));
    // Who waited is recorded as of when he began, which may be before the decision; that he came after it shows in the second look his fact raised.
    for (const [n, worker] of workers.entries())
      if (n % 2 === 0 && decisions[n] === 'AGREED') expect(await secondLook(worker, batch.id)).toBe(4);
    expect(decisions.filter((decision) => decision === 'AGREED').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the database', () => {
  it('takes no refresh that says something else, and none of who prepared the batch', async () => {
    const worker = await graded(clerk, '数据库甲');
    const batch = await prepared(office, STREET, '2026-01-06');
    const { id } = await itemOf(batch.id, worker);
    const [{ terms, warnings }] = await home.look((em) =>
      em.execute<[{ terms: { value: number | null }[]; warnings: object[] }]>(
        `select terms, warnings from regrade_item where id = ${id}`,
      ),
    );
    const refresh = async (account: 'manager' | 'approver', told: object[]) => {
      const { personId, scope } = await home.actor(account);
      const rows = [{ id, inputs_hash: 'another', terms: told, warnings, evidence: [] }];
      return unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'decideRegrade', {}, (em) =>
        em.execute('select regrade_refresh(?, ?::jsonb) as refreshed', [batch.id, JSON.stringify(rows)]),
      );
    };
    const higher = terms.map((term) => (term.value === null ? term : { ...term, value: term.value + 1 }));
    expect(await refresh('approver', higher)).toEqual([{ refreshed: 0 }]);
    await expect(refresh('manager', terms)).rejects.toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await refresh('approver', terms)).toEqual([{ refreshed: 1 }]);
  });
});
