import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { type DemoDistrict, demoDistrict, PASSWORD } from './demo-district.ts';

let house: DemoDistrict;
let clerk: Client;
let approver: Client;
let own: string;
let foreign: string;
beforeAll(async () => {
  house = await demoDistrict('facilities');
  clerk = await house.as('hr');
  approver = await house.as('approver');
  const manager = await house.as('manager');
  const id = async (code: string) =>
    (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;
  own = await id('150102001008');
  foreign = await id('150102002001');
});
afterAll(() => house?.close());

const SAVE = `mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) {
  id facilityId facilityVersion name state countsTowards buildingAreaM2 review source valid { from to } community { code } } }`;
const WITHDRAW = `mutation ($input: WithdrawFacilityInput!) { withdrawFacility(input: $input) { id state countsTowards countsReason review valid { from } } }`;
const DECIDE = `mutation ($input: DecideInput!) { decideFacility(input: $input) { facilityId facilityVersion review } }`;
const centre = () => ({
  idempotencyKey: randomUUID(),
  communityId: own,
  mode: 'CHANGE',
  validFrom: '2026-09-01',
  name: '体校巷邻里中心',
  kind: 'COMPREHENSIVE_SERVICE',
  state: 'IN_USE',
  buildingAreaM2: '320.55',
  residentActivityAreaM2: '200.00',
  tenure: 'LEASED',
  countsTowards: true,
});
const save = (change: object = {}, who = clerk) => who.ask(SAVE, { input: { ...centre(), ...change } });
/** Entered by the clerk and approved by the second person: the facility and the version to save against. */
const saved = async (change: object = {}) => {
  const answer = await save(change);
  expect(answer.errors).toBeUndefined();
  return { ...answer.data.saveFacility, ...(await approved(answer.data.saveFacility.id)) };
};
const approved = async (entry: string) => {
  const { decideFacility } = await approver.data(DECIDE, { input: { id: entry, decision: 'APPROVE' } });
  return { id: decideFacility.facilityId, version: decideFacility.facilityVersion, review: decideFacility.review };
};
const refusal = async (change: object, who = clerk) => {
  const { code, errors } = await save(change, who);
  return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
};
const withdraw = (input: object) => clerk.ask(WITHDRAW, { input: { idempotencyKey: randomUUID(), ...input } });
const history = async (id: string) =>
  (
    await clerk.data(
      'query ($id: ID!) { facility(id: $id) { history { state buildingAreaM2 valid { from to } reason recordedBy { name } document { title grade } } } }',
      { id },
    )
  ).facility.history;
const area = async (asOf = '2026-11-24') =>
  (
    await clerk.data('query ($id: ID, $asOf: Date) { community(id: $id, asOf: $asOf) { facilityAreaM2 } }', {
      id: own,
      asOf,
    })
  ).community.facilityAreaM2;
/** Facilities and all that was ever recorded of them, as the audit sees it. */
const stored = async () =>
  (
    await (
      await house.as('auditor')
    ).data('{ auditLog(filter: { subjectType: { eq: "FACILITY" } }, page: { limit: 1 }) { totalCount } }')
  ).auditLog.totalCount;

describe('a clerk enters a facility', () => {
  it('it waits for the second person, and counts for its community when he has approved it', async () => {
    const before = Number(await area());
    const { data } = await save();
    expect(data.saveFacility).toMatchObject({
      buildingAreaM2: '320.55',
      review: 'SUBMITTED',
      source: '人工录入',
      valid: { from: '2026-09-01', to: null },
      community: { code: '150102001008' },
    });
    expect(Number(await area())).toBeCloseTo(before, 2);
    expect((await approved(data.saveFacility.id)).review).toBe('APPROVED');
    expect(Number(await area())).toBeCloseTo(before + 320.55, 2);
    expect(Number(await area('2026-08-31'))).toBeCloseTo(before, 2);
  });
  it('one that opens next year is answered as it will be, and counts only then', async () => {
    const before = await area();
    const facility = await saved({ validFrom: '2027-03-01', name: '明年启用的用房' });
    expect(facility).toMatchObject({ name: '明年启用的用房', valid: { from: '2027-03-01' } });
    expect(await area()).toBe(before);
    expect(Number(await area('2027-03-01'))).toBeCloseTo(Number(before) + 320.55, 2);
  });
  it('an outdoor venue has functions and does not count', async () => {
    const before = await area();
    await saved({
      name: '口袋公园',
      kind: 'OUTDOOR_VENUE',
      venueFunctions: ['SPORT', 'CULTURE', 'SPORT'],
      residentActivityAreaM2: null,
      countsTowards: false,
      countsReason: '户外场所',
    });
    expect(await area()).toBe(before);
  });
  it('the second click of one save makes no second facility', async () => {
    const input = { ...centre(), name: '双击' };
    const [first, second] = [await clerk.ask(SAVE, { input }), await clerk.ask(SAVE, { input })];
    expect(second.text).toBe(first.text);
    const { facilityFacts } = await clerk.data(
      'query ($id: ID) { facilityFacts(filter: { community: { eq: $id }, review: { eq: SUBMITTED } }) { items { name } } }',
      { id: own },
    );
    expect(facilityFacts.items.filter(({ name }: { name: string }) => name === '双击')).toHaveLength(1);
  });
  it('the same key for something else is refused', async () => {
    const input = { ...centre(), name: '第一处' };
    await clerk.ask(SAVE, { input });
    expect((await clerk.ask(SAVE, { input: { ...input, name: '第二处' } })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a facility changes', () => {
  it('from a day on; what it was before stays on file', async () => {
    const { id, version } = await saved({
      name: '扩建',
      validFrom: '2022-01-01',
      document: { title: '验收单', number: '〔2022〕1号' },
    });
    const changed = await saved({
      id,
      version,
      name: '扩建',
      validFrom: '2024-01-01',
      buildingAreaM2: '400',
      reason: '扩建完工',
    });
    expect(changed).toMatchObject({ id, buildingAreaM2: '400.00' });
    expect(await history(id)).toEqual([
      {
        state: 'IN_USE',
        buildingAreaM2: '320.55',
        valid: { from: '2022-01-01', to: '2024-01-01' },
        reason: 'saveFacility',
        recordedBy: { name: '王晓燕' },
        document: { title: '验收单', grade: 'UNVERIFIED' },
      },
      expect.objectContaining({ buildingAreaM2: '400.00', valid: { from: '2024-01-01', to: null }, document: null }),
    ]);
  });
  it('by a correction of the months that were wrong, with a reason', async () => {
    const { id, version } = await saved({ name: '更正', validFrom: '2022-01-01' });
    const wrong = {
      id,
      version,
      name: '更正',
      mode: 'CORRECTION',
      validFrom: '2023-01-01',
      validTo: '2023-07-01',
      buildingAreaM2: '310.00',
    };
    expect(await refusal(wrong)).toBe('REASON_REQUIRED reason');
    await saved({ ...wrong, reason: '测绘更正' });
    expect(
      (await history(id)).map((f: { buildingAreaM2: string; valid: object }) => [f.buildingAreaM2, f.valid]),
    ).toEqual([
      ['320.55', { from: '2022-01-01', to: '2023-01-01' }],
      ['310.00', { from: '2023-01-01', to: '2023-07-01' }],
      ['320.55', { from: '2023-07-01', to: null }],
    ]);
  });
  it('is given up from a day on: it counts no longer, for the reason given', async () => {
    const { id, version } = await saved({ name: '退出', validFrom: '2022-01-01' });
    const before = Number(await area());
    const answer = await withdraw({ id, version, validFrom: '2026-10-01', reason: '房屋征收' });
    expect(answer.data.withdrawFacility).toMatchObject({
      state: 'WITHDRAWN',
      countsTowards: false,
      countsReason: '房屋征收',
      review: 'SUBMITTED',
      valid: { from: '2026-10-01' },
    });
    expect(Number(await area())).toBeCloseTo(before, 2);
    await approved(answer.data.withdrawFacility.id);
    expect(Number(await area())).toBeCloseTo(before - 320.55, 2);
    expect(Number(await area('2026-09-30'))).toBeCloseTo(before, 2);
  });
  it('is not given up without a reason, twice, or before it was there', async () => {
    const { id, version } = await saved({ name: '不退', validFrom: '2022-01-01' });
    const tell = async (input: object) => {
      const { code, errors } = await withdraw({ id, version, validFrom: '2026-10-01', reason: '征收', ...input });
      return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
    };
    expect(await tell({ reason: ' ' })).toBe('REASON_REQUIRED reason');
    expect(await tell({ validFrom: '2021-12-31' })).toBe('FACT_NOT_FOUND validFrom');
    expect(await tell({ version: 7 })).toBe('STALE_VERSION version');
    const { data } = await withdraw({ id, version, validFrom: '2026-10-01', reason: '征收' });
    const after = await approved(data.withdrawFacility.id);
    expect(await tell({ version: after.version, validFrom: '2026-11-01' })).toBe('VALUE_INVALID validFrom');
  });
  it('by one of two clerks who save at the same moment; the other is told', async () => {
    const { id, version } = await saved({ name: '同时', validFrom: '2022-01-01' });
    const both = await Promise.all([
      save({ id, version, name: '同时', buildingAreaM2: '330' }),
      save({ id, version, name: '同时', buildingAreaM2: '340' }),
    ]);
    expect(both.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'STALE_VERSION']);
  });
});

describe('refused, with the field, and nothing is stored', () => {
  it.each([
    ['a negative area', { buildingAreaM2: '-1' }, 'AREA_INVALID buildingAreaM2'],
    ['an area with three decimals', { buildingAreaM2: '320.555' }, 'AREA_INVALID buildingAreaM2'],
    ['a negative area for residents', { residentActivityAreaM2: '-0.01' }, 'AREA_INVALID residentActivityAreaM2'],
    [
      'more area for residents than there is',
      { residentActivityAreaM2: '320.56' },
      'FACILITY_AREA_EXCEEDED residentActivityAreaM2',
    ],
    ['one that is planned and counts', { state: 'PLANNED' }, 'FACILITY_CANNOT_COUNT countsTowards'],
    ['one that is withdrawn and counts', { state: 'WITHDRAWN' }, 'FACILITY_CANNOT_COUNT countsTowards'],
    [
      'a venue that counts',
      { kind: 'OUTDOOR_VENUE', venueFunctions: ['SPORT'] },
      'FACILITY_CANNOT_COUNT countsTowards',
    ],
    ['one that does not count for no reason', { countsTowards: false }, 'VALUE_REQUIRED countsReason'],
    ['functions of a building', { venueFunctions: ['SPORT'] }, 'VALUE_INVALID venueFunctions'],
    ['no name', { name: '  ' }, 'VALUE_REQUIRED name'],
    ['a name of 101 characters', { name: '名'.repeat(101) }, 'VALUE_INVALID name'],
    ['a change with an end', { validTo: '2027-01-01' }, 'VALUE_INVALID validTo'],
    ['a correction of nothing', { mode: 'CORRECTION', reason: '更正' }, 'FACT_NOT_FOUND mode'],
    [
      'a correction that ends before it begins',
      { mode: 'CORRECTION', reason: '更正', validTo: '2026-09-01' },
      'PERIOD_EMPTY validTo',
    ],
    ['a facility that does not exist', { id: '99999', version: 1 }, 'FACILITY_NOT_FOUND id'],
    ['an id that is none', { id: 'abc', version: 1 }, 'FACILITY_NOT_FOUND id'],
    ['a version of no facility', { version: 1 }, 'VALUE_REQUIRED id'],
    ['a day of a year nobody means', { validFrom: '9999-01-01' }, 'VALUE_INVALID validFrom'],
    ['a day of a year typed too short', { validFrom: '0026-01-01' }, 'VALUE_INVALID validFrom'],
    ['a day after the last', { validFrom: '2200-01-01' }, 'VALUE_INVALID validFrom'],
  ])('%s', async (_what, change, refused) => {
    const before = await stored();
    expect(await refusal(change)).toBe(refused);
    expect(await stored()).toBe(before);
  });
  it('a known facility without the version it was read at', async () => {
    const { id } = await saved({ name: '无版本' });
    expect(await refusal({ id })).toBe('VALUE_REQUIRED version');
  });
  it('a correction of days before the facility was there', async () => {
    const { id, version } = await saved({ name: '早于登记' });
    const period = { mode: 'CORRECTION', reason: '更正', validFrom: '2020-01-01', validTo: '2020-02-01' };
    expect(await refusal({ id, version, ...period })).toBe('FACT_NOT_FOUND validFrom');
  });
});

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
