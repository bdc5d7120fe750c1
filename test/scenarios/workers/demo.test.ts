import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk, DISTRICT } from './desk.ts';

const home = await house('workers_demo');
afterAll(() => home.close());
const manager = new Desk(home.as('manager'));

describe('the demo district', () => {
  it.each([
    '2025-12-31',
    '2026-01-01',
    '2026-02-28',
    '2026-03-01',
    '2026-06-30',
    '2026-07-01',
    '2026-11-24',
    '2030-01-01',
  ])('has 1,336 workers in post on %s, 4 more suspended and 9 seconded', async (asOf) => {
    expect(await manager.count(DISTRICT, asOf)).toBe(1336);
    const { region } = await manager.client.data(
      'query ($asOf: Date) { region(code: "150102", asOf: $asOf) { explainWorkerCount { sentence { zh } } } }',
      { asOf },
    );
    expect(region.explainWorkerCount.sentence.zh).toBe(`${asOf} 在岗 1,336 人；另有停职 4 人、借调 9 人，不计入。`);
  });
  it('that is 31 short of 22 and 218 over 18 per 10,000 of 621,072 urban residents', () => {
    const needed = (per: number) => Math.ceil((per * 621_072) / 10_000);
    expect([needed(22) - 1336, 1336 - needed(18)]).toEqual([31, 218]);
  });
  it('200 had left before the end of 2025', async () => {
    const { workers } = await manager.client.data(
      '{ workers(asOf: "2025-12-31", filter: { left: { eq: true } }) { totalCount } }',
    );
    expect(workers.totalCount).toBe(200);
  });
  it('every real community has some, and three kinds of employers', async () => {
    const { communities, employers } = await manager.client.data(
      `{ communities(filter: { kind: { eq: COMMUNITY } }, page: { limit: 200 }) { items { isVirtual workerCount } }
         employers(page: { limit: 50 }) { items { kind } } }`,
    );
    const real = communities.items.filter(({ isVirtual }: { isVirtual: boolean }) => !isVirtual);
    expect(real).toHaveLength(65);
    for (const { workerCount } of real) expect(workerCount).toBeGreaterThan(0);
    expect(new Set(employers.items.map(({ kind }: { kind: string }) => kind)).size).toBe(3);
  });
  it('nothing of it was known before it was loaded', async () => {
    const { region, workers } = await manager.client.data(
      `{ region(code: "150102") { id } workers(knownOn: "2020-01-01T00:00:00Z") { totalCount } }`,
    );
    expect(region).not.toBeNull();
    expect(workers.totalCount).toBe(0);
  });
  it('the list by name begins with people who bear different names', async () => {
    const { workers } = await manager.client.data('{ workers(page: { limit: 25 }) { items { name } } }');
    const names = workers.items.map(({ name }: { name: string }) => name);
    expect(names.slice(0, 5)).toEqual(['阿古拉·苏日格', '艾雅洋', '阿丽玛', '阿木古楞·萨楚拉', '安红芳']);
    expect(new Set(names).size).toBe(25);
  });
  it('names with a dot are found by their sound', async () => {
    const { workers } = await manager.client.data(
      '{ workers(page: { limit: 200 }, filter: { search: "·" }) { totalCount items { name pinyin } } }',
    );
    expect(workers.totalCount).toBeGreaterThan(10);
    for (const { pinyin } of workers.items) expect(pinyin).toMatch(/^[a-z]+$/);
  });
});

describe('an employer', () => {
  it('is entered with a credit code that is right, once', async () => {
    const regionId = await manager.unit(DISTRICT);
    const company = { regionId, kind: 'DISPATCH_COMPANY', name: '某劳务公司' };
    expect(await manager.refusal('saveEmployer', { ...company, creditCode: '91350100M0001TGQXM' })).toBe(
      'CREDIT_CODE_INVALID creditCode',
    );
    const made = await manager.written(
      'saveEmployer',
      { ...company, creditCode: ' 91110108551385082q ' },
      'id version creditCode region { code }',
    );
    expect(made).toMatchObject({ creditCode: '91110108551385082Q', region: { code: DISTRICT } });
    expect(await manager.refusal('saveEmployer', { ...company, creditCode: '91110108551385082Q' })).toBe(
      'CREDIT_CODE_TAKEN creditCode',
    );
    expect(await manager.refusal('saveEmployer', { ...company, id: made.id, version: made.version + 1 })).toBe(
      'STALE_VERSION version',
    );
    expect(await manager.refusal('saveEmployer', { ...company, regionId: await manager.unit('150102001001') })).toBe(
      'REGION_NOT_FOUND regionId',
    );
  });
  it('does not close while people are employed there, and closed employs nobody', async () => {
    const regionId = await manager.unit(DISTRICT);
    const company = { regionId, kind: 'DISPATCH_COMPANY', name: '停业公司' };
    const made = await manager.written('saveEmployer', company, 'id version');
    const hired = await manager.hire('最后一人', { at: '150102001001', employerId: made.id });
    const close = { ...company, id: made.id, version: made.version, closedOn: '2026-09-01' };
    expect(await manager.refusal('saveEmployer', close)).toBe('EMPLOYER_IN_USE closedOn');
    await manager.written('endEmployment', {
      workerId: hired.id,
      version: hired.version,
      on: '2026-09-01',
      exitReason: 'CONTRACT_ENDED',
    });
    const closed = await manager.written('saveEmployer', close, 'closedOn');
    expect(closed.closedOn).toBe('2026-09-01');
    const late = { name: '迟到', unitId: await manager.unit('150102001001'), employerId: made.id, from: '2026-10-01' };
    expect(await manager.refusal('hireWorker', late)).toBe('EMPLOYER_CLOSED employerId');
    const { employers } = await manager.client.data(
      '{ employers(filter: { open: true, search: "停业" }) { totalCount } }',
    );
    expect(employers.totalCount).toBe(0);
  });
});
