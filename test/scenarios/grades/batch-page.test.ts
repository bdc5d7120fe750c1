import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house, PASSWORD } from '../../support/house.ts';
import { browserOf } from '../../support/server.ts';
import { Desk, DISTRICT, OTHER_STREET, STREET } from '../workers/desk.ts';
import { assess, type GradedWorker, graded, record } from './graded.ts';
import { batchOf, gradesOffice, itemsOf, prepared } from './grades-office.ts';

/** What the page of a batch tells beside its people: how many changed by what, and who may decide and can be reminded. */
const home = await house('grades_batch_page');
afterAll(() => home.close());
const office = await gradesOffice(home);
const { clerk, manager, approver } = office;

const PAPER = { title: '关于2026年度社区工作者等级调整的批复', number: '回民社工〔2026〕1号' };
const DEGREE = {
  education: {
    level: '21',
    graduatedOn: '2026-01-10',
    degree: '4',
    degreeOn: '2026-01-10',
    mode: 'PART_TIME',
    school: '内蒙古大学',
  },
};

const agree = (batchId: string, more: object) =>
  approver.written('decideRegrade', { batchId, decision: 'AGREE', document: PAPER, ...more }, 'id status agreed');
const withdraw = async (id: string) => {
  const { version, status } = await batchOf(manager, id);
  if (status === 'OPEN')
    await manager.client.data('mutation ($input: WithdrawRegradeInput!) { withdrawRegrade(input: $input) { id } }', {
      input: { id, version },
    });
};
const pageOf = async (desk: Desk, id: string, fields: string) =>
  (await desk.client.data(`query ($id: ID!) { regradeBatch(id: $id) { ${fields} } }`, { id })).regradeBatch;

/** Somebody who decides, named and held to units. */
async function decider(username: string, name: string, kind: string, codes: readonly string[]): Promise<Desk> {
  const regionIds = await Promise.all(codes.map((code) => manager.unit(code)));
  await home.as('admin').data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
    input: {
      idempotencyKey: `create ${username}`,
      username,
      name,
      password: PASSWORD,
      roles: ['APPROVER'],
      scope: { kind, regionIds },
    },
  });
  return new Desk(browserOf(home.server, username));
}
const remind = (batchId: string, desk = manager) =>
  desk.client.ask(
    'mutation ($input: RemindRegradeDecidersInput!) { remindRegradeDeciders(input: $input) { id remindedAt } }',
    { input: { batchId } },
  );
/** What waits in somebody's inbox about a batch. */
const waits = async (desk: Desk, batchId: string): Promise<readonly { kind: string; params: string }[]> => {
  const { inbox } = await desk.client.data(
    '{ inbox(filter: { open: { eq: true } }, page: { limit: 200 }) { items { kind subjectType subjectId params } } }',
  );
  return inbox.items.filter(
    ({ subjectType, subjectId }: { subjectType: string; subjectId: string }) =>
      subjectType === 'REGRADE_BATCH' && subjectId === batchId,
  );
};
const anHourAgo = (batchId: string) =>
  asClient(home.urls.owner, async (owner) => {
    await owner.query(
      `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false)`,
    );
    await owner.query(`update regrade_batch set reminded_at = now() - interval '61 minutes' where id = $1`, [batchId]);
  });

describe('the reasons of a batch', () => {
  it('are counted, filter its people, and choose who is decided', async () => {
    const [years, papers] = [await graded(clerk, '原因甲'), await graded(clerk, '原因乙')];
    const first = await prepared(office, STREET, '2026-01-01');
    const idOf = async (batch: string, worker: GradedWorker) =>
      (await itemsOf(manager, { batch: { eq: batch }, worker: { eq: worker.id } }))[0].id;
    await agree(first.id, { itemIds: [await idOf(first.id, years), await idOf(first.id, papers)] });
    await withdraw(first.id);
    await record(clerk, papers, 'recordEducation', DEGREE);
    for (const worker of [years, papers]) await assess(clerk, worker, 2026, 'COMPETENT');
    const batch = await prepared(office, STREET, '2027-01-01');
    const { reasons } = await pageOf(manager, batch.id, 'reasons { kind count }');
    const counted = Object.fromEntries(
      reasons.map(({ kind, count }: { kind: string; count: number }) => [kind, count]),
    );
    const having = async (reason: object) => itemsOf(manager, { batch: { eq: batch.id }, reason });
    expect(await having({ eq: 'EDUCATION' })).toHaveLength(counted.EDUCATION);
    expect(await having({ in: ['SERVICE'] })).toHaveLength(counted.SERVICE);
    const either = await having({ in: ['SERVICE', 'EDUCATION'] });
    expect(either.length).toBeLessThan(counted.SERVICE + counted.EDUCATION);
    const mine = (items: readonly { worker: { id: string } }[], { id }: GradedWorker) =>
      items.filter(({ worker }) => worker.id === id).length;
    expect(mine(await having({ eq: 'EDUCATION' }), papers)).toBe(1);
    expect(mine(await having({ eq: 'EDUCATION' }), years)).toBe(0);
    expect(mine(either, papers)).toBe(1);
    expect(reasons[0].count).toBe(Math.max(...reasons.map(({ count }: { count: number }) => count)));
    await agree(batch.id, { filter: { reasons: ['EDUCATION'] } });
    const decided = await having({ eq: 'EDUCATION' });
    expect(decided.every(({ decision }) => decision === 'AGREED')).toBe(true);
    expect((await itemsOf(manager, { batch: { eq: batch.id }, worker: { eq: years.id } }))[0]).toMatchObject({
      decision: 'PENDING',
    });
    await withdraw(batch.id);
  });

  it('go with the people in sight, in the order of their names', async () => {
    const batch = await prepared(office, OTHER_STREET, '2026-01-07');
    const { regradeItems } = await manager.client.data(
      'query ($filter: RegradeItemFilter) { regradeItems(filter: $filter, sort: [{ field: NAME }], page: { limit: 200 }) { items { worker { pinyin } } } }',
      { filter: { batch: { eq: batch.id } } },
    );
    const names = regradeItems.items.map(({ worker }: { worker: { pinyin: string } }) => worker.pinyin);
    expect(names).toEqual(names.toSorted());
    expect(await pageOf(clerk, batch.id, 'reasons { kind }')).toBeNull();
    await withdraw(batch.id);
  });
});

describe('who may decide a batch', () => {
  it('is named to who prepares: whoever decides, holds all its streets and prepared none of it', async () => {
    await decider('lixiuying', '李秀英', 'OWN_AND_BELOW', [DISTRICT]);
    await decider('jietou', '街道审批', 'OWN_AND_BELOW', [STREET]);
    await decider('benji', '本级审批', 'OWN_LEVEL', [STREET]);
    await graded(clerk, '可审定甲');
    const street = await prepared(office, STREET, '2026-01-08');
    const district = await prepared(office, DISTRICT, '2026-01-09');
    const deciders = async (id: string, desk = manager) =>
      (await pageOf(desk, id, 'deciders { count names }')).deciders;
    expect(await deciders(street.id)).toEqual({ count: 3, names: ['李秀英', '苏日娜', '街道审批'].toSorted() });
    expect(await deciders(district.id)).toEqual({ count: 2, names: ['李秀英', '苏日娜'].toSorted() });
    const refused = await approver.client.ask('query ($id: ID!) { regradeBatch(id: $id) { deciders { count } } }', {
      id: street.id,
    });
    expect(refused.code).toBe('ACCESS_DENIED');
    await withdraw(district.id);
    expect(await deciders(district.id)).toBeNull();
    await withdraw(street.id);
  });

  it('is reminded once an hour, in the place of the first message, and waits for nothing once it is decided', async () => {
    const street = await decider('chunmei', '春梅', 'OWN_AND_BELOW', [STREET]);
    const other = await decider('gaowa', '高娃', 'OWN_AND_BELOW', [OTHER_STREET]);
    await graded(clerk, '提醒甲');
    const batch = await prepared(office, STREET, '2026-01-10');
    expect(await waits(street, batch.id)).toMatchObject([{ kind: 'REGRADE_PROPOSED' }]);
    const { data } = await remind(batch.id);
    expect(data.remindRegradeDeciders).toEqual({ id: batch.id, remindedAt: expect.stringMatching(/^20/) });
    const [message, ...more] = await waits(street, batch.id);
    expect(more).toEqual([]);
    expect(message?.kind).toBe('REGRADE_REMINDED');
    expect(JSON.parse(message?.params ?? '')).toEqual({ count: batch.pending });
    expect(await waits(other, batch.id)).toEqual([]);
    expect((await remind(batch.id)).code).toBe('REGRADE_REMINDED');
    await anHourAgo(batch.id);
    const both = await Promise.all([remind(batch.id), remind(batch.id)]);
    expect(both.map(({ code }) => code).toSorted()).toEqual(['REGRADE_REMINDED', undefined]);
    expect(await waits(street, batch.id)).toHaveLength(1);
    const { regradeBatch } = await manager.client.data('query ($id: ID!) { regradeBatch(id: $id) { version } }', {
      id: batch.id,
    });
    expect(regradeBatch.version).toBe(batch.version);
    await agree(batch.id, { filter: {} });
    expect(await waits(street, batch.id)).toEqual([]);
    expect((await remind(batch.id)).code).toBe('REGRADE_NOT_OPEN');
  });

  it('is reminded by who may prepare and sees the batch, and it is audited', async () => {
    await graded(clerk, '提醒乙');
    const batch = await prepared(office, STREET, '2026-01-11');
    expect((await remind(batch.id, approver)).code).toBe('ACCESS_DENIED');
    expect((await remind('999999')).code).toBe('REGRADE_NOT_FOUND');
    await remind(batch.id);
    const { auditLog } = await home.as('auditor').data(
      `query ($id: ID!) { auditLog(filter: { subjectType: { eq: "REGRADE_BATCH" }, subjectId: { eq: $id } }, page: { limit: 20 }) {
        items { operation } } }`,
      { id: batch.id },
    );
    expect(auditLog.items.map(({ operation }: { operation: string }) => operation)).toContain('remindRegradeDeciders');
    const { personId } = await home.actor('hr');
    const told = await asClient(home.urls.app, async (app) => {
      await app.query(`select set_config('app.person', $1, false), set_config('app.regions', '{}', false)`, [
        String(personId),
      ]);
      return (await app.query(`select count(*)::int as n from regrade_deciders($1, '{APPROVER}')`, [batch.id])).rows;
    });
    expect(told).toEqual([{ n: 0 }]);
    await withdraw(batch.id);
  });

  it('is nobody where nobody else decides: that is said, and nothing counts as a reminder', async () => {
    await graded(clerk, '无人甲');
    const batch = await prepared(office, STREET, '2026-01-12');
    await asClient(home.urls.owner, async (owner) => {
      await owner.query(
        `select set_config('app.person', '1', false), set_config('app.all', 'on', false), set_config('app.reason', 'test', false)`,
      );
      await owner.query(
        `update app_user set state = 'DISABLED' where id in (select user_id from user_role where role = 'APPROVER')`,
      );
    });
    expect(await pageOf(manager, batch.id, 'deciders { count names } remindedAt')).toEqual({
      deciders: { count: 0, names: [] },
      remindedAt: null,
    });
    expect((await remind(batch.id)).code).toBe('REGRADE_NO_DECIDER');
    expect(await pageOf(manager, batch.id, 'remindedAt')).toEqual({ remindedAt: null });
    await withdraw(batch.id);
  });
});
