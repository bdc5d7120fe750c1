import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import type { Client } from '../../support/client.ts';
import { type DemoDistrict, demoDistrict, PASSWORD } from './demo-district.ts';

let house: DemoDistrict;
let clerk: Client;
let approver: Client;
let auditor: Client;
/** 体校巷社区, in the clerk's street. */
let own: string;
beforeAll(async () => {
  house = await demoDistrict('facility_review');
  [clerk, approver, auditor] = await Promise.all([house.as('hr'), house.as('approver'), house.as('auditor')]);
  own = await idOf('150102001008');
});
afterAll(() => house?.close());

const idOf = async (code: string): Promise<string> =>
  (await auditor.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;

const SAVE = `mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) {
  id facilityId facilityVersion name review submittedAt decidedAt believedFrom preparedByMe mode recordedBy { name } submittedBy { name } } }`;
const DECIDE = `mutation ($input: DecideInput!) { decideFacility(input: $input) {
  id facilityId facilityVersion review decidedAt believedFrom decisionReason decidedBy { name } preparedByMe } }`;
const DISCARD =
  'mutation ($input: DiscardEntryInput!) { discardFacilityFact(input: $input) { id review supersededAt } }';

const centre = (change: object = {}) => ({
  idempotencyKey: randomUUID(),
  communityId: own,
  mode: 'CHANGE',
  validFrom: '2024-01-01',
  name: '体校巷邻里中心',
  kind: 'COMPREHENSIVE_SERVICE',
  state: 'IN_USE',
  buildingAreaM2: '320.55',
  tenure: 'LEASED',
  countsTowards: true,
  ...change,
});
const save = async (change: object = {}, who = clerk) => (await who.data(SAVE, { input: centre(change) })).saveFacility;
const decide = (id: string, decision: 'APPROVE' | 'RETURN', reason?: string, who = approver) =>
  who.ask(DECIDE, { input: { id, decision, reason } });
const approve = async (id: string) => {
  const answer = await decide(id, 'APPROVE');
  expect(answer.errors).toBeUndefined();
  return answer.data.decideFacility;
};
/** A facility that is on file. */
const onFile = async (change: object = {}) => {
  const { id } = await save(change);
  const { facilityId, facilityVersion } = await approve(id);
  return { id: facilityId, version: facilityVersion };
};
const area = async (variables: object = {}) =>
  Number(
    (
      await clerk.data(
        'query ($id: ID, $asOf: Date, $knownOn: DateTime) { community(id: $id, asOf: $asOf, knownOn: $knownOn) { facilityAreaM2 } }',
        { id: own, asOf: '2026-11-24', ...variables },
      )
    ).community.facilityAreaM2,
  );
const audited = async (fact: string) =>
  (
    await auditor.data(
      `query ($filter: AuditFilter) { auditLog(filter: $filter, page: { limit: 200 }) { items { operation reason table action rowId actor { name } before after } } }`,
      { filter: { subjectType: { eq: 'FACILITY' } } },
    )
  ).auditLog.items.filter((e: { table: string; rowId: string }) => e.table === 'facility_fact' && e.rowId === fact);

/** Speaks SQL in the name of a user's person, with the whole scope, as the role the server connects as. */
const asPerson = (username: string, text: string, url = house.urls.app) =>
  asClient(url, async (db) => {
    const set = (name: string, value: string) => db.query('select set_config($1, $2, true)', [name, value]);
    await db.query('begin');
    await set('app.person', '1');
    await set('app.all', 'on');
    const { rows: users } = await db.query('select person_id from app_user where username = $1', [username]);
    await set('app.person', String(users[0].person_id));
    await set('app.reason', 'SQL');
    const answered = [await db.query(text)].flat();
    await db.query('commit');
    return answered.at(-1)?.rows ?? [];
  });
const sqlState = (username: string, text: string, url?: string) =>
  asPerson(username, text, url).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('what a clerk enters', () => {
  it('waits, and says who prepared it; no list of facilities has it yet', async () => {
    const before = await area();
    const entry = await save({ name: '新用房' });
    expect(entry).toMatchObject({
      review: 'SUBMITTED',
      submittedAt: expect.any(String),
      decidedAt: null,
      believedFrom: null,
      preparedByMe: true,
      mode: 'CHANGE',
      recordedBy: { name: '王晓燕' },
      submittedBy: { name: '王晓燕' },
    });
    expect(await area()).toBe(before);
    const { facility, facilities, facilityFacts } = await approver.data(
      `query ($id: ID!) { facility(id: $id) { id } facilities(filter: { search: "新用房" }) { totalCount }
        facilityFacts(filter: { review: { eq: SUBMITTED }, facility: { eq: $id } }) { totalCount items { id preparedByMe community { code } } } }`,
      { id: entry.facilityId },
    );
    expect(facility).toBeNull();
    expect(facilities.totalCount).toBe(0);
    expect(facilityFacts).toEqual({
      totalCount: 1,
      items: [{ id: entry.id, preparedByMe: false, community: { code: '150102001008' } }],
    });
  });

  it('counts from the approval on; before, nobody knew of it', async () => {
    const entry = await save({ name: '知晓' });
    const before = await area();
    const decided = await approve(entry.id);
    expect(decided).toMatchObject({ review: 'APPROVED', decidedBy: { name: '苏日娜' }, preparedByMe: false });
    expect(decided.believedFrom).toBe(decided.decidedAt);
    const moment = new Date(decided.believedFrom).getTime();
    expect(await area()).toBeCloseTo(before + 320.55, 2);
    expect(await area({ knownOn: new Date(moment - 1).toISOString() })).toBeCloseTo(before, 2);
    expect(await area({ knownOn: new Date(moment).toISOString() })).toBeCloseTo(before + 320.55, 2);
    const asked =
      'query ($id: ID!, $knownOn: DateTime) { facility(id: $id, knownOn: $knownOn) { name } facilities(knownOn: $knownOn, filter: { search: "知晓" }) { totalCount } }';
    const then = { id: decided.facilityId, knownOn: new Date(moment - 1).toISOString() };
    expect(await clerk.data(asked, then)).toEqual({ facility: null, facilities: { totalCount: 0 } });
    expect(await clerk.data(asked, { id: decided.facilityId })).toEqual({
      facility: { name: '知晓' },
      facilities: { totalCount: 1 },
    });
  });

  it('as a correction waits while the approved area goes on counting, and the file shows what waits', async () => {
    const { id, version } = await onFile({ name: '更正中' });
    const before = await area();
    const entry = await save({
      id,
      version,
      name: '更正中',
      mode: 'CORRECTION',
      buildingAreaM2: '300.00',
      reason: '测绘',
    });
    expect(await area()).toBeCloseTo(before, 2);
    const asked = `query ($id: ID!) { facility(id: $id) { buildingAreaM2 review pending { id buildingAreaM2 mode reason } history { buildingAreaM2 } }
      facilities(filter: { pending: { eq: true }, community: { eq: "${own}" } }) { items { id } } }`;
    const waiting = await clerk.data(asked, { id });
    expect(waiting.facility).toEqual({
      buildingAreaM2: '320.55',
      review: 'APPROVED',
      pending: { id: entry.id, buildingAreaM2: '300.00', mode: 'CORRECTION', reason: '测绘' },
      history: [{ buildingAreaM2: '320.55' }],
    });
    expect(waiting.facilities.items).toContainEqual({ id });
    await approve(entry.id);
    expect(await area()).toBeCloseTo(before - 20.55, 2);
    const { facility } = await clerk.data(asked, { id });
    expect(facility).toMatchObject({ buildingAreaM2: '300.00', pending: null });
  });

  it('keeps, of what a change leaves over, who recorded and approved it when', async () => {
    const { id, version } = await onFile({ name: '余段', validFrom: '2022-01-01' });
    const read = `query ($id: ID!) { facility(id: $id) { history { recordedAt submittedAt decidedAt review valid { from to } recordedBy { name } decidedBy { name } } } }`;
    const [first] = (await clerk.data(read, { id })).facility.history;
    await approve((await save({ id, version, name: '余段', validFrom: '2025-01-01', buildingAreaM2: '400' })).id);
    const [left] = (await clerk.data(read, { id })).facility.history;
    expect(left).toEqual({ ...first, valid: { from: '2022-01-01', to: '2025-01-01' } });
  });
});

describe('a return', () => {
  it('needs a reason, stays visible with it, and the preparer saves again', async () => {
    const before = await area();
    const entry = await save({ name: '退回' });
    expect((await decide(entry.id, 'RETURN')).code).toBe('REASON_REQUIRED');
    expect((await decide(entry.id, 'RETURN', '  ')).code).toBe('REASON_REQUIRED');
    const returned = (await decide(entry.id, 'RETURN', '面积与测绘不符')).data.decideFacility;
    expect(returned).toMatchObject({ review: 'RETURNED', decisionReason: '面积与测绘不符', believedFrom: null });
    expect(await area()).toBeCloseTo(before, 2);
    const own = 'query ($id: ID!) { facilityFact(id: $id) { review decisionReason supersededAt facilityVersion } }';
    const { facilityFact } = await clerk.data(own, { id: entry.id });
    expect(facilityFact).toMatchObject({ review: 'RETURNED', decisionReason: '面积与测绘不符', supersededAt: null });
    const version = facilityFact.facilityVersion;
    const again = await save({ id: entry.facilityId, version, name: '退回', buildingAreaM2: '310.00' });
    expect((await clerk.data(own, { id: entry.id })).facilityFact.supersededAt).not.toBeNull();
    expect((await decide(entry.id, 'APPROVE')).code).toBe('ALREADY_DECIDED');
    await approve(again.id);
    expect(await area()).toBeCloseTo(before + 310, 2);
  });

  it('or takes it back', async () => {
    const entry = await save({ name: '撤回' });
    await decide(entry.id, 'RETURN', '重复登记');
    const { discardFacilityFact } = await clerk.data(DISCARD, { input: { id: entry.id, reason: '确为重复' } });
    expect(discardFacilityFact).toMatchObject({ review: 'RETURNED', supersededAt: expect.any(String) });
    const again = await clerk.ask(DISCARD, { input: { id: entry.id } });
    expect(again.code).toBe('ALREADY_DECIDED');
  });

  it('nobody takes back what somebody else entered, or what counts', async () => {
    const entry = await save({ name: '他人' });
    const manager = await house.as('manager');
    expect((await manager.ask(DISCARD, { input: { id: entry.id } })).code).toBe('ENTRY_NOT_YOURS');
    await approve(entry.id);
    expect((await clerk.ask(DISCARD, { input: { id: entry.id } })).code).toBe('ALREADY_DECIDED');
    expect((await clerk.ask(DISCARD, { input: { id: '99999999' } })).code).toBe('ENTRY_NOT_FOUND');
  });
});

describe('one entry of a facility waits at a time', () => {
  it('the preparer’s own is replaced by his next', async () => {
    const { id, version } = await onFile({ name: '再存' });
    const first = await save({ id, version, name: '再存', buildingAreaM2: '330' });
    const second = await save({ id, version: first.facilityVersion, name: '再存', buildingAreaM2: '340' });
    expect((await decide(first.id, 'APPROVE')).code).toBe('ALREADY_DECIDED');
    await approve(second.id);
  });
  it('while somebody else’s waits, nothing new is entered', async () => {
    const { id, version } = await onFile({ name: '他存' });
    const first = await save({ id, version, name: '他存', buildingAreaM2: '330' });
    const manager = await house.as('manager');
    const input = centre({ id, version: first.facilityVersion, name: '他存', buildingAreaM2: '340' });
    const { code, errors } = await manager.ask(SAVE, { input });
    expect([code, errors?.[0]?.extensions.params]).toEqual(['ENTRY_WAITING', { id: first.id }]);
    await decide(first.id, 'RETURN', '由科长重报');
    const { facilityFact } = await clerk.data('query ($id: ID!) { facilityFact(id: $id) { facilityVersion } }', {
      id: first.id,
    });
    expect(
      (await manager.ask(SAVE, { input: { ...input, version: facilityFact.facilityVersion } })).code,
    ).toBeUndefined();
  });
});

describe('four eyes', () => {
  let both: Client;
  beforeAll(async () => {
    const admin = await house.as('admin');
    const district = await idOf('150102');
    const street = await idOf('150102002');
    for (const [username, name, roles, regionIds] of [
      ['both', '钱两岗', ['HR_CLERK', 'APPROVER'], [district]],
      ['elsewhere', '周异街', ['APPROVER'], [street]],
    ] as const)
      await admin.data('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
        input: {
          idempotencyKey: randomUUID(),
          username,
          name,
          password: PASSWORD,
          roles,
          scope: { kind: 'OWN_AND_BELOW', regionIds },
        },
      });
    both = await house.as('both');
  });

  it('who holds both posts does not decide what he entered: neither through the server nor as its role in the database', async () => {
    const entry = await save({ name: '自批' }, both);
    const { code, errors } = await decide(entry.id, 'APPROVE', undefined, both);
    expect([code, errors?.[0]?.extensions.field]).toEqual(['FOUR_EYES_REQUIRED', 'id']);
    expect((await decide(entry.id, 'RETURN', '自退', both)).code).toBe('FOUR_EYES_REQUIRED');
    const update = `update facility_fact set review = 'APPROVED' where id = ${entry.id} returning id`;
    expect(await sqlState('both', update)).toBe('JC004');
    expect(await sqlState('both', update, house.urls.owner)).toBe('JC004');
    await approve(entry.id);
  });

  it('and may decide what somebody else entered', async () => {
    const entry = await save({ name: '他批' });
    expect((await decide(entry.id, 'APPROVE', undefined, both)).data.decideFacility.review).toBe('APPROVED');
  });

  it('a clerk decides nothing, an approver nothing outside his scope, and nobody what is not there', async () => {
    const entry = await save({ name: '无权' });
    const elsewhere = await house.as('elsewhere');
    expect((await decide(entry.id, 'APPROVE', undefined, clerk)).code).toBe('ACCESS_DENIED');
    expect((await decide(entry.id, 'APPROVE', undefined, elsewhere)).code).toBe('ENTRY_NOT_FOUND');
    for (const id of ['0', '-1', 'abc', '99999999', '9'.repeat(30)])
      expect((await decide(id, 'APPROVE')).code).toBe('ENTRY_NOT_FOUND');
  });

  it('of ten approvals at the same moment one is made and nine are told, with one entry in the audit', async () => {
    const entry = await save({ name: '并发' });
    const approvers: Client[] = [];
    while (approvers.length < 10) approvers.push(await house.as('approver'));
    const answers = await Promise.all(approvers.map((who) => decide(entry.id, 'APPROVE', undefined, who)));
    const codes = answers.map(({ code }) => code ?? 'OK').sort();
    expect(codes).toEqual([...Array(9).fill('ALREADY_DECIDED'), 'OK']);
    expect((await audited(entry.id)).filter((e: { action: string }) => e.action === 'UPDATE')).toHaveLength(1);
  });

  it('of an approval and a return at the same moment one is made', async () => {
    const entry = await save({ name: '同时' });
    const answers = await Promise.all([decide(entry.id, 'APPROVE'), decide(entry.id, 'RETURN', '不符', both)]);
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['ALREADY_DECIDED', 'OK']);
  });

  it('a decision stands in the audit, in the transaction that made it', async () => {
    const entry = await save({ name: '留痕' });
    await decide(entry.id, 'APPROVE', '已现场核对');
    const [made] = (await audited(entry.id)).filter((e: { action: string }) => e.action === 'UPDATE');
    expect(made).toMatchObject({ operation: 'decideFacility', reason: '已现场核对', actor: { name: '苏日娜' } });
    expect(JSON.parse(made.before)).toMatchObject({ review: 'SUBMITTED', decided_by: null, believed_from: null });
    expect(JSON.parse(made.after)).toMatchObject({ review: 'APPROVED', decision_reason: '已现场核对' });
  });

  it('an entry is not approved over a file that became another meanwhile; it can be returned', async () => {
    const { id } = await onFile({ name: '过时' });
    // Of the fact on file the preparer had seen nothing.
    const [row] = await asPerson(
      'hr',
      `insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, tenure, counts_towards, source, review, valid)
       select facility_id, region_id, community_id, name, kind, state, 999, tenure, counts_towards, source, 'SUBMITTED', '[2025-01-01,)'
       from facility_fact where facility_id = ${id} returning id`,
    );
    const { code, errors } = await decide(row.id, 'APPROVE');
    expect([code, errors?.[0]?.extensions.field]).toEqual(['STALE_VERSION', 'id']);
    expect((await decide(row.id, 'RETURN', '请按现状重报')).data.decideFacility.review).toBe('RETURNED');
  });
});

describe('the database, asked in SQL by the server’s own role, refuses', () => {
  const columns =
    'facility_id, region_id, community_id, name, kind, state, building_area_m2, resident_activity_area_m2, tenure, certificate_number, venue_functions, counts_towards, counts_reason, source, mode, replaces, document_title, document_number, document_article, document_date, document_grade';
  const review =
    'recorded_at, recorded_by, reason, review, submitted_at, submitted_by, decided_at, decided_by, decision_reason';
  let fact: string;
  beforeAll(async () => {
    fact = (await approve((await save({ name: '库内', validFrom: '2022-01-01' })).id)).id;
  });
  const close = () => `update facility_fact set superseded_at = now() where id = ${fact}`;
  const copy = (change: Readonly<Record<string, string>> = {}, valid = `daterange('2022-01-01', '2023-01-01')`) => {
    const all = `${columns}, ${review}`.split(', ');
    return `insert into facility_fact (${all.join(', ')}, valid, copied_from)
      select ${all.map((column) => change[column] ?? column).join(', ')}, ${valid}, ${fact} from facility_fact where id = ${fact}`;
  };

  it.each([
    ['a value changed', 'update facility_fact set building_area_m2 = 9999 where id = $', '42501'],
    ['a period changed', `update facility_fact set valid = '[2000-01-01,)' where id = $`, '42501'],
    ['a decider written in', 'update facility_fact set decided_by = 3 where id = $', '42501'],
    ['the time of belief moved', `update facility_fact set believed_from = '2000-01-01' where id = $`, '42501'],
    ['an approved one submitted again', `update facility_fact set review = 'SUBMITTED' where id = $`, 'JC005'],
    [
      'an approved one returned',
      `update facility_fact set review = 'RETURNED', decision_reason = 'x' where id = $`,
      'JC005',
    ],
    ['an approved one deleted', 'delete from facility_fact where id = $', '42501'],
  ])('%s', async (_what, text, state) => {
    expect(await sqlState('approver', text.replaceAll('$', fact))).toBe(state);
  });

  it('a value changed by the owner too', async () => {
    const change = `update facility_fact set building_area_m2 = 9999 where id = ${fact}`;
    expect(await sqlState('admin', change, house.urls.owner)).toBe('JC006');
  });

  it.each([
    ['an entry that is approved from the start', { review: `'APPROVED'` }],
    ['an entry as if shipped', { review: `'SHIPPED'` }],
    ['an entry in another’s name', { review: `'SUBMITTED'`, recorded_by: '1' }],
  ])('%s', async (_what, change) => {
    const text = copy({ recorded_by: `current_setting('app.person')::int`, ...change }).replace(
      `, ${fact} from`,
      ', null from',
    );
    expect(await sqlState('hr', text)).toBe('JC006');
  });

  it('stamps that an entry brings along: it is recorded now, by who enters it, and decided by nobody', async () => {
    const [row] = await asPerson(
      'hr',
      `${copy({ facility_id: `${(await onFile({ name: '戳记' })).id}`, recorded_by: `current_setting('app.person')::int`, review: `'SUBMITTED'`, recorded_at: `'2001-01-01'::timestamptz` }).replace(`, ${fact} from`, ', null from')}
       returning decided_by, decided_at, believed_from, recorded_at > now() - interval '1 hour' as now`,
    );
    expect(row).toEqual({ decided_by: null, decided_at: null, believed_from: null, now: true });
  });

  it.each([
    ['with more area', copyOf({ building_area_m2: '9999' }), true],
    ['with another recorder', copyOf({ recorded_by: '1' }), true],
    ['with another decider', copyOf({ decided_by: '1' }), true],
    ['for days the fact did not have', copyOf({}, `daterange('2010-01-01', '2023-01-01')`), true],
    ['of a fact that stands', copyOf({}), false],
    ['at another community, without an event that moves it', copyOf({ community_id: 'community_id + 1' }), true],
    ['under another key', copyOf({ region_id: 'region_id + 1' }), true],
  ])('a copy %s', async (_what, made, closed) => {
    expect(await sqlState('approver', `${closed ? `${close()};` : ''} ${made()}`)).toBe('JC006');
  });

  it('a second copy later, when the fact was closed long ago', async () => {
    expect(await sqlState('approver', `${close()}; ${copy()}`)).toBe('done');
    expect(await sqlState('approver', copy({}, `daterange('2024-01-01', '2025-01-01')`))).toBe('JC006');
    expect(await sqlState('approver', `update facility_fact set superseded_at = now() where id = ${fact}`)).toBe(
      'JC006',
    );
  });

  function copyOf(change: Readonly<Record<string, string>>, valid?: string) {
    return () => copy(change, valid);
  }
});
