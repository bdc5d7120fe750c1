import { afterAll, describe, expect, it } from 'vitest';
import { RegradeVerdict } from '../../../server/src/domains/grades/regrade/regrade.enums.ts';
import { regradeBatches } from '../../../server/src/domains/grades/regrade/regrade.kind.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { Desk, OTHER_STREET, STREET } from '../workers/desk.ts';
import { type GradedWorker, graded, record } from './graded.ts';
import { batchOf, gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** From a rule to a decision: proposals of a region on a day, questions, and what a second person decides. */
const home = await house('grades_regrade');
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };

const itemOf = async (batch: string, worker: GradedWorker, desk = manager) =>
  (await itemsOf(desk, { batch: { eq: batch }, worker: { eq: worker.id } }))[0];
const decide = (batchId: string, input: object) =>
  approver.written(
    'decideRegrade',
    { batchId, decision: 'AGREE', document: PAPER, ...input },
    'id status pending agreed stale questioned',
  );
const openBatches = async () =>
  (
    await manager.client.data(
      '{ regradeBatches(filter: { status: { eq: OPEN }, kind: { eq: REGRADE } }) { items { id version status } } }',
    )
  ).regradeBatches.items;
const withdraw = async ({ id, version, status }: { id: string; version: number; status: string }) => {
  if (status !== 'OPEN') return;
  await manager.client.data('mutation ($input: WithdrawRegradeInput!) { withdrawRegrade(input: $input) { id } }', {
    input: { id, version },
  });
};
const gradeOf = async (worker: GradedWorker, asOf: string) =>
  (
    await manager.client.data(
      `query ($id: ID!, $asOf: Date) { worker(id: $id, asOf: $asOf) { grade { grade post kind valid { from to } document { number } decidedBy { name }
        preparedBy { name } explanation { sentence { zh } } } } }`,
      { id: worker.id, asOf },
    )
  ).worker.grade;

describe('a re-grading', () => {
  it('proposes first grades, says who waits for what, and takes effect when a second person agrees', async () => {
    const one = await graded(clerk, '调级甲');
    const two = await graded(clerk, '调级乙', { years: [2017, 2018, 2019, 2020, 2021] });
    await graded(clerk, '调级丁');
    const batch = await prepared(office, STREET, '2026-01-01');
    expect(batch).toMatchObject({ kind: 'REGRADE', status: 'OPEN', effectiveOn: '2026-01-01' });
    expect(batch.people).toBe(batch.changes + batch.same + batch.blocked);
    expect(await itemOf(batch.id, one)).toMatchObject({
      outcome: 'CHANGE',
      direction: 'FIRST',
      status: 'OK',
      fromGrade: null,
      grade: 3,
      uncappedGrade: 3,
      post: 'GENERAL',
      decision: 'PENDING',
    });
    const waits = await itemOf(batch.id, two);
    expect(waits).toMatchObject({ outcome: 'BLOCKED', status: 'ASSESSMENT_MISSING', decision: 'NONE', grade: null });
    expect(waits.questions).toMatchObject([{ kind: 'PAPER_MISSING' }]);
    const { id } = await itemOf(batch.id, one);
    expect(await decide(batch.id, { itemIds: [id] })).toMatchObject({ status: 'OPEN', agreed: 1 });
    expect(await gradeOf(one, '2026-06-01')).toMatchObject({
      grade: 3,
      post: 'GENERAL',
      kind: 'FIRST_PLACEMENT',
      valid: { from: '2026-01-01', to: null },
      document: { number: '回民社工〔2026〕1号' },
      preparedBy: { name: '李志强' },
      decidedBy: { name: '苏日娜' },
      explanation: { sentence: { zh: expect.stringContaining('3') } },
    });
    expect(await gradeOf(one, '2025-12-31')).toBeNull();
  });

  it('says of who stays when the next grade comes', async () => {
    const one = await graded(clerk, '调级丙');
    const [batch] = await openBatches();
    await withdraw(batch);
    const first = await prepared(office, STREET, '2026-01-01');
    await decide(first.id, { itemIds: [(await itemOf(first.id, one)).id] });
    await withdraw(await batchOf(manager, first.id));
    const again = await prepared(office, STREET, '2026-02-01');
    expect(await itemOf(again.id, one)).toMatchObject({
      outcome: 'SAME',
      fromGrade: 3,
      grade: 3,
      decision: 'NONE',
      nextStep: { date: '2027-01-01', grade: 4 },
    });
    await withdraw(again);
  });

  it('says why somebody moves: what was added since the grade in force, and that the scheme takes it without a printed rule', async () => {
    const one = await graded(clerk, '调级庚');
    const first = await prepared(office, STREET, '2026-01-01');
    const placed = await itemOf(first.id, one);
    expect(placed).toMatchObject({ direction: 'FIRST', changes: [] });
    await decide(first.id, { itemIds: [placed.id] });
    await withdraw(await batchOf(manager, first.id));
    await record(clerk, one, 'recordEducation', {
      education: {
        level: '21',
        graduatedOn: '2026-01-10',
        degree: '4',
        degreeOn: '2026-01-10',
        mode: 'PART_TIME',
        school: '内蒙古大学',
      },
    });
    const again = await prepared(office, STREET, '2026-02-01');
    const moved = await itemOf(again.id, one);
    expect(moved).toMatchObject({ fromGrade: 3, grade: 4, changes: [{ zh: '学历 0 → +1' }] });
    expect(moved.questions).toContainEqual(expect.objectContaining({ kind: 'ASSUMPTION_DECIDES' }));
    await withdraw(again);
  });

  it('is not prepared twice for a region and day while the first is open', async () => {
    await graded(clerk, '调级戊');
    const first = await prepared(office, STREET, '2026-03-01');
    const asked = { regionId: await manager.unit(STREET), effectiveOn: '2026-03-01' };
    expect(await manager.refusal('prepareRegrade', asked)).toBe('REGRADE_OPEN effectiveOn');
    await withdraw(first);
    expect(await batchOf(manager, first.id)).toMatchObject({ status: 'WITHDRAWN', pending: 0 });
    const second = await prepared(office, STREET, '2026-03-01');
    await withdraw(second);
    expect(
      await approver.refusal('decideRegrade', { batchId: second.id, filter: {}, decision: 'AGREE', document: PAPER }),
    ).toBe('REGRADE_NOT_OPEN batchId');
  });

  it('is refused before the scheme, for a community, and more than a year ahead', async () => {
    const refused = async (code: string, effectiveOn: string) =>
      manager.refusal('prepareRegrade', { regionId: await manager.unit(code), effectiveOn });
    expect(await refused(STREET, '2010-01-01')).toBe('GRADE_SCHEME_NOT_IN_FORCE effectiveOn');
    expect(await refused('150102001001', '2026-01-01')).toBe('VALUE_INVALID regionId');
    expect(await refused(STREET, '2027-11-25')).toBe('VALUE_INVALID effectiveOn');
    expect(
      await clerk.refusal('prepareRegrade', { regionId: await clerk.unit(STREET), effectiveOn: '2026-01-01' }),
    ).toBe('ACCESS_DENIED');
  });
});

describe('a proposal', () => {
  it('needs the number of a paper to be agreed and a reason to be returned', async () => {
    const worker = await graded(clerk, '审定甲');
    const batch = await prepared(office, STREET, '2026-04-01');
    const { id } = await itemOf(batch.id, worker);
    const of = (input: object) => approver.refusal('decideRegrade', { batchId: batch.id, itemIds: [id], ...input });
    expect(await of({ decision: 'AGREE' })).toBe('VALUE_REQUIRED document.title');
    expect(await of({ decision: 'AGREE', document: { title: '批复' } })).toBe('VALUE_REQUIRED document.number');
    expect(await of({ decision: 'RETURN' })).toBe('REASON_REQUIRED reason');
    expect(await of({ decision: 'AGREE', document: PAPER, itemIds: null })).toBe('VALUE_REQUIRED itemIds');
    const returned = await approver.written(
      'decideRegrade',
      { batchId: batch.id, itemIds: [id], decision: 'RETURN', reason: '考核表未附' },
      'returned',
    );
    expect(returned).toEqual({ returned: 1 });
    expect(await itemOf(batch.id, worker)).toMatchObject({ decision: 'RETURNED' });
    expect(await gradeOf(worker, '2026-04-01')).toBeNull();
    await withdraw(await batchOf(manager, batch.id));
  });

  it('is not decided by who prepared it, neither by the server nor by the database', async () => {
    const worker = await graded(clerk, '审定乙');
    const batch = await prepared(office, STREET, '2026-04-02');
    const { id } = await itemOf(batch.id, worker);
    expect(
      await manager.refusal('decideRegrade', { batchId: batch.id, itemIds: [id], decision: 'AGREE', document: PAPER }),
    ).toBe('ACCESS_DENIED');
    const actor = await home.actor('manager');
    const by = { personId: actor.personId, scope: actor.scope, requestId: 'test' };
    const input = {
      idempotencyKey: 'k',
      batchId: batch.id,
      itemIds: [id],
      decision: RegradeVerdict.AGREE,
      document: PAPER,
    };
    await expect(
      unitOfWork(home.orm, by, 'decideRegrade', {}, (em) => regradeBatches.decide(em, input, { actor })),
    ).rejects.toMatchObject({ code: 'FOUR_EYES_REQUIRED', field: 'batchId' });
    const agree = 'select regrade_agree(?, ?::bigint[], null, ?, ?, null)';
    await expect(
      unitOfWork(home.orm, by, 'decideRegrade', {}, (em) =>
        em.execute(agree, [batch.id, `{${id}}`, PAPER.title, PAPER.number]),
      ),
    ).rejects.toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    for (const forged of [
      `update regrade_item set decision = 'AGREED', decided_by = 3, decided_at = now() where id = ${id}`,
      `update regrade_batch set prepared_by = 3 where id = ${batch.id}`,
      `insert into grade_decision (worker_id, region_id, grade, uncapped_grade, kind, item_id, prepared_by, decided_by, decided_at, valid, document_title, document_number)
       select worker_id, region_id, 18, 18, 'OVERRIDE', id, 3, 4, now(), '[2026-01-01,)', 't', 'n' from regrade_item where id = ${id}`,
    ])
      await expect(unitOfWork(home.orm, by, 'forge', {}, (em) => em.execute(forged))).rejects.toMatchObject({
        code: '42501',
      });
    expect(await itemOf(batch.id, worker)).toMatchObject({ decision: 'PENDING' });
    await withdraw(await batchOf(manager, batch.id));
  });

  it('of which the facts of now say something else is marked and not decided', async () => {
    const [kept, changed] = [await graded(clerk, '失效甲'), await graded(clerk, '失效乙')];
    const batch = await prepared(office, STREET, '2026-04-03');
    await record(clerk, changed, 'recordEducation', {
      education: {
        level: '21',
        graduatedOn: '2020-07-01',
        degree: '4',
        degreeOn: '2020-07-01',
        mode: 'PART_TIME',
        school: '内蒙古大学',
      },
    });
    const ids = [(await itemOf(batch.id, kept)).id, (await itemOf(batch.id, changed)).id];
    expect(await decide(batch.id, { itemIds: ids })).toMatchObject({ agreed: 1, stale: 1 });
    expect(await itemOf(batch.id, changed)).toMatchObject({ decision: 'STALE' });
    expect(await gradeOf(changed, '2026-04-03')).toBeNull();
    expect(await gradeOf(kept, '2026-04-03')).toMatchObject({ grade: 3 });
    await withdraw(await batchOf(manager, batch.id));
  });

  it('about which somebody asks waits for the answer', async () => {
    const worker = await graded(clerk, '提问甲');
    const batch = await prepared(office, STREET, '2026-04-04');
    const { id } = await itemOf(batch.id, worker);
    const asked = await approver.written(
      'askRegrade',
      { itemId: id, text: '2017 年试用期是否计入？' },
      'questions { id kind text }',
    );
    expect(asked.questions.at(-1)).toMatchObject({ kind: 'ASKED', text: '2017 年试用期是否计入？' });
    expect(await decide(batch.id, { itemIds: [id] })).toMatchObject({ agreed: 0, questioned: 1 });
    const question = asked.questions.at(-1).id;
    const answer = (text: string) =>
      manager.client.ask(
        'mutation ($input: AnswerRegradeInput!) { answerRegrade(input: $input) { questions { answer answeredBy { name } } } }',
        {
          input: { id: question, answer: text },
        },
      );
    const answered = (await answer('方案规定试用期计入')).data.answerRegrade.questions.at(-1);
    expect(answered).toEqual({ answer: '方案规定试用期计入', answeredBy: { name: '李志强' } });
    expect((await answer('改口')).code).toBe('ALREADY_DECIDED');
    expect(await decide(batch.id, { itemIds: [id] })).toMatchObject({ agreed: 1, questioned: 0 });
    await withdraw(await batchOf(manager, batch.id));
  });

  it('has one decision when two decide all of them at the same moment, and the batch is closed', async () => {
    for (const name of ['同时甲', '同时乙', '同时丙', '同时丁', '同时戊']) await graded(clerk, name);
    const batch = await prepared(office, STREET, '2026-04-05');
    expect(batch.pending).toBeGreaterThan(4);
    const input = { batchId: batch.id, filter: {}, decision: 'AGREE', document: PAPER };
    const both = [approver, new Desk(home.as('approver'))];
    const answers = await Promise.all(both.map((desk) => desk.write('decideRegrade', input, 'id')));
    for (const { code } of answers) expect([undefined, 'REGRADE_NOT_OPEN']).toContain(code);
    expect(await batchOf(manager, batch.id)).toMatchObject({
      status: 'CLOSED',
      pending: 0,
      agreed: batch.pending,
      stale: 0,
    });
    const decided = await home.look((em) =>
      em.execute<[{ decisions: number; items: number }]>(
        `select count(*)::int as decisions, count(distinct d.item_id)::int as items from grade_decision d join regrade_item i on i.id = d.item_id
         where i.batch_id = ${batch.id}`,
      ),
    );
    expect(decided).toEqual([{ decisions: batch.pending, items: batch.pending }]);
  });

  it('is seen and asked about by the street that holds the file, and by no other', async () => {
    const batch = await prepared(office, OTHER_STREET, '2026-04-06');
    expect((await itemsOf(manager, { batch: { eq: batch.id } })).length).toBeGreaterThan(0);
    expect(await itemsOf(clerk, { batch: { eq: batch.id } })).toEqual([]);
    expect(await batchOf(clerk, batch.id)).toBeNull();
    const [{ id }] = await itemsOf(manager, { batch: { eq: batch.id } });
    expect(await clerk.refusal('askRegrade', { itemId: id, text: '为什么？' })).toBe('REGRADE_ITEM_NOT_FOUND itemId');
    const { personId, scope } = await home.actor('hr');
    const agreed = await unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'decideRegrade', {}, (em) =>
      em.execute('select regrade_agree(?, ?::bigint[], null, ?, ?, null) as agreed', [
        batch.id,
        `{${id}}`,
        PAPER.title,
        PAPER.number,
      ]),
    );
    expect(agreed).toEqual([{ agreed: 0 }]);
    await withdraw(await batchOf(manager, batch.id));
  });
});

describe('a grade by a paper', () => {
  it('holds when a second person agrees, by the paper it was prepared with', async () => {
    const worker = await graded(clerk, '调整甲');
    const order = { title: '关于调整岗位等级的通知', number: '回民社工〔2026〕9号' };
    const input = { workerId: worker.id, grade: 5, effectiveOn: '2026-05-01', document: order, reason: '引进人才' };
    expect(await manager.refusal('overrideGrade', { ...input, document: { title: '通知' } })).toBe(
      'VALUE_REQUIRED document.number',
    );
    expect(await manager.refusal('overrideGrade', { ...input, grade: 19 })).toBe('VALUE_INVALID grade');
    expect(await manager.refusal('overrideGrade', { ...input, effectiveOn: '2016-01-01' })).toBe(
      'FACT_OUTSIDE_EMPLOYMENT effectiveOn',
    );
    const batch = await manager.written('overrideGrade', input, 'id kind status pending people');
    expect(batch).toMatchObject({ kind: 'OVERRIDE', status: 'OPEN', pending: 1, people: 1 });
    expect(await gradeOf(worker, '2026-05-01')).toBeNull();
    expect(
      await approver.written('decideRegrade', { batchId: batch.id, filter: {}, decision: 'AGREE' }, 'status agreed'),
    ).toEqual({ status: 'CLOSED', agreed: 1 });
    expect(await gradeOf(worker, '2026-05-01')).toMatchObject({
      grade: 5,
      kind: 'OVERRIDE',
      document: { number: '回民社工〔2026〕9号' },
    });
  });
});
