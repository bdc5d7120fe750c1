import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { NAMES, type Name, type Office, office } from './office.ts';

let house: Office;
const clients = new Map<Name, Client>();
beforeAll(async () => {
  house = await office('rights');
  for (const name of NAMES) clients.set(name, await house.as(name));
});
afterAll(() => house?.close());

const client = (name: Name): Client => clients.get(name) as Client;

const SAVE = `mutation ($id: ID!) { saveRegionAttributes(input: { idempotencyKey: "k", id: $id, version: 1, mode: CHANGE, validFrom: "2026-01-01",
  kind: STREET, isVirtual: false, requiresStation: true, reason: "test" }) { id } }`;

/** What each role may do with one operation of each right: - refused, + answered. */
const OPERATIONS: Readonly<Record<string, readonly [query: string, variables?: object]>> = {
  'see who he is': ['{ me { username } }'],
  'list regions': ['{ regions { totalCount } }'],
  'change a region': [SAVE, { id: '999' }],
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
change a region         -      -       +      -       -        -       -       -      -
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
  });
  it('who keeps users is entered under the district, out of a street’s sight', async () => {
    const users = '{ auditLog(filter: { subjectType: { eq: "USER" } }) { totalCount } }';
    expect((await client('clerka').data(users)).auditLog.totalCount).toBe(0);
    expect((await client('manager').data(users)).auditLog.totalCount).toBeGreaterThan(0);
  });
  it('本级 leaves out what lies in a community', async () => {
    expect(await client('levela').data('{ regions { totalCount items { name } } }')).toEqual({
      regions: { totalCount: 1, items: [{ name: '甲街道' }] },
    });
  });
  it('a manager of the district may change street B, one asking for a street that is nowhere gets REGION_NOT_FOUND', async () => {
    expect((await client('manager').ask(SAVE, { id: '999' })).code).toBe('REGION_NOT_FOUND');
    expect((await client('manager').ask(SAVE.replace('"k"', '"k2"'), { id: '12' })).data).toEqual({
      saveRegionAttributes: { id: '12' },
    });
  });
  it('本人 sees no region at all', async () => {
    expect((await client('worker').ask('{ regions { totalCount } }')).code).toBe('ACCESS_DENIED');
    expect(await house.orm.em.fork().execute('select count(*)::int n from region')).toEqual([{ n: 0 }]);
  });
});
