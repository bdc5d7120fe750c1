import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { type House, house } from '../../support/house.ts';
import { CHEZHAN, Desk, DISTRICT, GONGZHUFU, SAIMACHANG, STREET, told } from './desk.ts';

let home: House;
let clerk: Desk;
let manager: Desk;
beforeAll(async () => {
  home = await house('careers');
  clerk = new Desk(home.as('hr'));
  manager = new Desk(home.as('manager'));
});
afterAll(() => home?.close());

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
      employerId: await clerk.employer('海拉尔东路街道办事处'),
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
      employerId: await clerk.employer('海拉尔东路街道办事处'),
      from: '2026-03-01',
    };
    expect(await clerk.refusal('hireWorker', { ...right, ...change })).toBe(refusal);
  });
  it('at the district itself, or at a unit that is only in the statistics’ list: refused', async () => {
    const employerId = await manager.employer('海拉尔东路街道办事处');
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

describe('somebody’s standing changes', () => {
  it('suspended he is not counted, back in post he is', async () => {
    const { id, version } = await clerk.hire('停职者');
    const employerId = await clerk.employer('海拉尔东路街道办事处');
    const change = { workerId: id, mode: 'CHANGE', employerId };
    const suspended = await clerk.written('recordEmployment', {
      ...change,
      version,
      validFrom: '2026-05-01',
      standing: 'SUSPENDED',
    });
    const on = (await clerk.count(GONGZHUFU, '2026-04-30')) ?? 0;
    expect(await clerk.count(GONGZHUFU, '2026-05-01')).toBe(on - 1);
    const back = await clerk.written('recordEmployment', {
      ...change,
      version: suspended.version,
      validFrom: '2026-08-01',
      standing: 'IN_POST',
    });
    expect(told(back.employments)).toEqual([
      '2026-03-01..2026-05-01 IN_POST',
      '2026-05-01..2026-08-01 SUSPENDED',
      '2026-08-01.. IN_POST',
    ]);
    expect(back.employedFrom).toBe('2026-03-01');
    expect(await clerk.file(id, { asOf: '2026-06-15' })).toMatchObject({ standing: 'SUSPENDED', counted: false });
  });
  it('a correction needs a reason, a change does not', async () => {
    const { id, version } = await clerk.hire('更正者');
    const employerId = await clerk.employer('海拉尔东路街道办事处');
    const correction = {
      workerId: id,
      version,
      mode: 'CORRECTION',
      validFrom: '2026-03-01',
      validTo: '2026-04-01',
      employerId,
      standing: 'SECONDED',
    };
    expect(await clerk.refusal('recordEmployment', correction)).toBe('REASON_REQUIRED reason');
    const corrected = await clerk.written('recordEmployment', { ...correction, reason: '借调一个月' });
    expect(told(corrected.employments)).toEqual(['2026-03-01..2026-04-01 SECONDED', '2026-04-01.. IN_POST']);
  });
  it('somebody else was faster: refused as stale', async () => {
    const { id, version } = await clerk.hire('同时改');
    const employerId = await clerk.employer('海拉尔东路街道办事处');
    const change = {
      workerId: id,
      version,
      mode: 'CHANGE',
      employerId,
      validFrom: '2026-05-01',
      standing: 'SUSPENDED',
    };
    const answers = await Promise.all([
      clerk.write('recordEmployment', change),
      manager.write('recordEmployment', change),
    ]);
    expect(answers.map(({ code }) => code ?? 'written').toSorted()).toEqual(['STALE_VERSION', 'written']);
  });
});

describe('somebody leaves', () => {
  it('on the first day without him he is counted no more, and the reason is on file', async () => {
    const { id, version } = await clerk.hire('离职者');
    const left = await clerk.written('endEmployment', {
      workerId: id,
      version,
      on: '2026-07-01',
      exitReason: 'RESIGNED',
    });
    expect(left).toMatchObject({
      standing: null,
      left: true,
      leftOn: '2026-07-01',
      exitReason: 'RESIGNED',
      employedFrom: '2026-03-01',
      unit: { code: GONGZHUFU },
    });
    expect((await clerk.count(GONGZHUFU, '2026-06-30')) ?? 0).toBe(
      ((await clerk.count(GONGZHUFU, '2026-07-01')) ?? 0) + 1,
    );
    expect(
      await clerk.refusal('endEmployment', {
        workerId: id,
        version: left.version,
        on: '2026-09-01',
        exitReason: 'RETIRED',
      }),
    ).toBe('FACT_NOT_FOUND on');
  });
  it('for another reason than those listed he says which', async () => {
    const { id, version } = await clerk.hire('其他原因');
    expect(await clerk.refusal('endEmployment', { workerId: id, version, on: '2026-07-01', exitReason: 'OTHER' })).toBe(
      'REASON_REQUIRED reason',
    );
  });
  it('and comes back under the same file', async () => {
    const { id, version } = await clerk.hire('再入职');
    const left = await clerk.written('endEmployment', {
      workerId: id,
      version,
      on: '2026-05-01',
      exitReason: 'CONTRACT_ENDED',
    });
    const company = await clerk.employer('演示青城');
    const back = await clerk.written('recordEmployment', {
      workerId: id,
      version: left.version,
      mode: 'CHANGE',
      validFrom: '2026-09-01',
      employerId: company,
      standing: 'IN_POST',
    });
    expect(told(back.employments)).toEqual(['2026-03-01..2026-05-01 IN_POST CONTRACT_ENDED', '2026-09-01.. IN_POST']);
    expect(back).toMatchObject({
      employedFrom: '2026-09-01',
      left: false,
      employer: { name: '演示青城人力资源有限公司' },
    });
    expect(await clerk.file(id, { asOf: '2026-06-01' })).toMatchObject({
      left: true,
      leftOn: '2026-05-01',
      standing: null,
    });
  });
});

describe('one entry of a file', () => {
  it('that reaches into its neighbour is refused: two employments never overlap', async () => {
    const { id, version } = await clerk.hire('重叠');
    const employerId = await clerk.employer('海拉尔东路街道办事处');
    const changed = await clerk.written('recordEmployment', {
      workerId: id,
      version,
      mode: 'CHANGE',
      employerId,
      validFrom: '2026-06-01',
      standing: 'SECONDED',
    });
    const [first, second] = changed.employments;
    const wrong = { kind: 'EMPLOYMENT', version: changed.version, reason: '日期有误' };
    expect(await clerk.refusal('correctFact', { ...wrong, factId: second.id, validFrom: '2026-05-31' })).toBe(
      'FACT_OVERLAP validFrom',
    );
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-03-01',
        validTo: '2026-05-01',
      }),
    ).toBe('VALUE_REQUIRED exitReason');
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-02-01',
        validTo: '2026-06-01',
      }),
    ).toBe('ASSIGNMENT_MISSING validFrom');
    expect(await clerk.refusal('correctFact', { ...wrong, factId: '987654321', validFrom: '2026-05-31' })).toBe(
      'FACT_NOT_FOUND factId',
    );
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-03-01',
        validTo: '2026-03-01',
      }),
    ).toBe('PERIOD_EMPTY validTo');
  });
  it('a hire entered a month late is corrected: the unit first, then the employment', async () => {
    const { id, version, assignments, employments } = await clerk.hire('早一月');
    const placed = await clerk.written('correctFact', {
      kind: 'ASSIGNMENT',
      factId: assignments[0].id,
      version,
      validFrom: '2026-02-01',
      reason: '入职日有误',
    });
    const corrected = await clerk.written('correctFact', {
      kind: 'EMPLOYMENT',
      factId: employments[0].id,
      version: placed.version,
      validFrom: '2026-02-01',
      reason: '入职日有误',
    });
    expect(corrected.employedFrom).toBe('2026-02-01');
    expect((await clerk.file(id, { asOf: '2026-02-15' })).standing).toBe('IN_POST');
  });
  it('a change that never was is withdrawn: what was before went on', async () => {
    const { id, version } = await clerk.hire('撤销变更');
    const employerId = await clerk.employer('海拉尔东路街道办事处');
    const changed = await clerk.written('recordEmployment', {
      workerId: id,
      version,
      mode: 'CHANGE',
      employerId,
      validFrom: '2026-06-01',
      standing: 'SUSPENDED',
    });
    const withdrawn = await clerk.written('withdrawFact', {
      kind: 'EMPLOYMENT',
      factId: changed.employments[1].id,
      version: changed.version,
      reason: '录错人',
    });
    expect(told(withdrawn.employments)).toEqual(['2026-03-01.. IN_POST']);
  });
  it('a mistaken hire is undone: nothing of the file is left, and what was believed can still be asked', async () => {
    const { id, version, employments, assignments } = await clerk.hire('误录');
    const assignment = { kind: 'ASSIGNMENT', factId: assignments[0].id, version, reason: '录错' };
    expect(await clerk.refusal('withdrawFact', assignment)).toBe('ASSIGNMENT_MISSING validFrom');
    const undone = await clerk.write('withdrawFact', { ...assignment, kind: 'EMPLOYMENT', factId: employments[0].id });
    expect(undone.errors).toBeUndefined();
    expect(undone.data.withdrawFact).toBeNull();
    expect(await clerk.file(id)).toBeNull();
    expect((await clerk.client.data('{ workers(filter: { search: "误录" }) { totalCount } }')).workers.totalCount).toBe(
      0,
    );
  });
});

describe('somebody is assigned elsewhere', () => {
  it('counts in the old unit up to the day before, in the new one from that day', async () => {
    const { id, version } = await clerk.hire('调动者');
    const [from, to] = [
      (await clerk.count(GONGZHUFU, '2026-06-01')) ?? 0,
      (await clerk.count(SAIMACHANG, '2026-06-01')) ?? 0,
    ];
    const moved = await clerk.written('recordAssignment', {
      workerId: id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-06-01',
      unitId: await clerk.unit(SAIMACHANG),
    });
    expect(told(moved.assignments)).toEqual([`2026-03-01..2026-06-01 ${GONGZHUFU}`, `2026-06-01.. ${SAIMACHANG}`]);
    expect(await clerk.count(GONGZHUFU, '2026-06-01')).toBe(from - 1);
    expect(await clerk.count(SAIMACHANG, '2026-06-01')).toBe(to + 1);
    expect((await clerk.file(id, { asOf: '2026-05-31' })).unit.code).toBe(GONGZHUFU);
  });
  it('to another street only by who holds both; then the file is the other street’s', async () => {
    const { id, version } = await clerk.hire('跨街道');
    const change = {
      workerId: id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-06-01',
      unitId: await manager.unit(CHEZHAN),
    };
    expect(await clerk.refusal('recordAssignment', change)).toBe('REGION_NOT_FOUND unitId');
    const before = await clerk.count(STREET, '2026-04-01');
    await manager.written('recordAssignment', change);
    expect(await clerk.file(id)).toBeNull();
    expect(
      (await clerk.client.data('{ workers(filter: { search: "跨街道" }) { totalCount } }')).workers.totalCount,
    ).toBe(0);
    // What the street had on the days before stays.
    expect(await clerk.count(STREET, '2026-04-01')).toBe(before);
  });
  it('for a day to come: the file goes with the day, within a minute of midnight', async () => {
    const { id, version } = await clerk.hire('零点调动');
    await manager.written('recordAssignment', {
      workerId: id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-12-01',
      unitId: await manager.unit(CHEZHAN),
    });
    home.moveClock(new Date('2026-11-30T15:59:59Z'));
    await home.tick();
    expect((await clerk.file(id)).unit.code).toBe(GONGZHUFU);
    home.moveClock(new Date('2026-11-30T16:00:00Z'));
    // Figures and lists are right at 00:00 although nothing ran.
    expect((await manager.file(id)).unit.code).toBe(CHEZHAN);
    await home.tick();
    expect(await clerk.file(id)).toBeNull();
    home.moveClock('2026-11-24');
  });
});

describe('what was known', () => {
  it('before a correction is answered as it was believed then', async () => {
    const { id, version } = await clerk.hire('知识时点');
    const { now } = (await home.orm.em.fork().execute<[{ now: string }]>('select clock_timestamp()::text as now'))[0];
    const knownOn = new Date(now).toISOString();
    const count = await clerk.count(GONGZHUFU, '2026-04-01');
    await clerk.written('endEmployment', { workerId: id, version, on: '2026-03-15', exitReason: 'DISMISSED' });
    expect((await clerk.file(id, { asOf: '2026-04-01' })).standing).toBeNull();
    expect((await clerk.file(id, { asOf: '2026-04-01', knownOn })).standing).toBe('IN_POST');
    expect(await clerk.count(GONGZHUFU, '2026-04-01')).toBe((count ?? 0) - 1);
    const { region } = await clerk.client.data(
      'query ($code: String, $knownOn: DateTime) { region(code: $code, asOf: "2026-04-01", knownOn: $knownOn) { workerCount } }',
      { code: GONGZHUFU, knownOn },
    );
    expect(region.workerCount).toBe(count);
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
