import { afterAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../support/sample-house.ts';
import { statementsOf } from '../../support/statements.ts';

const house = await sampleHouse('reads_nesting');
afterAll(() => house.close());
const manager = house.as('manager');

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
