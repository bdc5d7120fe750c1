import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET, STREET } from './desk.ts';

/** Recruitment cohorts and how many of each stayed. */
const home = await house('workers_cohorts');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));

const COHORT = `id key status hired employed inPost left leftByReason { reason count } retention { years base kept notYet percent }`;
const explained = async (desk: Desk, id: string) =>
  (
    await desk.client.data(
      'query ($id: ID!) { cohort(id: $id) { explanation { sentence { zh } nodes { id kind value formula { zh } } } } }',
      { id },
    )
  ).cohort?.explanation;
const cohorts = async (desk: Desk, args: object = {}) => {
  const { cohorts: page } = await desk.client.data(
    `query ($by: CohortBy! = BATCH, $regionId: ID, $filter: CohortFilter, $page: PageInput, $asOf: Date, $knownOn: DateTime) {
       cohorts(by: $by, regionId: $regionId, filter: $filter, page: $page, asOf: $asOf, knownOn: $knownOn) { totalCount items { ${COHORT} } } }`,
    { page: { limit: 100 }, ...args },
  );
  return page;
};
const cohort = async (desk: Desk, key: string | null, args: object = {}) =>
  (await cohorts(desk, args)).items.find((each: { key: string | null }) => each.key === key);
const BATCH = '2022年测试批';
const recruitment = { batch: BATCH, kind: 'OPEN_RECRUITMENT' };
const hire = (desk: Desk, name: string, more: object = {}) =>
  desk.hire(name, { from: '2022-06-01', recruitment, ...more });
const leave = (desk: Desk, { id, version }: { id: string; version: number }, on: string, exitReason = 'RESIGNED') =>
  desk.written('endEmployment', { workerId: id, version, on, exitReason });

describe('a batch', () => {
  it('of four of whom one left and one came back: three hired for good, the return in no batch', async () => {
    const all = [];
    for (const name of ['批甲', '批乙', '批丙', '批丁']) all.push(await hire(clerk, name));
    await leave(clerk, all[0], '2023-06-01');
    const left = await leave(clerk, all[1], '2023-05-31', 'TRANSFERRED_OUT');
    await clerk.changed(left, 'IN_POST', '2024-01-01');
    await clerk.changed(all[2], 'SUSPENDED', '2024-01-01');
    expect(await cohort(clerk, BATCH)).toMatchObject({
      status: 'OK',
      hired: 4,
      employed: 2,
      inPost: 1,
      left: 2,
      leftByReason: [
        { reason: 'RESIGNED', count: 1 },
        { reason: 'TRANSFERRED_OUT', count: 1 },
      ],
      retention: [
        { years: 1, base: 4, kept: 3, notYet: 0, percent: '75.0' },
        { years: 2, base: 4, kept: 2, notYet: 0, percent: '50.0' },
        { years: 3, base: 4, kept: 2, notYet: 0, percent: '50.0' },
      ],
    });
    const { sentence, nodes } = await explained(clerk, `BATCH:${BATCH}`);
    expect(sentence.zh).toBe('招录 4 人，截至 2026-11-24 仍在聘 2 人，已离职 2 人。');
    const kept = nodes.find(({ id }: { id: string }) => id === 'kept-1');
    expect(kept).toMatchObject({ kind: 'TERM', value: '75', formula: { zh: '3 ÷ 4 × 100 = 75.0' } });
    expect(await explained(clerk, 'BATCH:没有这一批')).toBeUndefined();
  });
  it('stood otherwise on an earlier day: nobody’s second year was over on 31 May 2024', async () => {
    expect(await cohort(clerk, BATCH, { asOf: '2024-05-31' })).toMatchObject({
      hired: 4,
      employed: 2,
      retention: [
        { years: 1, base: 4, kept: 3, percent: '75.0' },
        { years: 2, base: 0, kept: 0, notYet: 4, percent: null },
        { years: 3, base: 0, kept: 0, notYet: 4, percent: null },
      ],
    });
    expect(await cohort(clerk, BATCH, { asOf: '2022-05-31' })).toBeUndefined();
  });
  it('was not known before it was entered', async () => {
    expect(await cohort(clerk, BATCH, { knownOn: '2020-01-01T00:00:00Z' })).toBeUndefined();
  });
  it('named with a later stretch alone is that of the whole employment', async () => {
    const worker = await clerk.hire('批戊', { from: '2021-06-01' });
    await clerk.changed(worker, 'IN_POST', '2023-01-01', { recruitment: { batch: '2021年补记批' } });
    expect(await cohort(clerk, '2021年补记批')).toMatchObject({ hired: 1, retention: [{ base: 1, kept: 1 }, {}, {}] });
  });
  it('of another street counts only for who sees it', async () => {
    const employerId = await manager.office();
    for (const name of ['站甲', '站乙']) await hire(manager, name, { at: CHEZHAN, employerId });
    expect((await cohort(clerk, BATCH)).hired).toBe(4);
    expect((await cohort(manager, BATCH)).hired).toBe(6);
    expect((await cohort(manager, BATCH, { regionId: await manager.unit(OTHER_STREET) })).hired).toBe(2);
    expect((await cohort(manager, BATCH, { regionId: await manager.unit(STREET) })).hired).toBe(4);
    expect((await cohort(manager, BATCH, { regionId: await manager.unit(GONGZHUFU) })).hired).toBe(4);
    expect(await cohort(clerk, BATCH, { regionId: await manager.unit(OTHER_STREET) })).toBeUndefined();
  });
  it('is asked for by how and when people were hired', async () => {
    expect(await cohort(manager, BATCH, { filter: { recruitmentKind: { eq: 'VETERAN' } } })).toBeUndefined();
    expect((await cohort(manager, BATCH, { filter: { recruitmentKind: { in: ['OPEN_RECRUITMENT'] } } })).hired).toBe(6);
    expect(await cohort(manager, BATCH, { filter: { hiredOn: { gte: '2022-06-02' } } })).toBeUndefined();
    expect((await cohort(manager, BATCH, { filter: { hiredOn: { lt: '2022-06-02' } } })).hired).toBe(6);
  });
});

describe('all cohorts together', () => {
  it.each(['BATCH', 'KIND', 'YEAR', 'GRADUATE_COHORT'])('by %s hold everybody once', async (by) => {
    const { items, totalCount } = await cohorts(manager, { by });
    const sum = items.reduce((all: number, { employed }: { employed: number }) => all + employed, 0);
    const { workers } = await manager.client.data('{ workers(filter: { left: { eq: false } }) { totalCount } }');
    expect(sum).toBe(workers.totalCount);
    expect(items).toHaveLength(totalCount);
  });
  it('come in pages, the latest first', async () => {
    const { items, totalCount } = await cohorts(manager, { by: 'YEAR', page: { limit: 2, offset: 1 } });
    expect(items.map(({ key }: { key: string }) => key)).toEqual(['2025', '2024']);
    expect(totalCount).toBeGreaterThan(10);
  });
});

describe('the people of a cohort', () => {
  const people = async (filter: object): Promise<string[]> => {
    const query = 'query ($filter: WorkerFilter) { workers(filter: $filter, page: { limit: 200 }) { items { name } } }';
    return (await clerk.client.data(query, { filter })).workers.items.map(({ name }: { name: string }) => name);
  };
  it('of a class of graduates are found by it, and those of them who left apart from those who stay', async () => {
    const graduates = { from: '2024-07-01', recruitment: { kind: 'GRADUATE_PROGRAMME', graduateCohort: 2009 } };
    const gone = await clerk.hire('届甲', graduates);
    await clerk.hire('届乙', graduates);
    const exit = { on: '2025-07-01', exitReason: 'RESIGNED' };
    await clerk.written('endEmployment', { workerId: gone.id, version: gone.version, ...exit });
    expect(await people({ graduateCohort: { eq: 2009 } })).toEqual(['届甲', '届乙']);
    expect(await people({ graduateCohort: { in: [2009] }, left: { eq: true } })).toEqual(['届甲']);
    expect(await people({ graduateCohort: { eq: 2009 }, standing: { eq: 'IN_POST' } })).toEqual(['届乙']);
    expect(await people({ graduateCohort: { eq: 2010 } })).toEqual([]);
  });
});

describe('who may not read workers', () => {
  it('sees no cohort of 1 to 4 people, none that gives one away, and of others what tells of nobody', async () => {
    const analyst = new Desk(home.as('analyst'));
    const seen = await cohorts(analyst);
    const all = await cohorts(manager);
    expect(seen.totalCount).toBe(all.totalCount);
    for (const [i, shown] of seen.items.entries()) {
      const { hired, employed, left, leftByReason } = all.items[i];
      if (hired <= 4) expect(shown.status).toBe('SMALL_GROUP');
      if (shown.status === 'SMALL_GROUP') expect(shown).toMatchObject({ hired: null, employed: null, retention: null });
      const isTold = (count: number | null) => count === null || count === 0 || count > 4;
      for (const count of [shown.hired, shown.employed, shown.left, shown.inPost]) expect(isTold(count)).toBe(true);
      for (const { count } of shown.leftByReason ?? []) expect(isTold(count)).toBe(true);
      for (const { base, kept } of shown.retention ?? []) expect(isTold(base - kept)).toBe(true);
      if (shown.employed !== null) expect([shown.hired, shown.employed, shown.left]).toEqual([hired, employed, left]);
      if (shown.status === 'OK') expect(shown.leftByReason).toEqual(leftByReason);
    }
    const hidden = seen.items.find(
      ({ status, employed }: { status: string; employed: number | null }) => status === 'PARTLY' && employed === null,
    );
    const { nodes } = await explained(analyst, hidden.id);
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(['result', 'withheld', 'rule-1', 'rule-2', 'rule-3']);
    const withheld = seen.items.filter(({ status }: { status: string }) => status === 'SMALL_GROUP');
    expect(withheld.length).toBeGreaterThan(1);
  });
  it('chooses neither region nor people: two answers could be subtracted', async () => {
    const analyst = home.as('analyst');
    const region = await manager.unit(STREET);
    for (const args of [`regionId: "${region}"`, 'filter: { hiredOn: { gte: "2022-01-01" } }', 'filter: {}'])
      expect((await analyst.ask(`{ cohorts(${args}) { totalCount } }`)).errors?.[0]?.extensions).toMatchObject({
        code: 'ACCESS_DENIED',
      });
    expect((await home.as('trainer').ask('{ cohorts { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'ACCESS_DENIED',
    );
  });
});
