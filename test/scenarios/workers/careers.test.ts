import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG, STREET, told } from './desk.ts';

const home = await house('careers');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

describe('somebody’s standing changes', () => {
  it('suspended he is not counted, back in post he is', async () => {
    const hired = await clerk.hire('停职者');
    const suspended = await clerk.changed(hired, 'SUSPENDED', '2026-05-01');
    const on = (await clerk.count(GONGZHUFU, '2026-04-30')) ?? 0;
    expect(await clerk.count(GONGZHUFU, '2026-05-01')).toBe(on - 1);
    const back = await clerk.changed(suspended, 'IN_POST', '2026-08-01');
    expect(told(back.employments)).toEqual([
      '2026-03-01..2026-05-01 IN_POST',
      '2026-05-01..2026-08-01 SUSPENDED',
      '2026-08-01.. IN_POST',
    ]);
    expect(back.employedFrom).toBe('2026-03-01');
    expect(await clerk.file(hired.id, { asOf: '2026-06-15' })).toMatchObject({ standing: 'SUSPENDED', counted: false });
  });
  it('a correction needs a reason, a change does not', async () => {
    const { id, version } = await clerk.hire('更正者');
    const employerId = await clerk.office();
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
    const employerId = await clerk.office();
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
    const back = await clerk.changed(left, 'IN_POST', '2026-09-01', { employerId: company });
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
