import { afterAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../support/sample-house.ts';

const house = await sampleHouse('reads_lists');
afterAll(() => house.close());
const manager = house.as('manager');

const codes = async (args: string) =>
  (await manager.data(`{ rooms${args} { items { code } } }`)).rooms.items.map((room: { code: string }) => room.code);

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
