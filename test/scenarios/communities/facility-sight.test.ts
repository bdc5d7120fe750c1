import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './demo-district.ts';
import { facilityOffice } from './facility-office.ts';

/** Who sees which facilities, in lists, in the audit, at his own level (设施的可见范围). */
const { house, clerk, foreign, save, saved, refusal, withdraw } = await facilityOffice('facility_sight');
afterAll(() => house.close());

describe('the community of another street', () => {
  it('is answered like one that does not exist, when something is entered for it', async () => {
    const answers = await Promise.all([foreign, '99999', 'abc'].map((communityId) => save({ communityId })));
    expect(answers.map(({ code, errors }) => [code, errors?.[0]?.extensions.field])).toEqual([
      ['COMMUNITY_NOT_FOUND', 'communityId'],
      ['COMMUNITY_NOT_FOUND', 'communityId'],
      ['COMMUNITY_NOT_FOUND', 'communityId'],
    ]);
  });
  it('and so is a street, which has no facilities of its own', async () => {
    const { region } = await clerk.data('{ region(code: "150102001") { id } }');
    expect(await refusal({ communityId: region.id })).toBe('COMMUNITY_NOT_FOUND communityId');
  });
  it('has no facilities in any list, by any filter', async () => {
    const { facilities } = await clerk.data(
      'query ($filter: FacilityFilter) { facilities(filter: $filter) { totalCount items { id } } }',
      { filter: { community: { eq: foreign } } },
    );
    expect(facilities).toEqual({ totalCount: 0, items: [] });
    const all = await clerk.data('{ facilities(page: { limit: 200 }) { items { community { code } } } }');
    expect(
      all.facilities.items.every((f: { community: { code: string } }) => f.community.code.startsWith('150102001')),
    ).toBe(true);
  });
  it('keeps its facility, which the clerk can neither read, change nor give up', async () => {
    const manager = await house.as('manager');
    const { community } = await manager.data('query ($id: ID) { community(id: $id) { facilities { id version } } }', {
      id: foreign,
    });
    const [{ id, version }] = community.facilities;
    expect((await clerk.data('query ($id: ID!) { facility(id: $id) { name } }', { id })).facility).toBeNull();
    expect(await refusal({ id, version })).toBe('FACILITY_NOT_FOUND id');
    expect((await withdraw({ id, version, validFrom: '2026-10-01', reason: '征收' })).code).toBe('FACILITY_NOT_FOUND');
  });
});

it('an analyst reads figures and enters none', async () => {
  const analyst = await house.as('analyst');
  expect((await analyst.data('{ facilities { totalCount } }')).facilities.totalCount).toBeGreaterThan(300);
  expect(await refusal({}, analyst)).toBe('ACCESS_DENIED');
});

describe('facilities are listed', () => {
  const list = async (filter: object, sort: object[] = []) =>
    (
      await (
        await house.as('auditor')
      ).data(
        'query ($filter: FacilityFilter, $sort: [FacilitySort!]) { facilities(filter: $filter, sort: $sort, page: { limit: 200 }) { totalCount items { name state buildingAreaM2 community { code } } } }',
        { filter, sort },
      )
    ).facilities;

  it('by the sound of their community', async () => {
    const { items } = await list({ search: 'smcs' });
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map((f: { community: { code: string } }) => f.community.code))).toEqual(
      new Set(['150102001002']),
    );
  });
  it('by street and state, from planned to withdrawn', async () => {
    const { items } = await list({ state: { in: ['WITHDRAWN', 'PLANNED', 'UNDER_CONSTRUCTION'] } }, [
      { field: 'STATE' },
    ]);
    const order = ['PLANNED', 'UNDER_CONSTRUCTION', 'WITHDRAWN'];
    const states = items.map((f: { state: string }) => order.indexOf(f.state));
    expect(states).toEqual(states.toSorted());
    expect(new Set(states).size).toBe(3);
  });
  it('the largest first', async () => {
    const { items } = await list({ countsTowards: { eq: true } }, [{ field: 'BUILDING_AREA', direction: 'DESC' }]);
    const areas = items.map((f: { buildingAreaM2: string }) => Number(f.buildingAreaM2));
    expect(areas).toEqual(areas.toSorted((a: number, b: number) => b - a));
  });
});

describe('what a save leaves behind', () => {
  it('stands in the audit of the facility: who, what for, before and after', async () => {
    const { id, version } = await saved({ name: '留痕', validFrom: '2022-01-01' });
    await saved({ id, version, name: '留痕', validFrom: '2026-01-01', buildingAreaM2: '350', reason: '扩建' });
    const { auditLog } = await (await house.as('auditor')).data(
      `query ($filter: AuditFilter) { auditLog(filter: $filter, page: { limit: 50 }) { items {
        operation reason action table actor { name } region { code } after } } }`,
      { filter: { subjectType: { eq: 'FACILITY' }, subjectId: { eq: id } } },
    );
    const entries = auditLog.items.filter((e: { reason: string }) => e.reason === '扩建');
    expect(entries.map((e: { table: string; action: string }) => `${e.table} ${e.action}`).sort()).toEqual([
      'facility UPDATE',
      'facility_fact INSERT',
    ]);
    for (const entry of entries)
      expect(entry).toMatchObject({
        operation: 'saveFacility',
        actor: { name: '王晓燕' },
        region: { code: '150102001' },
      });
    expect(entries.some((e: { after: string }) => JSON.parse(e.after).building_area_m2 === 350)).toBe(true);
  });
});

describe('a clerk of the street itself (本级)', () => {
  it('sees the street and nothing of its communities, and enters nothing for them', async () => {
    const admin = await house.as('admin');
    const { region } = await admin.data('{ region(code: "150102001") { id } }');
    const made = await admin.ask('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        idempotencyKey: randomUUID(),
        username: 'level',
        name: '赵本级',
        password: PASSWORD,
        roles: ['HR_CLERK'],
        scope: { kind: 'OWN_LEVEL', regionIds: [region.id] },
      },
    });
    expect(made.errors).toBeUndefined();
    const level = await house.as('level');
    expect(
      await level.data('{ regions { items { code } } facilities { totalCount } communities { totalCount } }'),
    ).toEqual({
      regions: { items: [{ code: '150102001' }] },
      facilities: { totalCount: 0 },
      communities: { totalCount: 0 },
    });
    const figures = 'communityCount households facilityAreaM2 requiredAreaM2 shortfallM2 unitsShort';
    expect((await level.data(`{ region(code: "150102001") { ${figures} } }`)).region).toEqual({
      communityCount: null,
      households: null,
      facilityAreaM2: null,
      requiredAreaM2: null,
      shortfallM2: null,
      unitsShort: null,
    });
    expect(await refusal({}, level)).toBe('COMMUNITY_NOT_FOUND communityId');
  });
});
