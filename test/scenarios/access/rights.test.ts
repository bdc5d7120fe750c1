import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveFacilities } from '../../support/approve.ts';
import type { Client } from '../../support/client.ts';
import { NAMES, type Name, office } from './office.ts';

const clients = new Map<Name, Client>();
const house = await office('rights');
afterAll(() => house.close());
for (const name of NAMES) clients.set(name, await house.as(name));

const client = (name: Name): Client => clients.get(name) as Client;

const PROPOSE = `mutation ($id: ID!) { recordRegionEvent(input: { idempotencyKey: "k", kind: RENAME, effectiveOn: "2026-01-01", from: [$id],
  to: [{ name: "丙街道" }], reason: "test" }) { from { name } } }`;

/** What each role may do with one operation of each right: - refused, + answered. */
const OPERATIONS: Readonly<Record<string, readonly [query: string, variables?: object]>> = {
  'see who he is': ['{ me { username } }'],
  'list regions': ['{ regions { totalCount } }'],
  'propose an event': [PROPOSE, { id: '999' }],
  'decide an event': ['mutation { decideRegionEvent(input: { id: "999", decision: APPROVE }) { id } }'],
  'read figures': ['{ baseFigures { totalCount } }'],
  'know who recorded it': ['{ baseFigures { items { recordedBy { name } } } }'],
  'list users': ['{ users { totalCount } }'],
  'disable a user': ['mutation { disableUser(input: { id: "999", version: 1 }) { id } }'],
  'see who changed what': ['{ auditLog { totalCount } }'],
  'see before and after': ['{ auditLog(page: { limit: 1 }) { items { before after } } }'],
  'verify the audit': ['{ auditVerification { status } }'],
  'use the explorer': ['{ __schema { queryType { name } } }'],
};
const MATRIX = `
                      admin auditor manager clerka approver finance trainer analyst worker
see who he is           +      +       +      +       +        +       +       +      +
list regions            +      +       +      +       +        +       +       +      -
propose an event        -      -       +      +       -        -       -       -      -
decide an event         -      -       -      -       +        -       -       -      -
read figures            -      +       +      +       +        -       -       +      -
know who recorded it    -      +       +      +       +        -       -       -      -
list users              +      +       -      -       -        -       -       -      -
disable a user          +      -       -      -       -        -       -       -      -
see who changed what    -      +       +      +       +        -       -       -      -
see before and after    -      +       -      -       -        -       -       -      -
verify the audit        -      +       -      -       -        -       -       -      -
use the explorer        -      +       +      -       -        -       -       +      -`;
const [heading = '', ...lines] = MATRIX.trim().split('\n');
const roles = heading.trim().split(/\s+/) as Name[];
const cases = lines.flatMap((line) => {
  const [, operation = '', marks = ''] = /^(.+?)\s{2,}([+\s-]+)$/.exec(line) ?? [];
  return marks.split(/\s+/).map((mark, i) => [roles[i] as Name, mark === '+' ? 'may' : 'may not', operation] as const);
});

describe('the role table holds on the server', () => {
  it.each(cases)('%s %s %s', async (who, may, operation) => {
    const [query, variables] = OPERATIONS[operation] ?? [];
    const { code } = await client(who).ask(query as string, variables);
    if (may === 'may not') expect(code).toBe('ACCESS_DENIED');
    else expect(['ACCESS_DENIED', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR']).not.toContain(code);
  });
  it('the matrix asks every role about every operation', () => {
    expect(cases).toHaveLength(9 * Object.keys(OPERATIONS).length);
  });
  it('a field that is refused refuses the whole operation, and so does a filter on it', async () => {
    const field = await client('clerka').ask('{ regions { totalCount } auditLog { items { id before } } }');
    expect([field.code, field.data ?? null]).toEqual(['ACCESS_DENIED', null]);
    for (const filter of ['before', 'after']) {
      const asked = `{ auditLog(filter: { ${filter}: { contains: "x" } }) { totalCount } }`;
      expect((await client('clerka').ask(asked)).code).toBe('ACCESS_DENIED');
      expect((await client('auditor').ask(asked)).code).toBeUndefined();
    }
  });
});

describe('a clerk of street A and street B', () => {
  const both = async (query: string, variables: readonly [object, object]) => {
    const texts = await Promise.all(variables.map((of) => client('clerka').ask(query, of)));
    return texts.map(({ text }) => text.replaceAll(/"requestId":"[^"]*"/g, ''));
  };

  it('lists and counts his own street and community only', async () => {
    expect(await client('clerka').data('{ regions(sort: [{ field: CODE }]) { totalCount items { name } } }')).toEqual({
      regions: { totalCount: 2, items: [{ name: '甲街道' }, { name: '甲社区' }] },
    });
    const ofB = '{ regions(filter: { search: "yi" }) { totalCount } }';
    expect(await client('clerka').data(ofB)).toEqual({ regions: { totalCount: 0 } });
    expect(await client('manager').data(ofB)).toEqual({ regions: { totalCount: 2 } });
  });
  it('gets for the other street, by id and by code, what he gets for one that does not exist', async () => {
    const [there, nowhere] = await both('query ($id: ID) { region(id: $id) { name } }', [{ id: '12' }, { id: '999' }]);
    expect(there).toBe(nowhere);
    const [code, none] = await both('query ($code: String) { region(code: $code) { name } }', [
      { code: '150102002' },
      { code: '150102999' },
    ]);
    expect(code).toBe(none);
  });
  it('does not reach it through the district above or the units below', async () => {
    expect(await client('clerka').data('{ region(id: "11") { parent { name } children { name } } }')).toEqual({
      region: { parent: null, children: [{ name: '甲社区' }] },
    });
    expect(await client('manager').data('{ region(id: "11") { parent { name children { name } } } }')).toEqual({
      region: { parent: { name: '新城区', children: [{ name: '甲街道' }, { name: '乙街道' }] } },
    });
  });
  it('does not see it in the audit: neither list nor count nor tab', async () => {
    const tab =
      'query ($id: ID) { auditLog(filter: { subjectType: { eq: "REGION" }, subjectId: { eq: $id } }) { totalCount items { id } } }';
    const [there, nowhere] = await both(tab, [{ id: '12' }, { id: '999' }]);
    expect(there).toBe(nowhere);
    expect((await client('clerka').data(tab, { id: '11' })).auditLog.totalCount).toBeGreaterThan(0);
    const { auditLog } = await client('clerka').data(
      '{ auditLog(page: { limit: 200 }) { items { region { name } subjectType } } }',
    );
    expect(new Set(auditLog.items.map(({ region }: { region: { name: string } }) => region.name))).toEqual(
      new Set(['甲街道']),
    );
    const [entry] = (await client('auditor').data(tab, { id: '12' })).auditLog.items;
    const [one, none] = await both('query ($id: ID!) { auditEntry(id: $id) { id } }', [
      { id: entry.id },
      { id: '999999' },
    ]);
    expect(one).toBe(none);
    expect(
      (await client('auditor').data('query ($id: ID!) { auditEntry(id: $id) { id } }', { id: entry.id })).auditEntry,
    ).toEqual(entry);
  });
  it('who keeps users is entered under the district, out of a street’s sight', async () => {
    const users = '{ auditLog(filter: { subjectType: { eq: "USER" } }) { totalCount } }';
    expect((await client('clerka').data(users)).auditLog.totalCount).toBe(0);
    const { auditLog } = await client('auditor').data(
      '{ auditLog(filter: { subjectType: { eq: "USER" } }, page: { limit: 1 }) { items { region { name } } } }',
    );
    expect(auditLog.items).toEqual([{ region: { name: '新城区' } }]);
  });
  it.each(['USER', 'PERSON'])('entries about a %s are for those who may read users', async (subjectType) => {
    const list = `{ auditLog(filter: { subjectType: { eq: "${subjectType}" } }, page: { limit: 1 }) { totalCount items { id } } }`;
    const { auditLog } = await client('auditor').data(list);
    const [{ id }] = auditLog.items;
    const one = 'query ($id: ID!) { auditEntry(id: $id) { id } }';
    expect(await client('auditor').data(one, { id })).toEqual({ auditEntry: { id } });
    for (const name of ['manager', 'approver'] as const) {
      expect(await client(name).data(list), name).toEqual({ auditLog: { totalCount: 0, items: [] } });
      expect(await client(name).data(one, { id }), name).toEqual({ auditEntry: null });
    }
  });
  it('本级 leaves out what lies in a community', async () => {
    expect(await client('levela').data('{ regions { totalCount items { name } } }')).toEqual({
      regions: { totalCount: 1, items: [{ name: '甲街道' }] },
    });
  });
  it('a manager of the district may propose for street B, one asking for a street that is nowhere gets REGION_NOT_FOUND', async () => {
    expect((await client('manager').ask(PROPOSE, { id: '999' })).code).toBe('REGION_NOT_FOUND');
    expect((await client('manager').ask(PROPOSE.replace('"k"', '"k2"'), { id: '12' })).data).toEqual({
      recordRegionEvent: { from: [{ name: '乙街道' }] },
    });
    expect((await client('clerka').ask(PROPOSE, { id: '12' })).code).toBe('REGION_NOT_FOUND');
  });
  it('本人 sees no region at all', async () => {
    expect((await client('worker').ask('{ regions { totalCount } }')).code).toBe('ACCESS_DENIED');
    expect(await house.orm.em.fork().execute('select count(*)::int n from region')).toEqual([{ n: 0 }]);
  });
});

describe('a clerk of street A and the facilities of street B', () => {
  const save = (communityId: string, key: string) => ({
    input: {
      idempotencyKey: key,
      communityId,
      mode: 'CHANGE',
      validFrom: '2026-01-01',
      name: '活动室',
      kind: 'RESIDENT_ACTIVITY',
      state: 'IN_USE',
      buildingAreaM2: '120.00',
      tenure: 'OWNED',
      countsTowards: true,
      source: 'test',
    },
  });
  const SAVE_FACILITY = 'mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { facilityId name } }';
  const WITHDRAW = 'mutation ($input: WithdrawFacilityInput!) { withdrawFacility(input: $input) { id } }';
  const RECORD = 'mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id } }';
  const refusal = async (query: string, variables: object) => {
    const { code, errors, data } = await client('clerka').ask(query, variables);
    return { code, field: errors?.[0]?.extensions.field, data: data ?? null };
  };
  let there: string;
  beforeAll(async () => {
    there = (await client('clerkb').data(SAVE_FACILITY, save('121', 'b1'))).saveFacility.facilityId;
    await client('clerka').data(SAVE_FACILITY, save('111', 'a1'));
    await approveFacilities(house.orm);
  });

  it('he lists, counts and finds his own only', async () => {
    expect(await client('clerka').data('{ facilities { totalCount items { community { name } } } }')).toEqual({
      facilities: { totalCount: 1, items: [{ community: { name: '甲社区' } }] },
    });
    const one = 'query ($id: ID!) { facility(id: $id) { name } }';
    expect(await client('clerkb').data(one, { id: there })).toEqual({ facility: { name: '活动室' } });
    expect(await client('clerka').data(one, { id: there })).toEqual({ facility: null });
    expect(await client('clerka').data('{ community(code: "150102002001") { facilities { id } } }')).toEqual({
      community: null,
    });
  });
  it('saving, withdrawing or counting there is answered as if there were no such place', async () => {
    const nowhere = await refusal(SAVE_FACILITY, save('999', 'x1'));
    expect(nowhere).toEqual({ code: 'COMMUNITY_NOT_FOUND', field: 'communityId', data: null });
    expect(await refusal(SAVE_FACILITY, save('121', 'x2'))).toEqual(nowhere);

    const withdraw = (id: string, key: string) => ({
      input: { idempotencyKey: key, id, version: 1, validFrom: '2026-06-01', reason: 'test' },
    });
    const none = await refusal(WITHDRAW, withdraw('999999', 'x3'));
    expect(none.code).toBe('FACILITY_NOT_FOUND');
    expect(await refusal(WITHDRAW, withdraw(there, 'x4'))).toEqual(none);

    const figures = (regionId: string, key: string) => ({
      input: {
        idempotencyKey: key,
        sourceKind: 'GRID',
        source: 'test',
        figures: [{ regionId, metric: 'HOUSEHOLDS', onDate: '2026-06-30', value: 100 }],
      },
    });
    const nobody = await refusal(RECORD, figures('999', 'x5'));
    expect(nobody.code).toBe('REGION_NOT_FOUND');
    expect(await refusal(RECORD, figures('121', 'x6'))).toEqual(nobody);
    expect(await client('clerkb').data('{ facilities { totalCount } baseFigures { totalCount } }')).toEqual({
      facilities: { totalCount: 1 },
      baseFigures: { totalCount: 0 },
    });
  });
  it('本级 does not see what belongs to a community', async () => {
    expect(await client('levela').data('{ facilities { totalCount } }')).toEqual({ facilities: { totalCount: 0 } });
  });
  it('the scope stands in the same words everywhere', async () => {
    expect(await client('clerka').data('{ me { scope { kind regions { name } } } }')).toEqual({
      me: { scope: { kind: 'OWN_AND_BELOW', regions: [{ name: '甲街道' }] } },
    });
    const { users } = await client('admin').data(
      '{ users(filter: { search: "clerka" }) { items { scopeKind scopeRegions { name } } } }',
    );
    expect(users.items).toEqual([{ scopeKind: 'OWN_AND_BELOW', scopeRegions: [{ name: '甲街道' }] }]);
  });
});
