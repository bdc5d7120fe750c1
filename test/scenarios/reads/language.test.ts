import { afterAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../support/sample-house.ts';
import { statementsOf } from '../../support/statements.ts';

const house = await sampleHouse('reads_language');
afterAll(() => house.close());
const manager = house.as('manager');

describe('the query language', () => {
  it('fragments, aliases, merged fields, directives and __typename give the fields in the order they are asked', async () => {
    const answer = await manager.ask(
      `query F($no: Boolean!, $yes: Boolean = true) {
        __typename
        rooms(page: { limit: 1, offset: 1 }) {
          items {
            ...R
            name @skip(if: $no)
            ... on Room @include(if: $yes) { n2: name parent { id } __typename }
            ... @include(if: $no) { openedOn }
            parent { name }
            heated @skip(if: true)
          }
          __typename
        }
      }
      fragment R on Room { code parent { ...P } }
      fragment P on Room { code }`,
      { no: false },
    );
    expect(answer.text.trim()).toBe(
      JSON.stringify({
        data: {
          __typename: 'Query',
          rooms: {
            items: [
              {
                code: 'A1',
                parent: { code: 'A', id: '1', name: '甲楼' },
                name: '甲楼一层',
                n2: '甲楼一层',
                __typename: 'Room',
              },
            ],
            __typename: 'RoomPage',
          },
        },
      }),
    );
  });

  it('an alias may be any name, also one that the statement could use', async () => {
    expect(
      await manager.data(
        '{ answer: room(id: 1) { object: code room: name id: name row_to_json: id t1: heated parent: id } page: rooms(page: { limit: 1 }) { items: totalCount totalCount: items { object: id } } }',
      ),
    ).toEqual({
      answer: { object: 'A', room: '甲楼', id: '甲楼', row_to_json: '1', t1: true, parent: '1' },
      page: { items: 5, totalCount: [{ object: '1' }] },
    });
  });

  it('an object of which nothing is left is empty', async () => {
    expect(
      await manager.data(
        '{ room(id: 1) { id @skip(if: true) } rooms(page: { limit: 1 }) { items { code @include(if: false) } } }',
      ),
    ).toEqual({
      room: {},
      rooms: { items: [{}] },
    });
  });

  it('more than fifty fields, and aliases up to 63 characters', async () => {
    const long = 'x'.repeat(63);
    const many = Array.from({ length: 25 }, (_, i) => `a${i}: name`).join(' ');
    const { room } = await manager.data(
      `{ room(id: 1) { ${many} ${long}: code ...M } } fragment M on Room { id code name openedOn areaM2 heated createdAt rent }`,
    );
    expect(Object.keys(room)).toHaveLength(34);
    expect(room[long]).toBe('A');
    expect((await manager.ask(`{ room(id: 1) { ${long}x: code } }`)).code).toBe('QUERY_UNSUPPORTED');
  });

  it('variables: whole inputs, parts of inputs, defaults, null and absent ones', async () => {
    const query = `query V($filter: RoomFilter, $sort: [RoomSort!], $page: PageInput, $name: String, $day: Date = "2018-01-01") {
      a: rooms(filter: $filter, sort: $sort, page: $page) { items { code } }
      b: rooms(filter: { name: { contains: $name }, use: { eq: OFFICE } }, asOf: $day) { items { code } } }`;
    const list = (...found: string[]) => ({ items: found.map((code) => ({ code })) });
    expect(await manager.data(query)).toEqual({ a: list('A', 'A1', 'A2', 'B', 'C'), b: list('A1') });
    expect(
      await manager.data(query, {
        filter: { heated: { eq: false } },
        sort: [{ field: 'NAME', direction: 'DESC' }],
        page: { limit: 2 },
        name: '二',
        day: null,
      }),
    ).toEqual({ a: list('A2', 'B'), b: list() });
  });
});

describe('rights', () => {
  it('of a field refuse the whole operation, for the field, its filter and its sort', async () => {
    const clerk = house.as('clerk');
    const denied = { code: 'ACCESS_DENIED', params: { permission: 'pay:read', field: 'Room.rent' } };
    for (const query of [
      '{ rooms { items { code rent } } }',
      '{ rooms(filter: { rent: { eq: "400.00" } }) { totalCount } }',
      '{ rooms(sort: [{ field: RENT }]) { items { code } } }',
      '{ rooms { items { children { ... on Room { r: rent } } } } }',
    ])
      expect((await clerk.ask(query)).errors?.[0]?.extensions, query).toEqual(denied);
    expect((await clerk.ask('{ roomShare(code: "A") { room { rent } } }')).errors?.[0]?.extensions).toEqual(denied);
    expect((await clerk.ask('{ rooms { items { explainRent { rentPerM2 } } } }')).code).toBe('ACCESS_DENIED');
    expect((await manager.ask('{ rooms(filter: { rent: { eq: "400.00" } }) { totalCount } }')).data).toEqual({
      rooms: { totalCount: 2 },
    });
  });

  it('of an operation: nobody logged in, right missing, public', async () => {
    expect((await house.as('nobody').ask('{ rooms { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await house.as('nobody').ask('{ uses }')).code).toBe('UNAUTHENTICATED');
    expect(await house.as('nobody').data('{ whoever { username desk { rooms { code } } } }')).toEqual({
      whoever: null,
    });
    expect((await house.as('worker').ask('{ uses rooms { totalCount } }')).errors?.[0]?.extensions).toEqual({
      code: 'ACCESS_DENIED',
      params: { permission: 'regions:read', field: 'Query.rooms' },
    });
  });

  it('one person’s plan is not used for another who may see less', async () => {
    const query = '{ room(id: 1) { rent } }';
    expect((await manager.ask(query)).data).toEqual({ room: { rent: '1000.00' } });
    expect((await house.as('clerk').ask(query)).code).toBe('ACCESS_DENIED');
    expect((await manager.ask(query)).data).toEqual({ room: { rent: '1000.00' } });
  });
});

describe('statements', () => {
  it('each read is one, none where nothing is read', async () => {
    const counts: Record<string, number> = {};
    for (const query of [
      '{ rooms { totalCount items { code parent { name } children { keepers { name } } facts { use } explainRent { rentPerM2 } } } room(id: 1) { id } }',
      '{ roomShare(code: "A") { share room { code } others { code } } rooms { totalCount } }',
      '{ uses whoever { username } __typename }',
    ]) {
      const { statements } = await statementsOf(() => manager.data(query));
      counts[query.slice(0, 12)] = statements.length;
    }
    expect(counts).toEqual({ '{ rooms { to': 1, '{ roomShare(': 1, '{ uses whoev': 0 });
  });

  it('are compiled once per shape: other values do not compile again, another key of a filter does', async () => {
    const query =
      'query C($f: RoomFilter, $p: PageInput, $d: Date) { rooms(filter: $f, page: $p, asOf: $d) { items { code } } }';
    const { plans } = house.server.runner;
    await manager.data(query, { f: { heated: { eq: true } }, p: { limit: 2 }, d: '2020-01-01' });
    const before = plans.compiled;
    await manager.data(query, { f: { heated: { eq: false } }, p: { limit: 9, offset: 3 }, d: '2021-01-01' });
    expect(plans.compiled - before).toBe(0);
    await manager.data(query, { f: { name: { eq: '甲楼' } }, p: { limit: 2 }, d: '2020-01-01' });
    expect(plans.compiled - before).toBe(1);
  });
});
