import { afterAll, describe, expect, it } from 'vitest';
import { type Account, house } from '../../support/house.ts';
import { CHEZHAN, Desk, DISTRICT, GONGZHUFU, OTHER_STREET, STREET } from './desk.ts';

/** Who may know whom, and what a number may give away. */
const desk = (account: Account) => new Desk(home.as(account));
const home = await house('workers_rights');
afterAll(() => home.close());

/** Three people, the community 成吉思汗北苑 of the demo. */
const SMALL = '150102008013';
const ITS_STREET = '150102008';

describe('the clerk of a street', () => {
  it('sees the workers of the street and its communities, and no others', async () => {
    const clerk = desk('hr');
    const { workers } = await clerk.client.data(
      '{ workers(filter: { left: { eq: false } }, page: { limit: 200 }) { totalCount items { unit { code } } } }',
    );
    expect(workers.totalCount).toBeGreaterThan(150);
    expect(workers.totalCount).toBeLessThan(300);
    for (const { unit } of workers.items) expect(unit.code).toMatch(/^150102001/);
  });
  it('finds nobody of another street: by id, by name, by unit, on an earlier day', async () => {
    const other = await desk('manager').client.data(
      'query ($id: ID) { workers(filter: { unit: { eq: $id } }, page: { limit: 1 }) { items { id name unit { id } } } }',
      { id: await desk('manager').unit(CHEZHAN) },
    );
    const [{ id, name, unit }] = other.workers.items;
    const clerk = desk('hr');
    const { byId, byUnit, byName, then } = await clerk.client.data(
      `query ($id: ID!, $unit: ID, $name: String) {
        byId: worker(id: $id) { id }
        byUnit: workers(filter: { unit: { eq: $unit } }) { totalCount }
        byName: workers(filter: { search: $name }, page: { limit: 200 }) { items { id } }
        then: worker(id: $id, asOf: "2025-12-31") { id } }`,
      { id, unit: unit.id, name },
    );
    expect(byId).toBeNull();
    expect(then).toBeNull();
    expect(byUnit.totalCount).toBe(0);
    expect(byName.items.map((worker: { id: string }) => worker.id)).not.toContain(id);
  });
  it('hires at his street and nowhere else, and changes nobody he does not see', async () => {
    const clerk = desk('hr');
    const manager = desk('manager');
    const employerId = await clerk.office();
    const hire = { name: '某人', employerId, from: '2026-03-01' };
    expect(await clerk.refusal('hireWorker', { ...hire, unitId: await manager.unit(CHEZHAN) })).toBe(
      'REGION_NOT_FOUND unitId',
    );
    const { id, version } = await manager.hire('外街道', { at: CHEZHAN });
    const leave = { workerId: id, version, on: '2026-09-01', exitReason: 'RETIRED' };
    expect(await clerk.refusal('endEmployment', leave)).toBe('WORKER_NOT_FOUND workerId');
    const file = await manager.file(id);
    expect(
      await clerk.refusal('withdrawFact', {
        kind: 'EMPLOYMENT',
        factId: file.employments[0].id,
        version,
        reason: '无权',
      }),
    ).toBe('FACT_NOT_FOUND factId');
  });
  it('chooses among all employers, and changes only those of his street', async () => {
    const clerk = desk('hr');
    const { employers } = await clerk.client.data(
      '{ employers(page: { limit: 200 }) { totalCount items { id version name region { code } } } }',
    );
    expect(employers.totalCount).toBe(14);
    const company = employers.items.find(({ name }: { name: string }) => name === '演示青城人力资源有限公司');
    expect(company.region).toBeNull();
    const change = { id: company.id, version: company.version, kind: 'DISPATCH_COMPANY', name: '改名' };
    expect(await clerk.refusal('saveEmployer', { ...change, regionId: await desk('manager').unit(DISTRICT) })).toBe(
      'REGION_NOT_FOUND regionId',
    );
    expect(await clerk.refusal('saveEmployer', { ...change, regionId: await clerk.unit(STREET) })).toBe(
      'VALUE_INVALID regionId',
    );
  });
  it('reads an employer of another street by its id, and of his own the street as it stood on a day', async () => {
    const { client } = desk('hr');
    const { employers } = await client.data('{ employers(page: { limit: 200 }) { items { id name } } }');
    const idOf = (wanted: string) => employers.items.find(({ name }: { name: string }) => name === wanted).id;
    const one = async (id: string, asOf?: string) =>
      (
        await client.data(
          'query ($id: ID!, $asOf: Date) { employer(id: $id, asOf: $asOf) { name closedOn region { name } } }',
          { id, asOf },
        )
      ).employer;
    expect(await one(idOf('保合少镇人民政府'))).toEqual({ name: '保合少镇人民政府', closedOn: null, region: null });
    const own = idOf('海拉尔东路街道办事处');
    expect((await one(own)).region).toEqual({ name: '海拉尔东路街道' });
    // The tree on file begins later: as on its first day.
    expect((await one(own, '2000-01-01')).region).toEqual({ name: '海拉尔东路街道' });
  });
});

describe('under 本级', () => {
  it('a clerk sees the people of the street itself, and no sum', async () => {
    const admin = home.as('admin');
    const { region } = await admin.data('{ region(code: "150102001") { id } }');
    await admin.data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        idempotencyKey: 'level',
        username: 'level',
        name: '赵本级',
        password: 'Lantern-7-of-the-Yard',
        roles: ['HR_CLERK'],
        scope: { kind: 'OWN_LEVEL', regionIds: [region.id] },
      },
    });
    const level = new Desk(home.as('level' as Account));
    const { workers, region: seen } = await level.client.data(
      `{ workers(filter: { left: { eq: false } }) { totalCount items { unit { code } } }
         region(code: "150102001") { workerCount workerCountStatus workersPer10kStatus } }`,
    );
    expect(workers.items.map(({ unit }: { unit: { code: string } }) => unit.code)).toEqual([
      STREET,
      STREET,
      STREET,
      STREET,
      STREET,
    ]);
    expect(seen).toEqual({ workerCount: null, workerCountStatus: 'HIDDEN', workersPer10kStatus: 'HIDDEN' });
  });
});

describe('the analyst', () => {
  const ask = async (query: string) => (await home.as('analyst').ask(query)).code ?? 'answered';

  it('can list, find and filter no person', async () => {
    for (const query of [
      '{ workers { totalCount } }',
      '{ worker(id: "1") { name } }',
      '{ employers { totalCount } }',
      '{ employer(id: "1") { name } }',
      '{ workers(filter: { search: "王" }) { items { id } } }',
      '{ community(code: "150102001001") { workers { name } } }',
      '{ communities { items { workers { id } } } }',
      'mutation { hireWorker(input: { idempotencyKey: "x", name: "某人", unitId: "15", employerId: "1", from: "2026-03-01" }) { id } }',
    ])
      expect(await ask(query), query).toBe('ACCESS_DENIED');
  });

  it('sees counts, those from 1 to 4 withheld, and with a single one the next smallest', async () => {
    const query = `{ region(code: "${ITS_STREET}") { workerCount workerCountStatus children { code kind workerCount workerCountStatus workersPer10kStatus } } }`;
    const { region: full } = await home.as('manager').data(query);
    const { region } = await home.as('analyst').data(query);
    expect(full.children.find(({ code }: { code: string }) => code === SMALL).workerCount).toBe(3);
    expect(region.workerCount).toBe(full.workerCount);
    const withheld = region.children.filter(
      ({ workerCountStatus }: { workerCountStatus: string }) => workerCountStatus === 'SMALL_GROUP',
    );
    expect(withheld).toHaveLength(2);
    expect(withheld.map(({ code }: { code: string }) => code)).toContain(SMALL);
    for (const child of withheld)
      expect(child).toMatchObject({ workerCount: null, workersPer10kStatus: 'SMALL_GROUP' });
    // The next smallest, not any other.
    const people = full.children.filter(
      ({ code, kind }: { code: string; kind: string }) => kind === 'COMMUNITY' && code !== SMALL,
    );
    const smallest = Math.min(...people.map(({ workerCount }: { workerCount: number }) => workerCount));
    const companion = withheld.find(({ code }: { code: string }) => code !== SMALL);
    expect(full.children.find(({ code }: { code: string }) => code === companion.code).workerCount).toBe(smallest);
  });

  it('does not get the two or three people of a street itself by subtraction: one of its communities is withheld too', async () => {
    const { region } = await home
      .as('analyst')
      .data(`{ region(code: "${OTHER_STREET}") { workerCount children { workerCount } } }`);
    const shown = region.children.filter(({ workerCount }: { workerCount: number | null }) => workerCount !== null);
    expect(region.workerCount).toBeGreaterThan(0);
    expect(region.children.length - shown.length).toBeGreaterThanOrEqual(2);
  });

  it('sees the same on the page of a community as in the list, and on any other day', async () => {
    for (const asOf of ['2025-12-31', '2026-11-24', '2027-01-01']) {
      const { community, region } = await home
        .as('analyst')
        .data(
          `{ community(code: "${SMALL}", asOf: "${asOf}") { workerCount workerCountStatus } region(code: "${SMALL}", asOf: "${asOf}") { workerCount } }`,
        );
      expect(community).toEqual({ workerCount: null, workerCountStatus: 'SMALL_GROUP' });
      expect(region.workerCount).toBeNull();
    }
  });

  it('can neither filter nor sort by such a count', async () => {
    for (const query of [
      '{ regions(sort: [{ field: WORKER_COUNT }]) { totalCount } }',
      '{ communities(sort: [{ field: WORKER_COUNT }]) { totalCount } }',
      '{ communities(filter: { workerCount: { eq: 3 } }) { totalCount } }',
    ])
      expect(await ask(query), query).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is told the sum by parts, without a person and without a withheld number', async () => {
    const { text, data } = await home
      .as('analyst')
      .ask(
        `{ region(code: "${ITS_STREET}") { explainWorkerCount { sentence { zh } nodes { id kind label { zh } value formula { zh } ref { type } } } } }`,
      );
    const { nodes } = data.region.explainWorkerCount;
    expect(text).not.toContain('"type":"WORKER"');
    const withheld = nodes.filter(
      ({ formula }: { formula: { zh: string } | null }) => formula?.zh === '小数保护，不显示',
    );
    expect(withheld.map(({ value }: { value: string | null }) => value)).toEqual([null, null, null]);
    expect(nodes.some(({ kind }: { kind: string }) => kind === 'NOT_COUNTED')).toBe(false);
    const small = await home
      .as('analyst')
      .data(`{ region(code: "${SMALL}") { explainWorkerCount { sentence { zh } nodes { kind value } } } }`);
    expect(small.region.explainWorkerCount.sentence.zh).toBe(
      '人数为 1 至 4 人，或会由相邻数字推算出这样的人数，不显示。',
    );
    expect(small.region.explainWorkerCount.nodes.every(({ value }: { value: string | null }) => value === null)).toBe(
      true,
    );
  });
});

describe('the auditor', () => {
  it('sees everybody and changes nobody', async () => {
    const auditor = desk('auditor');
    const { workers } = await auditor.client.data(
      '{ workers(filter: { standing: { eq: IN_POST } }) { totalCount items { id version } } }',
    );
    expect(workers.totalCount).toBeGreaterThanOrEqual(1336);
    const [{ id, version }] = workers.items;
    expect(
      await auditor.refusal('endEmployment', { workerId: id, version, on: '2026-09-01', exitReason: 'RETIRED' }),
    ).toBe('ACCESS_DENIED');
  });
  it('follows a count to the people it is made of, and each of them to what was entered', async () => {
    const { region } = await home
      .as('auditor')
      .data(
        `{ region(code: "${GONGZHUFU}") { workerCount explainWorkerCount { sentence { zh } nodes { kind value label { zh } date document { number title grade } ref { type id } } } } }`,
      );
    const { nodes, sentence } = region.explainWorkerCount;
    const counted = nodes.filter(({ kind }: { kind: string }) => kind === 'INPUT');
    expect(counted).toHaveLength(region.workerCount);
    expect(sentence.zh).toMatch(new RegExp(`^2026-11-24 在岗 ${region.workerCount} 人`));
    expect(
      nodes
        .filter(({ kind }: { kind: string }) => kind === 'RULE')
        .map(({ document }: { document: { title: string } }) => document.title),
    ).toEqual(['内蒙古自治区社区工作者管理办法（试行）', '本产品设定', '本产品设定', '本产品设定']);
    const { auditLog, worker } = await home.as('auditor').data(
      `query ($id: ID!) { worker(id: $id) { employments { reason recordedBy { name } } }
        auditLog(filter: { subjectType: { eq: "WORKER" }, subjectId: { eq: $id } }, page: { limit: 200 }) { items { table action } } }`,
      { id: counted[0].ref.id },
    );
    expect(worker.employments[0].recordedBy.name).toBe('李志强');
    expect(auditLog.items.map(({ table, action }: { table: string; action: string }) => `${table} ${action}`)).toEqual(
      expect.arrayContaining(['worker INSERT', 'employment INSERT', 'assignment INSERT']),
    );
  });
});

it('somebody who keeps users sees no worker; nobody who is not logged in sees anything', async () => {
  expect((await home.as('admin').ask('{ workers { totalCount } }')).code).toBe('ACCESS_DENIED');
  expect((await home.as('finance').ask('{ workers { totalCount } }')).code).toBe('ACCESS_DENIED');
  expect((await home.nobody().ask('{ workers { totalCount } }')).code).toBe('UNAUTHENTICATED');
});
