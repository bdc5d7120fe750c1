import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { type SampleHouse, sampleHouse } from '../../support/sample-house.ts';
import { statementsOf } from '../../support/statements.ts';

let house: SampleHouse;
let manager: Client;
beforeAll(async () => {
  house = await sampleHouse('compiled');
  manager = house.as('manager');
});
afterAll(() => house?.close());

const codes = async (args: string, by = manager) =>
  (await by.data(`{ rooms${args} { items { code } } }`)).rooms.items.map((room: { code: string }) => room.code);

describe('a page', () => {
  it('holds columns in the formats their types promise', async () => {
    expect(
      await manager.data(
        '{ rooms(page: { limit: 2 }) { items { id code openedOn areaM2 heated allowedUses createdAt rent } } }',
      ),
    ).toEqual({
      rooms: {
        items: [
          {
            id: '1',
            code: 'A',
            openedOn: '2015-03-01',
            areaM2: '300.00',
            heated: true,
            allowedUses: ['OFFICE', 'LIBRARY'],
            createdAt: '2015-03-01T02:03:04.005Z',
            rent: '1000.00',
          },
          {
            id: '2',
            code: 'A1',
            openedOn: '2015-03-01',
            areaM2: '120.50',
            heated: true,
            allowedUses: ['OFFICE'],
            createdAt: '2015-03-02T00:00:00.000Z',
            rent: '400.00',
          },
        ],
      },
    });
  });

  it('counts all rows of the filter, whatever the page shows', async () => {
    expect(
      await manager.data(
        '{ rooms(filter: { heated: { eq: false } }, page: { limit: 1 }) { totalCount items { code } } }',
      ),
    ).toEqual({ rooms: { totalCount: 3, items: [{ code: 'A2' }] } });
  });

  it('is cut by limit and offset, and by 1 to 200 rows however large they are asked', async () => {
    expect(await codes('(page: { limit: 2, offset: 1 })')).toEqual(['A1', 'A2']);
    expect(await codes('(page: { limit: 0 })')).toEqual(['A']);
    expect(await codes('(page: { limit: 2000000000, offset: -5 })')).toEqual(['A', 'A1', 'A2', 'B', 'C']);
    expect(await codes('(page: { offset: 2147483647 })')).toEqual([]);
  });

  it('is sorted with null last in both directions and ties by id', async () => {
    expect(await codes('(sort: [{ field: AREA }])')).toEqual(['B', 'A1', 'C', 'A', 'A2']);
    expect(await codes('(sort: [{ field: AREA, direction: DESC }])')).toEqual(['A', 'A1', 'C', 'B', 'A2']);
    expect(await codes('(sort: [{ field: RENT, direction: DESC }, { field: AREA }])')).toEqual([
      'A',
      'A1',
      'A2',
      'B',
      'C',
    ]);
  });
});

describe('a filter', () => {
  it('takes each operator of its input', async () => {
    expect(await codes('(filter: { id: { in: ["1", "4"] } })')).toEqual(['A', 'B']);
    expect(await codes('(filter: { name: { startsWith: "甲楼一" } })')).toEqual(['A1']);
    expect(await codes('(filter: { openedOn: { gte: "2016-07-15", lt: "2021-01-01" } })')).toEqual(['A2', 'B']);
    expect(await codes('(filter: { heated: { eq: true }, parent: { eq: "1" } })')).toEqual(['A1']);
    expect(await codes('(filter: { search: "甲楼二" })')).toEqual(['A2']);
  });

  it('over a fact asks what holds at asOf', async () => {
    expect(await codes('(filter: { use: { eq: OFFICE } })')).toEqual([]);
    expect(await codes('(filter: { use: { eq: OFFICE } }, asOf: "2018-01-01")')).toEqual(['A1']);
    expect(await codes('(filter: { use: { in: [OFFICE, STORE] } }, asOf: "2018-01-01")')).toEqual(['A1', 'A2']);
  });

  it('that is null or empty asks nothing, an empty list matches nothing', async () => {
    expect(await codes('(filter: { name: null, heated: {}, id: { eq: null } })')).toHaveLength(5);
    expect(await codes('(filter: { id: { in: [] } })')).toEqual([]);
  });

  it.each(["'; drop table sample_room; --", '%', '_', '\\\\', '$1', '{1}', '\\u0000', '\\"'])(
    'takes %s as text',
    async (text) => {
      const found = await codes(`(filter: { name: { contains: "${text}" } })`);
      expect(found).toEqual(['%', '_', '\\\\'].includes(text) ? ['C'] : []);
    },
  );

  it('with an id that is none matches nothing', async () => {
    for (const id of ['abc', '-1', '1.5', '', ' 1', '0x1', '9223372036854775808', '99999999999999999999999', '1e3'])
      expect(await codes(`(filter: { id: { eq: "${id}" } })`), id).toEqual([]);
    expect(await codes('(filter: { id: { in: ["abc", "2"] } })')).toEqual(['A1']);
    expect(await codes('(filter: { id: { eq: "9223372036854775807" } })')).toEqual([]);
  });
});

describe('one', () => {
  it('is found by id or by code; what is not there, is no id or lies outside the scope is null', async () => {
    const read = await manager.data(
      '{ a: room(id: "1") { code } b: room(code: "A2") { id } c: room(id: "99") { id } d: room(id: "abc") { id } e: room(code: "\\u0000") { id } }',
    );
    expect(read).toEqual({ a: { code: 'A' }, b: { id: '3' }, c: null, d: null, e: null });
    expect(await house.as('clerk').data('{ room(id: "3") { id } }')).toEqual({ room: null });
  });

  it('needs exactly one of its keys', async () => {
    for (const args of ['', '(id: "1", code: "A")', '(id: null)']) {
      const { code, errors } = await manager.ask(`{ room${args} { id } }`);
      expect([code, errors?.[0]?.extensions.field]).toEqual(['VALUE_REQUIRED', 'id']);
    }
  });
});

describe('relations', () => {
  it('to one, to many, many to many and by condition nest', async () => {
    expect(
      await manager.data(
        '{ room(code: "A1") { parent { code parent { id } children { code parent { name } } } keepers { name } } }',
      ),
    ).toEqual({
      room: {
        parent: {
          code: 'A',
          parent: null,
          children: [
            { code: 'A1', parent: { name: '甲楼' } },
            { code: 'A2', parent: { name: '甲楼' } },
          ],
        },
        keepers: [{ name: '李强' }, { name: '王芳' }],
      },
    });
  });

  it('to many take arguments and pages', async () => {
    expect(
      await manager.data(
        '{ room(id: 2) { all: facts { id use } office: facts(use: OFFICE) { id } parent { children(page: { limit: 1, offset: 1 }) { code } } } }',
      ),
    ).toEqual({
      room: {
        all: [
          { id: '3', use: 'LIBRARY' },
          { id: '2', use: 'OFFICE' },
        ],
        office: [{ id: '2' }],
        parent: { children: [{ code: 'A2' }] },
      },
    });
  });

  it('keep ids beyond 2^53 exact', async () => {
    expect(await manager.data('{ room(code: "B") { facts { id } } }')).toEqual({
      room: { facts: [{ id: '9007199254740993' }] },
    });
  });

  it('outside the scope are null or left out', async () => {
    const clerk = house.as('clerk');
    expect(await clerk.data('{ rooms { totalCount items { code children { code } } } }')).toEqual({
      rooms: {
        totalCount: 3,
        items: [
          { code: 'A', children: [{ code: 'A1' }] },
          { code: 'A1', children: [] },
          { code: 'C', children: [] },
        ],
      },
    });
  });
});

describe('asOf', () => {
  const used = 'used { use valid { from to } }';

  it('is today unless it is given, and holds for everything below', async () => {
    expect(
      await manager.data(
        `{ now: room(id: 2) { ${used} } before: room(id: 2, asOf: "2019-12-31") { ${used} parent { children { ${used} } } } }`,
      ),
    ).toEqual({
      now: { used: { use: 'LIBRARY', valid: { from: '2020-01-01', to: null } } },
      before: {
        used: { use: 'OFFICE', valid: { from: '2015-03-01', to: '2020-01-01' } },
        parent: {
          children: [
            { used: { use: 'OFFICE', valid: { from: '2015-03-01', to: '2020-01-01' } } },
            { used: { use: 'STORE', valid: { from: '2016-07-15', to: null } } },
          ],
        },
      },
    });
  });

  it('of a nested field goes before the one above it', async () => {
    expect(
      await manager.data(
        '{ room(id: 4, asOf: "2018-01-01") { used { use } later: used(asOf: "2030-01-01") { use } daysOpen at: daysOpen(asOf: "2020-03-10") } }',
      ),
    ).toEqual({ room: { used: null, later: { use: 'STORE' }, daysOpen: -789, at: 10 } });
  });

  it('with knownOn reads what was believed then', async () => {
    expect(
      await manager.data(
        '{ room(id: 2, asOf: "2026-01-01", knownOn: "2019-01-01T00:00:00Z") { used { use } facts { id } } }',
      ),
    ).toEqual({ room: { used: { use: 'OFFICE' }, facts: [{ id: '1' }] } });
  });

  it('decides a list over what holds', async () => {
    expect(
      await manager.data(
        '{ usedRooms(asOf: "2018-01-01", sort: [{ field: NAME, direction: DESC }]) { totalCount items { id name use } } }',
      ),
    ).toEqual({
      usedRooms: {
        totalCount: 2,
        items: [
          { id: '3', name: '甲楼二层', use: 'STORE' },
          { id: '2', name: '甲楼一层', use: 'OFFICE' },
        ],
      },
    });
  });
});

describe('small objects', () => {
  it('are made of the row’s own columns, null where the slice says so', async () => {
    expect(
      await manager.data('{ room(id: 2) { facts { document { __typename title number article date grade } } } }'),
    ).toEqual({
      room: {
        facts: [
          {
            document: {
              __typename: 'Document',
              title: '关于设立图书室的通知',
              number: '〔2020〕1号',
              article: null,
              date: '2019-12-20',
              grade: 'QUOTED',
            },
          },
          { document: null },
        ],
      },
    });
  });
});

describe('fields that one sub-select gives together', () => {
  it('are computed once per row, also for a row that is joined', async () => {
    const query =
      '{ room(code: "A1") { roomsBelow areaBelowM2 parent { roomsBelow area: areaBelowM2 n: roomsBelow } } }';
    const { result, statements } = await statementsOf(() => manager.data(query));
    expect(result).toEqual({
      room: { roomsBelow: 0, areaBelowM2: null, parent: { roomsBelow: 2, area: '120.50', n: 2 } },
    });
    expect(statements[0]?.text.match(/left join lateral/g)).toHaveLength(2);
  });
});

describe('a rule’s field', () => {
  it('runs over all rows of the answer and leaves nothing of what it needed', async () => {
    const answer = await manager.ask(
      '{ rooms(page: { limit: 3 }) { items { code a: explainRent { title { zh } rentPerM2 } explainRent(label: "月租") { lines { value label } __typename } id } } }',
    );
    expect(answer.text.trim()).toBe(
      JSON.stringify({
        data: {
          rooms: {
            items: [
              {
                code: 'A',
                a: { title: { zh: '甲楼的租金' }, rentPerM2: '3.33' },
                explainRent: {
                  lines: [
                    { value: '1000.00', label: '月租' },
                    { value: '300.00', label: 'area' },
                  ],
                  __typename: 'RentExplanation',
                },
                id: '1',
              },
              {
                code: 'A1',
                a: { title: { zh: '甲楼一层的租金' }, rentPerM2: '3.32' },
                explainRent: {
                  lines: [
                    { value: '400.00', label: '月租' },
                    { value: '120.50', label: 'area' },
                  ],
                  __typename: 'RentExplanation',
                },
                id: '2',
              },
              { code: 'A2', a: null, explainRent: null, id: '3' },
            ],
          },
        },
      }),
    );
  });

  it('runs below lists and to-one relations too', async () => {
    expect(
      await manager.data(
        '{ room(id: 1) { children { code explainRent { rentPerM2 } parent { explainRent { rentPerM2 } } } } }',
      ),
    ).toEqual({
      room: {
        children: [
          { code: 'A1', explainRent: { rentPerM2: '3.32' }, parent: { explainRent: { rentPerM2: '3.33' } } },
          { code: 'A2', explainRent: null, parent: { explainRent: { rentPerM2: '3.33' } } },
        ],
      },
    });
  });
});

describe('a rule’s root', () => {
  const query =
    'query Share($code: String!) { roomShare(code: $code) { id share asOf room { code parent { name } explainRent { rentPerM2 } } others { code used(asOf: "2018-01-01") { use } } } }';

  it('is answered from what the same statement read, with the rows it points to', async () => {
    expect(await manager.data(query, { code: 'A1' })).toEqual({
      roomShare: {
        id: 'share-2',
        share: '0.1940',
        asOf: '2026-11-24',
        room: { code: 'A1', parent: { name: '甲楼' }, explainRent: { rentPerM2: '3.32' } },
        others: [
          { code: 'A', used: null },
          { code: 'A2', used: { use: 'STORE' } },
          { code: 'B', used: null },
          { code: 'C', used: null },
        ],
      },
    });
    expect(await manager.data(query, { code: 'nowhere' })).toEqual({ roomShare: null });
  });

  it('keeps to the scope', async () => {
    const { roomShare } = await house.as('clerk').data('{ roomShare(code: "A1") { share others { code } } }');
    expect(roomShare).toEqual({ share: '0.2227', others: [{ code: 'A' }, { code: 'C' }] });
  });

  it('may list rows of its own on a type that is no row', async () => {
    expect(
      await house.as('clerk').data('{ whoever { username desk { kind rooms { code parent { code } } } } uses }'),
    ).toEqual({
      whoever: {
        username: 'clerk',
        desk: {
          kind: 'own',
          rooms: [
            { code: 'A', parent: null },
            { code: 'A1', parent: { code: 'A' } },
            { code: 'C', parent: null },
          ],
        },
      },
      uses: ['OFFICE', 'LIBRARY', 'STORE'],
    });
  });
});

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

describe('a mutation', () => {
  const rename = 'mutation R($input: RenameRoomInput!) { renameRoom(input: $input) { id n: name parent { name } } }';

  it('is answered by the same path after it was written', async () => {
    expect(await manager.data(rename, { input: { id: '5', name: '丙楼' } })).toEqual({
      renameRoom: { id: '5', n: '丙楼', parent: null },
    });
    expect(await manager.data('{ room(id: 5) { name } }')).toEqual({ room: { name: '丙楼' } });
    await manager.data(rename, { input: { id: '5', name: '50%_\\号楼' } });
  });

  it('with a selection that may not be read is refused before anything is written', async () => {
    const { code } = await house.as('nobody').ask(rename, { input: { id: '5', name: 'x' } });
    expect(code).toBe('UNAUTHENTICATED');
    const limited = await house.as('clerk').ask(rename, { input: { id: '5', name: 'x' } });
    expect(limited.errors?.[0]?.extensions).toEqual({
      code: 'ACCESS_DENIED',
      params: { permission: 'indicators:prepare', field: 'Mutation.renameRoom' },
    });
    const unreadable = await manager.ask(
      `mutation { renameRoom(input: { id: 5, name: "x" }) { ${'y'.repeat(64)}: name } }`,
    );
    expect(unreadable.code).toBe('QUERY_UNSUPPORTED');
    expect(await manager.data('{ room(id: 5) { name } }')).toEqual({ room: { name: '50%_\\号楼' } });
  });

  it('that refuses tells its code and field', async () => {
    expect((await manager.ask(rename, { input: { id: '99', name: 'x' } })).errors?.[0]).toEqual({
      message: 'ROW_OUT_OF_SCOPE',
      extensions: { code: 'ROW_OUT_OF_SCOPE', params: {}, field: 'id' },
    });
  });

  it('that writes several rows is answered in their order', async () => {
    expect(await manager.data('mutation { touchRooms(ids: ["4", "1", "2"]) { code } }')).toEqual({
      touchRooms: [{ code: 'B' }, { code: 'A' }, { code: 'A1' }],
    });
  });

  it('that changes who is asking is answered for the new one', async () => {
    const client = house.as('nobody');
    expect(await client.data('mutation { enter(token: "clerk") { username desk { rooms { code } } } }')).toEqual({
      enter: { username: 'clerk', desk: { rooms: [{ code: 'A' }, { code: 'A1' }, { code: 'C' }] } },
    });
    expect(await client.data('{ whoever { username } }')).toEqual({ whoever: { username: 'clerk' } });
    expect(await client.data('mutation { leave }')).toEqual({ leave: true });
    expect(await client.data('{ whoever { username } }')).toEqual({ whoever: null });
  });

  it('comes alone', async () => {
    expect((await manager.ask('mutation { a: touchRooms(ids: [1]) { id } b: touchRooms(ids: [1]) { id } }')).code).toBe(
      'QUERY_UNSUPPORTED',
    );
  });
});
