import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient, poolOf } from '../../../server/src/platform/database/index.ts';
import { sampleHouse } from '../../support/sample-house.ts';
import { LIMITS } from '../../support/server.ts';

const consoleFolder = mkdtempSync(path.join(os.tmpdir(), 'jiceng-console-'));
mkdirSync(path.join(consoleFolder, 'assets'));
writeFileSync(path.join(consoleFolder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p>基层</p>');
writeFileSync(path.join(consoleFolder, 'assets/main-abc123.js'), 'export {}');
const house = await sampleHouse('http', { poolSize: 1, consoleFolder });
const manager = house.as('manager');
afterAll(async () => {
  await house.close();
  rmSync(consoleFolder, { recursive: true, force: true });
});

const fetchPath = (address: string, init: RequestInit = {}) =>
  fetch(new URL(address, house.server.url), { redirect: 'manual', ...init });

describe('a query that asks too much', () => {
  const nested = (depth: number) => `{ room(id: 1) { ${'parent { '.repeat(depth)}id${' }'.repeat(depth)} } }`;

  it.each([
    ['depth', nested(LIMITS.depth)],
    ['aliases', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: uses`).join(' ')} }`],
    ['tokens', `{ ${'uses '.repeat(LIMITS.tokens)} }`],
    ['directives', `{ uses ${'@include(if: true) '.repeat(LIMITS.directives + 1)} }`],
    ['a second operation', 'query A { uses } query B { uses }'],
  ])('by %s is refused with 400', async (_limit, query) => {
    const { status, code, data } = await manager.ask(query);
    expect([status, data]).toEqual([400, undefined]);
    expect(code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
  });

  it('by cost is refused with its cost and the limit; variables and page sizes count', async () => {
    const query =
      'query Q($page: PageInput) { rooms(page: $page) { items { code children { code children { code name } } } } }';
    expect((await manager.ask(query, { page: { limit: 10 } })).errors).toBeUndefined();
    const refused = await manager.ask(query, { page: { limit: 200 } });
    expect(refused.errors?.[0]).toEqual({
      message: 'QUERY_TOO_COMPLEX',
      extensions: { code: 'QUERY_TOO_COMPLEX', params: { cost: 260_601, limit: 20_000 } },
    });
    expect(refused.status).toBe(400);
  });

  it('by fragments that double at each level is refused at once', async () => {
    const level = (i: number) =>
      `fragment F${i} on Room { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } ...F${i + 1} }`;
    const bomb = `{ room(id: 1) { ...F0 } } ${Array.from({ length: 30 }, (_, i) => level(i)).join(' ')} fragment F30 on Room { id }`;
    const flat = `{ ...F0 } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F60 on Query { uses }`;
    const began = performance.now();
    expect((await manager.ask(bomb)).status).toBe(400);
    expect((await manager.ask(flat)).status).toBe(400);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('of more than 256 kB is refused with 413', async () => {
    const { status, errors } = await manager.post(
      JSON.stringify({ query: '{ uses }', variables: { x: 'y'.repeat(LIMITS.bodyBytes) } }),
    );
    expect([status, errors]).toEqual([
      413,
      [{ message: 'REQUEST_TOO_LARGE', extensions: { code: 'REQUEST_TOO_LARGE', params: { limitBytes: 262_144 } } }],
    ]);
  });

  it('in a batch is refused', async () => {
    const { status, code } = await manager.post(JSON.stringify([{ query: '{ uses }' }, { query: '{ uses }' }]));
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a wrong request', () => {
  it('is told what is wrong without a hint at what there is', async () => {
    for (const query of [
      '{ room(id: 1) { cod } }',
      '{ rom { id } }',
      '{ rooms(sort: [{ field: NAM }]) { totalCount } }',
      '{ rooms(filtr: {}) { totalCount } }',
    ]) {
      const { status, code, text } = await manager.ask(query);
      expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(text).not.toMatch(/did you mean|stack|\bat /i);
    }
    expect((await manager.ask('{ uses')).code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await manager.post('{"query": ')).status).toBe(400);
  });

  it('with a variable of the wrong type names the field', async () => {
    const query =
      'query Q($filter: RoomFilter, $sort: [RoomSort!]) { rooms(filter: $filter, sort: $sort) { totalCount } }';
    const at = async (variables: object) =>
      (await manager.ask(query, variables)).errors?.map(({ extensions: { code, field } }) => [code, field]);
    expect(await at({ filter: { openedOn: { gte: '2026-02-30' } } })).toEqual([['VALUE_INVALID', 'openedOn.gte']]);
    expect(await at({ sort: [{ field: 'NAMES' }] })).toEqual([['VALUE_INVALID', '0.field']]);
    expect(await at({ sort: [{ direction: 'ASC' }] })).toEqual([['VALUE_REQUIRED', '0.field']]);
    expect(await at({ filter: { what: 1 } })).toEqual([['VALUE_INVALID', 'filter']]);
  });

  it('over another method or content type is refused', async () => {
    expect((await fetchPath('/graphql?query={uses}')).status).toBe(405);
    expect(
      (
        await fetchPath('/graphql', {
          method: 'POST',
          body: '{"query":"{ uses }"}',
          headers: { 'content-type': 'text/plain' },
        })
      ).status,
    ).toBe(415);
    expect(
      (
        await fetchPath('/graphql', {
          method: 'POST',
          body: 'query=%7Buses%7D',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).status,
    ).toBe(415);
  });

  it('from another site’s page is refused', async () => {
    const ask = (headers: Record<string, string>) => manager.ask('{ uses }', {}, headers);
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403, code: 'ACCESS_DENIED' });
    expect(await ask({ origin: 'https://elsewhere.example' })).toMatchObject({ status: 403, code: 'ACCESS_DENIED' });
    expect(await ask({ origin: house.server.url })).toMatchObject({ status: 200 });
    expect(await ask({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:5173' })).toMatchObject({
      status: 200,
    });
  });
});

describe('the schema', () => {
  it('is told only to who may use the explorer', async () => {
    const { data } = await manager.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(data.__schema.queryType.name).toBe('Query');
    const clerk = house.as('clerk');
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "Room") { name } }',
      '{ ...F } fragment F on Query { a: __schema { queryType { name } } }',
    ])
      expect((await clerk.ask(query)).errors?.[0]?.extensions).toEqual({
        code: 'ACCESS_DENIED',
        params: { permission: 'explorer:use' },
      });
    expect((await house.as('nobody').ask('{ __schema { types { name } } }')).code).toBe('UNAUTHENTICATED');
    expect((await clerk.ask('{ uses __typename }')).data).toEqual({
      uses: ['OFFICE', 'LIBRARY', 'STORE'],
      __typename: 'Query',
    });
  });
});

describe('answers', () => {
  it('bear strict headers and are kept by nobody', async () => {
    const { headers } = await manager.ask('{ uses }');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('of a bug hold the request’s id and nothing else', async () => {
    // A column that is not there: the statement fails in the database.
    await asClient(house.urls.owner, (owner) => owner.query('alter table sample_room rename column heated to warm'));
    const { errors, text, headers } = await manager.ask('{ rooms { items { heated } } }');
    await asClient(house.urls.owner, (owner) => owner.query('alter table sample_room rename column warm to heated'));
    expect(errors).toEqual([
      {
        message: 'INTERNAL_SERVER_ERROR',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
      },
    ]);
    expect(text).not.toMatch(/heated|select|sample_room/);
    expect((await manager.ask('{ rooms { items { heated } } }')).errors).toBeUndefined();
  });
});

describe('the database connection', () => {
  it('survives errors: three hundred mixed requests over a pool of one, no scope leaks', async () => {
    const pool = await poolOf(house.orm);
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        if (i % 7 === 3)
          return pool.query('select 1/0').then(
            () => false,
            () => true,
          );
        const clerk = i % 2 === 0;
        const { rooms } = await house
          .as(clerk ? 'clerk' : 'manager')
          .data('{ rooms(page: { limit: 1 }) { totalCount items { id } } }');
        return rooms.totalCount === (clerk ? 3 : 5);
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
    expect((await pool.query('select count(*)::int as n from sample_room')).rows).toEqual([{ n: 0 }]);
  });

  it('that is killed is replaced, and the read asked again', async () => {
    const pool = await poolOf(house.orm);
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    await asClient(house.urls.owner, (owner) => owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])).catch(
      () => undefined,
    );
    expect((await manager.ask('{ rooms { totalCount } }')).data).toEqual({ rooms: { totalCount: 5 } });
  });
});

describe('a database that does not answer when the session is looked up', () => {
  it('is asked again, and then TRY_AGAIN and no bug', async () => {
    let asked = 0;
    const refused = await sampleHouse('refused', {
      actorOf: async () => {
        asked++;
        throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
      },
    });
    const { errors, text } = await refused.as('manager').ask('{ uses }');
    expect(errors).toEqual([{ message: 'TRY_AGAIN', extensions: { code: 'TRY_AGAIN', params: {} } }]);
    expect([asked, text.includes('5432')]).toEqual([2, false]);
    await refused.close();
  });
});

describe('stopping', () => {
  it('answers what it has begun, and takes nothing new', async () => {
    const stopping = await sampleHouse('stopping');
    const client = stopping.as('manager');
    await client.data('{ rooms { totalCount } }');
    await asClient(stopping.urls.owner, async (owner) => {
      await owner.query('begin; lock table sample_room in access exclusive mode');
      const begun = client.ask('{ rooms { totalCount } }');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const closed = stopping.server.close();
      await owner.query('commit');
      expect((await begun).data).toEqual({ rooms: { totalCount: 5 } });
      await closed;
    });
    await expect(client.ask('{ rooms { totalCount } }')).rejects.toThrow();
    await stopping.close();
  });
});

describe('every answer', () => {
  it('may be shown in no frame, and gives no page camera, microphone or place', async () => {
    const { headers } = await fetchPath('/livez');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('permissions-policy')).toBe('camera=(), microphone=(), geolocation=()');
    const policy = headers.get('content-security-policy')?.split(';');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
  });

  it('keeps its window, its answers and its origin to itself', async () => {
    const { headers } = await fetchPath('/livez');
    const names = [
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'origin-agent-cluster',
      'referrer-policy',
      'x-content-type-options',
      'x-dns-prefetch-control',
      'x-download-options',
      'x-permitted-cross-domain-policies',
      'x-xss-protection',
    ];
    expect(names.map((name) => headers.get(name))).toEqual([
      'same-origin',
      'same-origin',
      '?1',
      'no-referrer',
      'nosniff',
      'off',
      'noopen',
      'none',
      '0',
    ]);
  });

  it('to a header that is too large has the shape of the others', async () => {
    const refused = await fetchPath('/livez', { headers: { 'x-long': 'x'.repeat(20_000) } });
    expect(refused.status).toBe(431);
    expect(await refused.json()).toEqual({
      errors: [
        { message: 'REQUEST_TOO_LARGE', extensions: { code: 'REQUEST_TOO_LARGE', params: { limitBytes: 16_384 } } },
      ],
    });
  });
});

describe('the console', () => {
  it('is a page with a nonce of its own each time, whatever the address', async () => {
    const pages = await Promise.all(['/', '/communities/12/show', '/index.html'].map((address) => fetchPath(address)));
    const texts = await Promise.all(pages.map((page) => page.text()));
    const nonces = texts.map((text) => /nonce="([^"]+)"/.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(3);
    pages.forEach((page, i) => {
      expect([page.status, page.headers.get('cache-control'), page.headers.get('content-type')]).toEqual([
        200,
        'no-cache',
        'text/html; charset=utf-8',
      ]);
      expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonces[i]}'`);
    });
  });

  it('keeps files with a hash for ever, and has no page for a missing one', async () => {
    const file = await fetchPath('/assets/main-abc123.js');
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await fetchPath('/assets/main-gone.js')).status).toBe(404);
    for (const address of ['/../package.json', '/..%2fpackage.json', '/assets/..%2f..%2fetc%2fpasswd'])
      expect(await (await fetchPath(address)).text(), address).not.toMatch(/root:|"name"/);
  });

  it('says whether the server lives and is ready', async () => {
    expect([(await fetchPath('/livez')).status, (await fetchPath('/readyz')).status]).toEqual([200, 200]);
  });
});
