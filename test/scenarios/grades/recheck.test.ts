import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { STREET } from '../workers/desk.ts';
import { type GradedWorker, graded, record, recordDegree } from './graded.ts';
import { gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** A fact that is entered, corrected or withdrawn later and changes a decided grade raises a proposal, never a silent change. */
const home = await house('grades_recheck');
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };
const agree = (batchId: string, itemIds: string[]) =>
  approver.written('decideRegrade', { batchId, itemIds, decision: 'AGREE', document: PAPER }, 'id status');
const decided = async (worker: GradedWorker) =>
  (
    await manager.client.data(
      'query ($id: ID!) { worker(id: $id) { gradeDecisions { grade kind valid { from to } document { number } } } }',
      { id: worker.id },
    )
  ).worker.gradeDecisions;
/** Proposals of a worker outside the batch he was decided in, once there are that many. */
async function raised(worker: GradedWorker, batch: string, count = 1) {
  for (let tries = 0; tries < 100; tries++) {
    const items = (
      await manager.client.data(
        `query ($id: IdFilter) { regradeItems(filter: { worker: $id }) { items { id outcome direction fromGrade grade decision because effectiveOn
          batch { id kind status preparedBy { name } } } } }`,
        { id: { eq: worker.id } },
      )
    ).regradeItems.items.filter((item: { batch: { id: string } }) => item.batch.id !== batch);
    if (items.length >= count) return items;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Nothing was raised');
}

describe('a fact entered after the decision', () => {
  it('raises a proposal for the day that was decided, with the fact, and changes nothing by itself', async () => {
    const worker = await graded(clerk, '复查甲');
    const batch = await prepared(office, STREET, '2026-01-01');
    const [{ id }] = await itemsOf(manager, { batch: { eq: batch.id }, worker: { eq: worker.id } });
    await agree(batch.id, [id]);
    expect(await decided(worker)).toMatchObject([{ grade: 3, valid: { from: '2026-01-01', to: null } }]);
    await recordDegree(clerk, worker);
    const [item] = await raised(worker, batch.id);
    expect(item).toMatchObject({
      outcome: 'CHANGE',
      direction: 'UP',
      fromGrade: 3,
      grade: 4,
      decision: 'PENDING',
      effectiveOn: '2026-01-01',
      because: [expect.stringMatching(/^EDUCATION\/\d+$/)],
      batch: { kind: 'RECHECK', status: 'OPEN', preparedBy: { name: '王晓燕' } },
    });
    expect(await decided(worker)).toMatchObject([{ grade: 3 }]);
    const { inbox } = await manager.client.data('{ inbox { items { kind subjectType subjectId } } }');
    expect(inbox.items).toContainEqual({
      kind: 'GRADES_RECHECKED',
      subjectType: 'REGRADE_BATCH',
      subjectId: item.batch.id,
    });
    await agree(item.batch.id, [item.id]);
    expect(await decided(worker)).toMatchObject([
      { grade: 4, kind: 'REGRADE', valid: { from: '2026-01-01', to: null } },
    ]);
  });

  it('that is corrected once more leaves only the last proposal to decide', async () => {
    const worker = await graded(clerk, '复查乙');
    const batch = await prepared(office, STREET, '2026-02-01');
    const [{ id }] = await itemsOf(manager, { batch: { eq: batch.id }, worker: { eq: worker.id } });
    await agree(batch.id, [id]);
    const degree = (level: string, on: string) =>
      record(clerk, worker, 'recordEducation', {
        education: { level, graduatedOn: on, degree: '4', degreeOn: on, mode: 'PART_TIME', school: '内蒙古大学' },
      });
    await degree('21', '2020-07-01');
    const [first] = await raised(worker, batch.id);
    await record(clerk, worker, 'recordEducation', {
      education: {
        level: '14',
        graduatedOn: '2023-07-01',
        degree: '3',
        degreeOn: '2023-07-01',
        mode: 'PART_TIME',
        school: '内蒙古大学',
      },
    });
    const both = await raised(worker, batch.id, 2);
    expect(
      both.map(({ grade, decision }: { grade: number; decision: string }) => [grade, decision]).toSorted(),
    ).toEqual([
      [4, 'STALE'],
      [5, 'PENDING'],
    ]);
    expect(both.map((item: { batch: { id: string } }) => item.batch.id)).toEqual([first.batch.id, first.batch.id]);
  });

  it('that changes nothing raises nothing', async () => {
    const worker = await graded(clerk, '复查丙');
    const batch = await prepared(office, STREET, '2026-03-01');
    const [{ id }] = await itemsOf(manager, { batch: { eq: batch.id }, worker: { eq: worker.id } });
    await agree(batch.id, [id]);
    await record(clerk, worker, 'recordHonour', {
      honour: { kind: 'HONOUR', level: 'CITY', title: '优秀社区工作者', on: '2022-05-01' },
    });
    for (let tries = 0; tries < 100; tries++) {
      const left = await home.look((em) => em.execute(`select 1 from grade_recheck where worker_id = ${worker.id}`));
      if (!left.length) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await itemsOf(manager, { worker: { eq: worker.id } })).toHaveLength(1);
    const { inbox } = await clerk.client.data('{ inbox { items { kind } } }');
    expect(inbox.items.map(({ kind }: { kind: string }) => kind)).not.toContain('JOB_DONE');
  });
});
