import 'reflect-metadata';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { Ask, CheckedQuery, Variables } from '../../shared/reads/query-door.ts';
import { columnsOf } from './columns.ts';
import { linesOf } from './lines.ts';
import { chainOf } from './list-path.ts';
import { pickedOf } from './picked.ts';

const schema = buildSchema(`
  "A page (分页)" input PageInput { limit: Int offset: Int }
  type Query { "Units (单位列表)" units(page: PageInput): UnitPage! "One (单位)" unit: Unit }
  type UnitPage { "Units (本页)" items: [Unit!]! "All (总数)" totalCount: Int! }
  "A unit (单位)" type Unit { id: ID! "Name (名称)" name: String! "Area, m2 (面积)" area: String "State (状态)" state: State
    "Above (上级)" parent: Unit "Rooms (房间)" rooms: [Room!]! "Title (标题)" title: Text "Open (开放)" open: Boolean }
  "A room (房间)" type Room { id: ID! "Name (名称)" name: String! "Size (大小)" size: Int! }
  type Text { "Chinese (中文)" zh: String! "English (英文)" en: String! }
  enum State { "In use (在用)." IN_USE "Given up (退出)." GONE }
`);
const checked = (text: string): CheckedQuery => {
  const document = parse(text);
  return { document, operation: document.definitions[0] as CheckedQuery['operation'] };
};
const chain = (text: string, path: string | null = null) => chainOf(pickedOf(schema, checked(text), {}), path);

/** All that comes, in order. */
async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A server of so many units, that refuses pages of more than `most`. */
const server = (total: number, most = 200): { ask: Ask; asked: unknown[] } => {
  const asked: unknown[] = [];
  return {
    asked,
    ask: async (_query, { exportPage }) => {
      const { limit, offset } = exportPage as { limit: number; offset: number };
      if (limit > most) throw new DomainError('QUERY_TOO_COMPLEX', {});
      asked.push([limit, offset]);
      const items = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => ({
        name: `单位${offset + i}`,
      }));
      return { units: { items, exportTotal: total } };
    },
  };
};
async function namesOf(total: number, most?: number) {
  const { ask, asked } = server(total, most);
  const query = '{ units(page: { limit: 3 }) { items { name } } }';
  const lines = await allOf(linesOf(ask, checked(query), {}, chain(query)));
  return { names: lines.map((line) => line.at(-1)?.name), asked };
}

describe('the lines of a list', () => {
  it('of 450 rows come from three pages, each once and in order', async () => {
    const { names, asked } = await namesOf(450);
    expect(names).toEqual(Array.from({ length: 450 }, (_, i) => `单位${i}`));
    expect(asked).toEqual([
      [200, 0],
      [200, 200],
      [200, 400],
    ]);
  });

  it('of no rows are none', async () => {
    expect((await namesOf(0)).names).toEqual([]);
  });

  it('come in smaller pages where a page of 200 costs more than one read may', async () => {
    const { names, asked } = await namesOf(120, 50);
    expect(names).toHaveLength(120);
    expect(asked[0]).toEqual([50, 0]);
  });

  it('of 20,001 rows are refused before the second page is read', async () => {
    const { ask, asked } = server(20_001);
    const query = '{ units { items { name } } }';
    const all = allOf(linesOf(ask, checked(query), {}, chain(query)));
    await expect(all).rejects.toMatchObject({ code: 'EXPORT_TOO_LARGE', params: { limit: 20_000, rows: 20_001 } });
    expect(asked).toHaveLength(1);
  });

  it('of lists within lists are counted as they come', async () => {
    const query = '{ units { items { rooms { name } } } }';
    const rooms = Array.from({ length: 300 }, (_, i) => ({ name: `房间${i}` }));
    const ask: Ask = async () => ({
      units: { items: Array.from({ length: 100 }, () => ({ rooms })), exportTotal: 100 },
    });
    const all = allOf(linesOf(ask, checked(query), {}, chain(query, 'units.items.rooms')));
    await expect(all).rejects.toMatchObject({ code: 'EXPORT_TOO_LARGE' });
  });
});

describe('the columns', () => {
  const columns = (text: string, path: string | null = null) => columnsOf(chain(text, path), 'Asia/Shanghai');
  const heads = (text: string, path: string | null = null) => columns(text, path).map(({ head }) => head);
  const cells = (text: string, row: Variables) => columns(text).map(({ cell }) => cell([{}, row]));

  it('bear the Chinese words of the schema, with the unit, and an alias beside its word', () => {
    expect(heads('{ units { items { name area big: area } } }')).toEqual(['名称', '面积（m²）', '面积（m²）（big）']);
  });

  it('of a to-one are a.b, of a text in one language its own word', () => {
    expect(heads('{ units { items { parent { name parent { name } } title { zh } } } }')).toEqual([
      '上级.名称',
      '上级.上级.名称',
      '标题',
    ]);
  });

  it('of a to-many are its one field joined, or else how many', () => {
    const [joined, counted] = [
      '{ units { items { rooms { id name } } } }',
      '{ units { items { rooms { name size } } } }',
    ];
    const row = {
      rooms: [
        { id: '1', name: '大厅', size: 3 },
        { id: '2', name: '值班室', size: 1 },
      ],
    };
    expect([heads(joined), cells(joined, row)]).toEqual([['房间.名称'], ['大厅、值班室']]);
    expect([heads(counted), cells(counted, row)]).toEqual([['房间（数量）'], [2]]);
  });

  it('show an enum as its word, yes as 是, and nothing where nothing is known', () => {
    const text = '{ units { items { state open parent { name } } } }';
    expect(cells(text, { state: 'IN_USE', open: true, parent: null })).toEqual(['在用', '是', null]);
    expect(cells(text, { state: null, open: null, parent: null })).toEqual([null, null, null]);
  });

  it('of a list within a list begin with those of the row it belongs to', () => {
    expect(heads('{ units { items { name rooms { name size } } } }', 'units.items.rooms')).toEqual([
      '单位.名称',
      '名称',
      '大小',
    ]);
  });

  it('of an answer without a list are those of its object', () => {
    expect(heads('{ unit { name area } }')).toEqual(['名称', '面积（m²）']);
  });

  it('follow fragments and leave out what a directive leaves out', () => {
    const text = '{ units { items { ...F area @skip(if: true) } } } fragment F on Unit { name ... on Unit { state } }';
    expect(heads(text)).toEqual(['名称', '状态']);
  });
});

describe('a list that the answer does not have', () => {
  it('is refused, and those it has are named', () => {
    expect(() => chain('{ units { items { rooms { name } } } }', 'units.rows')).toThrow(
      expect.objectContaining({
        code: 'EXPORT_PATH_UNKNOWN',
        params: { path: 'units.rows', lists: 'units.items, units.items.rooms' },
      }),
    );
  });
});
