import { afterAll, describe, expect, it } from 'vitest';
import { unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { Desk, DISTRICT, GONGZHUFU } from './desk.ts';

const home = await house('hiring');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

describe('somebody is hired', () => {
  it('and is in post at the community from that day, one more than before', async () => {
    const before = await clerk.count(GONGZHUFU, '2026-03-01');
    const hired = await clerk.hire('阿古拉·巴图');
    expect(hired).toMatchObject({
      name: '阿古拉·巴图',
      standing: 'IN_POST',
      counted: true,
      left: false,
      employedFrom: '2026-03-01',
      leftOn: null,
      unit: { code: GONGZHUFU },
      employer: { name: '海拉尔东路街道办事处' },
    });
    expect(await clerk.count(GONGZHUFU, '2026-02-28')).toBe(before === null ? null : before);
    expect(await clerk.count(GONGZHUFU, '2026-03-01')).toBe((before ?? 0) + 1);
    expect(await manager.count(DISTRICT, '2026-03-01')).toBe(1337);
    await clerk.written('withdrawFact', {
      kind: 'EMPLOYMENT',
      factId: hired.employments[0].id,
      version: hired.version,
      reason: '测试',
    });
    expect(await manager.count(DISTRICT, '2026-03-01')).toBe(1336);
  });
  it('back-dated: he counts on every day since', async () => {
    const before = (await clerk.count(GONGZHUFU, '2023-06-01')) ?? 0;
    await clerk.hire('补录人', { from: '2023-06-01' });
    expect(await clerk.count(GONGZHUFU, '2023-05-31')).toBe(before);
    expect(await clerk.count(GONGZHUFU, '2023-06-01')).toBe(before + 1);
  });
  it('for a day to come: on file today, in post only then', async () => {
    const before = (await clerk.count(GONGZHUFU)) ?? 0;
    const later = (await clerk.count(GONGZHUFU, '2027-01-01')) ?? 0;
    const hired = await clerk.hire('待入职', { from: '2027-01-01' });
    expect(hired.standing).toBe('IN_POST');
    expect(await clerk.file(hired.id)).toMatchObject({
      standing: null,
      counted: false,
      left: false,
      employedFrom: '2027-01-01',
    });
    expect(await clerk.count(GONGZHUFU)).toBe(before);
    expect(await clerk.count(GONGZHUFU, '2026-12-31')).toBe(later);
    expect(await clerk.count(GONGZHUFU, '2027-01-01')).toBe(later + 1);
  });
  it('in office since before the tree was on file: that is no reason to refuse', async () => {
    expect(await clerk.hire('老职工', { from: '2012-07-01' })).toMatchObject({ employedFrom: '2012-07-01' });
  });
  it('on 31 February: refused before anything is looked at', async () => {
    expect(await clerk.refusal('hireWorker', { name: '某人', unitId: '1', employerId: '1', from: '2026-02-31' })).toBe(
      'VALUE_INVALID from',
    );
  });
  it('twice by a double click: once', async () => {
    const input = {
      idempotencyKey: 'double click',
      name: '双击',
      unitId: await clerk.unit(GONGZHUFU),
      employerId: await clerk.office(),
      from: '2026-03-01',
    };
    const [first, second] = await Promise.all([clerk.write('hireWorker', input), clerk.write('hireWorker', input)]);
    expect(first.data.hireWorker.id).toBe(second.data.hireWorker.id);
    const { workers } = await clerk.client.data('{ workers(filter: { search: "双击" }) { totalCount } }');
    expect(workers.totalCount).toBe(1);
    expect(await clerk.refusal('hireWorker', { ...input, name: '另一人' })).toBe(
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    );
  });
  it.each([
    ['without a name', { name: '  ' }, 'VALUE_REQUIRED name'],
    ['with a name of 101 characters', { name: '𠮷'.repeat(101) }, 'VALUE_INVALID name'],
    ['with no such employer', { employerId: '999999' }, 'EMPLOYER_NOT_FOUND employerId'],
    ['at no such unit', { unitId: 'abc' }, 'REGION_NOT_FOUND unitId'],
  ])('%s: refused', async (_what, change, refusal) => {
    const right = {
      name: '某人',
      unitId: await clerk.unit(GONGZHUFU),
      employerId: await clerk.office(),
      from: '2026-03-01',
    };
    expect(await clerk.refusal('hireWorker', { ...right, ...change })).toBe(refusal);
  });
  it('at the district itself, or at a unit that is only in the statistics’ list: refused', async () => {
    const employerId = await manager.office();
    for (const code of [DISTRICT, '150102400498'])
      expect(
        await manager.refusal('hireWorker', {
          name: '某人',
          unitId: await manager.unit(code),
          employerId,
          from: '2026-03-01',
        }),
      ).toBe('UNIT_WITHOUT_WORKERS unitId');
  });
});

describe('a person', () => {
  it('has one file: a second one is refused by the database', async () => {
    const { id } = await clerk.hire('唯一');
    const by = { personId: 1, scope: WHOLE_SCOPE, requestId: 'test' };
    const second = unitOfWork(home.orm, by, 'test', {}, (em) =>
      em.execute(
        `insert into worker (person_id, region_id, pinyin, initials) select person_id, region_id, 'x', 'x' from worker where id = ?`,
        [id],
      ),
    );
    await expect(second).rejects.toThrow(/worker_person_id_key/);
  });
});
