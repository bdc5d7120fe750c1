import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk, DISTRICT, GONGZHUFU, SAIMACHANG, STREET, VILLAGE } from './desk.ts';
import { ALLOWED, Quotas } from './quotas.ts';

const home = await house('headcounts');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));
const quotas = new Quotas(manager);

/** `CODE field` and params of a hire that is refused; `hired` when it is not. */
async function hiring(desk: Desk, at: string, from: string, more: object = {}) {
  const input = { name: '员额试', unitId: await desk.unit(at), employerId: await desk.office(), from, ...more };
  const { errors } = await desk.write('hireWorker', input, 'id');
  const { code, field, params } = errors?.[0]?.extensions ?? { code: 'hired' };
  return { said: [code, field].filter(Boolean).join(' '), ...params };
}
const found = async (name: string) => {
  const { workers } = await clerk.client.data(
    'query ($name: String) { workers(filter: { search: $name }) { items { id } } }',
    { name },
  );
  return clerk.file(workers.items[0].id);
};

describe('places of a community', () => {
  it('are set with a paper; who uses one is counted, and what is left is told', async () => {
    const there = await quotas.people(GONGZHUFU);
    const told = await quotas.set(GONGZHUFU, there + 2, '2026-02-01');
    expect(told).toMatchObject({
      category: 'ALL',
      places: there + 2,
      used: there,
      free: 2,
      over: 0,
      status: 'FREE',
      valid: { from: '2026-02-01', to: null },
      document: { number: '新党社〔2026〕1号' },
      region: { code: GONGZHUFU },
    });
  });
  it('for a time before that day no quota binds once it is lifted', async () => {
    await quotas.set(GONGZHUFU, null, '2020-01-01', {
      mode: 'CORRECTION',
      validTo: '2026-02-01',
      reason: '此前未核定',
    });
    expect(await quotas.of(GONGZHUFU, { asOf: '2026-01-31' })).toMatchObject({
      places: null,
      free: null,
      over: null,
      status: 'NOT_SET',
      valid: null,
      document: null,
    });
  });
  it('two more are hired, a third finds no place and is told of which region, day and number', async () => {
    const { used } = await quotas.of(GONGZHUFU);
    await clerk.hire('员额甲');
    await clerk.hire('员额乙');
    expect(await quotas.of(GONGZHUFU)).toMatchObject({ used: used + 2, free: 0, over: 0, status: 'FULL' });
    expect(await hiring(clerk, GONGZHUFU, '2026-03-01')).toEqual({
      said: 'QUOTA_FULL unitId',
      unit: '公主府社区居委会',
      category: 'ALL',
      on: '2026-03-01',
      places: used + 2,
      used: used + 3,
    });
  });
  it('who keeps quotas takes him on with a paper, which stands beside the quota; now it is over by one', async () => {
    await manager.hire('员额丙', ALLOWED);
    const told = await quotas.of(GONGZHUFU);
    expect(told).toMatchObject({ free: 0, over: 1, status: 'OVER' });
    expect(told.overrides).toEqual([
      {
        on: '2026-03-01',
        places: told.places,
        used: told.places + 1,
        reason: '接替产假人员',
        document: { title: '关于超员聘用的批复' },
        worker: { name: '员额丙' },
        recordedBy: { name: '李志强' },
      },
    ]);
  });
  it('an override that nothing needs leaves nothing behind', async () => {
    await manager.hire('无需批准', { at: SAIMACHANG, ...ALLOWED });
    expect((await quotas.of(GONGZHUFU)).overrides).toHaveLength(1);
  });
  it('a clerk overrides nothing, and nobody without paper or reason', async () => {
    expect((await hiring(clerk, GONGZHUFU, '2026-03-01', ALLOWED)).said).toBe('ACCESS_DENIED');
    const reason = { overQuota: { ...ALLOWED.overQuota, reason: ' ' } };
    expect((await hiring(manager, GONGZHUFU, '2026-03-01', reason)).said).toBe('VALUE_REQUIRED overQuota.reason');
    const document = { overQuota: { ...ALLOWED.overQuota, document: { title: ' ' } } };
    expect((await hiring(manager, GONGZHUFU, '2026-03-01', document)).said).toBe(
      'VALUE_REQUIRED overQuota.document.title',
    );
  });
  it('full or over, whoever is there is suspended and comes back, and keeps his place meanwhile', async () => {
    const suspended = await clerk.changed(await found('员额甲'), 'SUSPENDED', '2026-04-01');
    expect(await quotas.of(GONGZHUFU)).toMatchObject({ over: 1 });
    expect((await clerk.changed(suspended, 'IN_POST', '2026-05-01')).standing).toBe('IN_POST');
  });
});

describe('the day decides', () => {
  it('a hire of a past day has to fit on every day since', async () => {
    expect(await hiring(clerk, GONGZHUFU, '2025-06-01')).toMatchObject({
      said: 'QUOTA_FULL unitId',
      on: '2026-03-01',
    });
  });
  it('one of today has to fit into the quota that binds next year, and is refused from that day', async () => {
    const there = await quotas.people(SAIMACHANG);
    await quotas.set(SAIMACHANG, there, '2027-01-01');
    expect(await hiring(clerk, SAIMACHANG, '2026-11-24')).toMatchObject({ on: '2027-01-01', places: there });
    await quotas.set(SAIMACHANG, there + 1, '2027-01-01', { mode: 'CORRECTION', reason: '漏计一人' });
    expect(await hiring(clerk, SAIMACHANG, '2026-11-24')).toEqual({ said: 'hired' });
  });
  it('who leaves gives his place to the next from that day on, and cannot come back to it', async () => {
    const hired = await found('员额乙');
    const left = await clerk.written('endEmployment', {
      workerId: hired.id,
      version: hired.version,
      on: '2026-06-01',
      exitReason: 'RESIGNED',
    });
    // One over until then, so that it is full now.
    expect(await quotas.of(GONGZHUFU)).toMatchObject({ free: 0, over: 0, status: 'FULL' });
    const answer = await clerk.write('recordEmployment', {
      workerId: left.id,
      version: left.version,
      mode: 'CHANGE',
      validFrom: '2026-09-01',
      employerId: await clerk.office(),
      standing: 'IN_POST',
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'QUOTA_FULL',
      field: 'validFrom',
      params: { on: '2026-09-01' },
    });
  });
  it('an employment corrected to begin earlier takes the place of the days it was not there', async () => {
    const hired = await found('员额丙');
    const [{ id: factId }] = hired.employments;
    await quotas.set(GONGZHUFU, 1, '2026-01-10', { mode: 'CORRECTION', validTo: '2026-01-20', reason: '试' });
    const correction = { kind: 'EMPLOYMENT', factId, version: hired.version, validFrom: '2026-01-15', reason: '录错' };
    const place = { ...correction, kind: 'ASSIGNMENT', factId: hired.assignments[0].id };
    const { version } = await clerk.written('correctFact', place);
    expect(await clerk.refusal('correctFact', { ...correction, version })).toBe('QUOTA_FULL validFrom');
    await quotas.set(GONGZHUFU, null, '2026-01-10', { mode: 'CORRECTION', validTo: '2026-01-20', reason: '试' });
  });
});

describe('transfers', () => {
  it('within a full street are no hires; into a full community they are', async () => {
    const there = await quotas.people(STREET);
    await quotas.set(STREET, there, '2026-01-01');
    const file = await found('员额甲');
    const move = { workerId: file.id, version: file.version, mode: 'CHANGE', validFrom: '2026-12-01' };
    const moved = await clerk.written('recordAssignment', { ...move, unitId: await clerk.unit(STREET) });
    expect(moved.assignments).toHaveLength(2);
    const back = { ...move, version: moved.version, validFrom: '2027-02-01' };
    const full = await clerk.write('recordAssignment', { ...back, unitId: await clerk.unit(SAIMACHANG) });
    expect(full.errors?.[0]?.extensions).toMatchObject({ code: 'QUOTA_FULL', field: 'unitId' });
  });
  it('a full street refuses whom its community would take', async () => {
    expect(await hiring(clerk, '150102001006', '2026-12-01')).toMatchObject({
      said: 'QUOTA_FULL unitId',
      unit: '海拉尔东路街道',
    });
  });
  it('a full district refuses without telling a street’s clerk more than that, and its manager all', async () => {
    await quotas.set(STREET, null, '2026-01-01');
    await quotas.set(DISTRICT, 10, '2026-01-01');
    expect(await hiring(clerk, '150102001006', '2026-12-01')).toEqual({
      said: 'QUOTA_FULL_ABOVE unitId',
      category: 'ALL',
      on: '2026-12-01',
    });
    expect(await hiring(manager, '150102001006', '2026-12-01')).toMatchObject({
      said: 'QUOTA_FULL unitId',
      unit: '新城区',
      places: 10,
    });
    expect(await new Quotas(clerk).list()).not.toContain('新城区');
    await quotas.set(DISTRICT, null, '2026-01-01');
  });
  it('nobody in a village uses a place', async () => {
    const there = await quotas.people(DISTRICT);
    await manager.hire('村里人', { at: VILLAGE });
    expect(await quotas.people(DISTRICT)).toBe(there);
    await quotas.set(DISTRICT, null, '2020-01-01');
  });
});

describe('members of the two committees and staff have places of their own', () => {
  const duty = async (name: string) => ({
    unitId: await clerk.unit(SAIMACHANG),
    duty: name,
    origin: 'ELECTED',
    termEndsOn: '2031-12-20',
  });
  it('somebody is hired as staff, and elected as a member only where the committee has room', async () => {
    await quotas.set(SAIMACHANG, null, '2026-01-01');
    const there = await quotas.people(SAIMACHANG, 'COMMITTEE');
    await quotas.set(SAIMACHANG, there, '2026-01-01', { category: 'COMMITTEE' });
    const hired = await clerk.hire('当选人', { at: SAIMACHANG });
    expect(await quotas.of(SAIMACHANG, { category: 'COMMITTEE' })).toMatchObject({ used: there, status: 'FULL' });
    const record = { workerId: hired.id, version: hired.version, validFrom: '2026-12-20' };
    const member = await clerk.write('recordDuty', { ...record, duty: await duty('COMMITTEE_MEMBER') }, 'id');
    expect(member.errors?.[0]?.extensions).toMatchObject({
      code: 'QUOTA_FULL',
      field: 'duty',
      params: { category: 'COMMITTEE', on: '2026-12-20' },
    });
    const staff = { ...(await duty('STAFF')), origin: 'HIRED', termEndsOn: null };
    expect(await clerk.refusal('recordDuty', { ...record, duty: staff })).toBe('nothing was refused');
  });
  it('who is hired for a committee does not need a place of the staff', async () => {
    const staff = await quotas.people(SAIMACHANG, 'STAFF');
    await quotas.set(SAIMACHANG, staff, '2026-01-01', { category: 'STAFF' });
    const { used } = await quotas.of(SAIMACHANG, { category: 'COMMITTEE' });
    await quotas.set(SAIMACHANG, used + 1, '2026-01-01', { category: 'COMMITTEE' });
    expect(await hiring(clerk, SAIMACHANG, '2026-12-01')).toMatchObject({ category: 'STAFF' });
    const secretary = { duty: await duty('DEPUTY_SECRETARY') };
    expect(await hiring(clerk, SAIMACHANG, '2026-12-01', secretary)).toEqual({ said: 'hired' });
    expect(await hiring(clerk, SAIMACHANG, '2026-12-01', secretary)).toMatchObject({ category: 'COMMITTEE' });
  });
  it('two duties of one person are one place; to lose them is never refused, however full the staff is', async () => {
    const { workers } = await clerk.client.data(
      '{ workers(filter: { search: "员额试" }) { items { id version duties { id duty } } } }',
    );
    const elected = workers.items.find(({ duties }: { duties: object[] }) => duties.length);
    const { used } = await quotas.of(SAIMACHANG, { category: 'COMMITTEE', asOf: '2027-06-01' });
    const record = { workerId: elected.id, version: elected.version, validFrom: '2027-01-01' };
    const twice = await clerk.written('recordDuty', { ...record, duty: await duty('COMMITTEE_MEMBER') }, 'id version');
    expect(await quotas.of(SAIMACHANG, { category: 'COMMITTEE', asOf: '2027-06-01' })).toMatchObject({ used });
    const withdrawn = {
      kind: 'DUTY',
      factId: elected.duties[0].id,
      version: twice.version,
      reason: '选举无效',
    };
    await clerk.written('withdrawFact', withdrawn);
    expect(await quotas.of(SAIMACHANG, { category: 'STAFF', asOf: '2026-12-15' })).toMatchObject({ over: 1 });
  });
});

describe('who sets places', () => {
  it('a street’s are set by the district, not by who hires there', async () => {
    const input = {
      regionId: await manager.unit(STREET),
      category: 'ALL',
      version: (await quotas.of(STREET)).version,
      mode: 'CHANGE',
      validFrom: '2027-01-01',
      places: 1,
      document: { title: '通知' },
    };
    expect(await clerk.refusal('saveHeadcount', input)).toBe('ACCESS_DENIED');
  });
  it.each([
    ['fewer than none', { places: -1 }, 'VALUE_INVALID places'],
    ['of nowhere', { regionId: '999999' }, 'REGION_NOT_FOUND regionId'],
    ['at a version that is over', { version: 1 }, 'STALE_VERSION version'],
    ['for the first time where there are some', { version: null }, 'STALE_VERSION version'],
    ['by a paper without a title', { document: { title: '' } }, 'VALUE_REQUIRED document.title'],
    ['corrected without a reason', { mode: 'CORRECTION' }, 'REASON_REQUIRED reason'],
    [
      'corrected of days nothing is on file for',
      { mode: 'CORRECTION', validFrom: '2001-01-01', validTo: '2002-01-01', reason: '试' },
      'FACT_NOT_FOUND validFrom',
    ],
  ])('%s: refused', async (_what, given, said) => {
    const there = await quotas.of(GONGZHUFU);
    const input = {
      regionId: await manager.unit(GONGZHUFU),
      category: 'ALL',
      version: there.version,
      mode: 'CHANGE',
      validFrom: '2027-01-01',
      places: 5,
      document: { title: '通知' },
      ...given,
    };
    expect(await manager.refusal('saveHeadcount', input)).toBe(said);
  });
  it('the audit says who set them and who went beyond', async () => {
    const { id } = await quotas.of(GONGZHUFU);
    const { auditLog } = await manager.client.data(
      `query ($id: ID) { auditLog(filter: { subjectType: { eq: "HEADCOUNT" }, subjectId: { eq: $id } }, page: { limit: 200 }) { items { table operation } } }`,
      { id },
    );
    const lines = auditLog.items.map((each: { table: string; operation: string }) => `${each.operation} ${each.table}`);
    expect(new Set(lines)).toEqual(
      new Set(['saveHeadcount headcount', 'saveHeadcount headcount_fact', 'hireWorker headcount_override']),
    );
  });
});

describe('who uses the places', () => {
  it('is told by unit, with the rules, and comes to the number', async () => {
    await quotas.people(STREET, 'COMMITTEE');
    const { headcounts } = await clerk.client.data(
      `query ($filter: HeadcountFilter) { headcounts(filter: $filter) { items { used explanation { sentence { zh } nodes { kind value document { title } } } } } }`,
      { filter: { region: { eq: await clerk.unit(STREET) }, category: { eq: 'COMMITTEE' } } },
    );
    const [{ used, explanation }] = headcounts.items;
    expect(explanation.sentence.zh).toBe(`员额 90 人，占用 ${used} 人，空缺 ${90 - used} 人。`);
    const lines = explanation.nodes.filter(({ kind }: { kind: string }) => kind === 'INPUT');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.reduce((sum: number, { value }: { value: string }) => sum + Number(value), 0)).toBe(used);
    expect(explanation.nodes.filter(({ kind }: { kind: string }) => kind === 'RULE')).toHaveLength(2);
  });
});

describe('what was known', () => {
  it('before it was set nothing was', async () => {
    const at = await quotas.of(GONGZHUFU, { knownOn: '2020-01-01T00:00:00Z' });
    expect(at).toBeUndefined();
  });
});
