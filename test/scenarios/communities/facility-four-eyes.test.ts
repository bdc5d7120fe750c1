import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { PASSWORD } from './demo-district.ts';
import { type ReviewOffice, reviewOffice } from './facility-review-office.ts';

/** Who may decide, at the same moment too, and what the database itself refuses (设施复核的双人原则). */
let house: ReviewOffice['house'];
let clerk: ReviewOffice['clerk'];
let idOf: ReviewOffice['idOf'];
let save: ReviewOffice['save'];
let decide: ReviewOffice['decide'];
let approve: ReviewOffice['approve'];
let onFile: ReviewOffice['onFile'];
let audited: ReviewOffice['audited'];
let asPerson: ReviewOffice['asPerson'];
let sqlState: ReviewOffice['sqlState'];
beforeAll(async () => {
  ({ house, clerk, idOf, save, decide, approve, onFile, audited, asPerson, sqlState } =
    await reviewOffice('facility_four_eyes'));
});
afterAll(() => house?.close());

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
    ["an entry in another's name", { review: `'SUBMITTED'`, recorded_by: '1' }],
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
