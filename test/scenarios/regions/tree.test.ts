import { afterAll, describe, expect, it } from 'vitest';
import { demoDistrict } from '../communities/demo-district.ts';

const house = await demoDistrict('regions');
afterAll(() => house.close());
const manager = await house.as('manager');
const clerk = await house.as('hr');

const SEARCH =
  'query ($filter: RegionFilter, $sort: [RegionSort!], $page: PageInput) { regions(filter: $filter, sort: $sort, page: $page) { totalCount items { code name pinyin } } }';
const names = async (search: string, who = manager): Promise<string[]> =>
  (await who.data(SEARCH, { filter: { search } })).regions.items.map((r: { name: string }) => r.name);

describe('the district', () => {
  it('has 13 town-level and 90 village-level units', async () => {
    const count = async (level: string) =>
      (await manager.data(SEARCH, { filter: { level: { eq: level } }, page: { limit: 1 } })).regions.totalCount;
    expect(await count('TOWN')).toBe(13);
    expect(await count('COMMUNITY')).toBe(90);
  });

  it('counts 89 communities and villages, the virtual one left out', async () => {
    const { region } = await manager.data(
      '{ region(code: "150102") { name communityCount children { code kind communityCount } parent { id } } }',
    );
    expect(region.name).toBe('新城区');
    expect(region.communityCount).toBe(89);
    expect(region.parent).toBeNull();
    expect(region.children).toHaveLength(13);
    expect(region.children[0]).toEqual({ code: '150102001', kind: 'STREET', communityCount: 10 });
    expect(region.children.find((r: { kind: string }) => r.kind === 'PARK')).toEqual({
      code: '150102400',
      kind: 'PARK',
      communityCount: 0,
    });
  });

  it('takes kind and class from what was set, not from code or name: 东河街道 has code 403 and is a street', async () => {
    const { region } = await manager.data(
      '{ region(code: "150102403") { kind children { code kind facilityClass isVirtual } } }',
    );
    expect(region.kind).toBe('STREET');
    expect(region.children.at(-1)).toEqual({
      code: '150102403201',
      kind: 'VILLAGE',
      facilityClass: 'TOWN_FRINGE',
      isVirtual: false,
    });
  });

  it('stands in the list of statistics, with its source', async () => {
    const { region } = await manager.data(
      '{ region(code: "150102400498") { isVirtual facilityClass source valid { from to } history { name reason } } }',
    );
    expect(region).toMatchObject({
      isVirtual: true,
      facilityClass: null,
      valid: { from: '2020-01-01', to: null },
      history: [{ name: '开发区虚拟社区', reason: '导入区划与普查基数' }],
    });
    expect(region.source).toMatch(/^国家统计局统计用区划代码 2023/);
  });

  it('was not on file before 2020', async () => {
    const { regions } = await manager.data('{ regions(asOf: "2019-12-31") { totalCount items { id } } }');
    expect(regions).toEqual({ totalCount: 0, items: [] });
  });
});

describe('公主府社区 is found', () => {
  it.each(['公主府', 'gongzhufu', 'GongZhu fu', 'gzf', '150102001001'])('by %s', async (typed) => {
    expect(await names(typed)).toEqual(['公主府社区居委会']);
  });
  it('not by letters from its middle, nor by what PostgreSQL would take for a pattern', async () => {
    expect(await names('zhufu')).toEqual([]);
    expect(await names('公%府')).toEqual([]);
    expect(await names('g_f')).toEqual([]);
  });
  it('by the clerk of its street, who does not find the one of another', async () => {
    expect(await names('gzf', clerk)).toEqual(['公主府社区居委会']);
    expect(await names('电厂前街', clerk)).toEqual([]);
    expect(await names('电厂前街')).toEqual(['电厂前街社区居委会']);
  });
});

it('regions are ordered by the sound of their names', async () => {
  const { regions } = await manager.data(SEARCH, {
    filter: { level: { eq: 'TOWN' } },
    sort: [{ field: 'NAME' }],
  });
  expect(regions.items.map((r: { name: string }) => r.name)).toEqual([
    '保合少镇',
    '成吉思汗大街街道',
    '丁香路街道',
    '东风路街道',
    '东河街道',
    '东街街道',
    '海拉尔东路街道',
    '呼伦路街道',
    '西街街道',
    '锡林北路街道',
    '新城区鸿盛高科技园区',
    '迎新路街道',
    '中山东路街道',
  ]);
});

describe('the clerk of 海拉尔东路街道', () => {
  it('sees the street and its ten communities, and nothing above', async () => {
    const { regions } = await clerk.data('{ regions { totalCount items { code parent { code } } } }');
    expect(regions.totalCount).toBe(11);
    expect(regions.items[0]).toEqual({ code: '150102001', parent: null });
    expect(regions.items[1]).toEqual({ code: '150102001001', parent: { code: '150102001' } });
  });
  it('gets for another street what he gets for one that does not exist', async () => {
    const ask = (code: string) => clerk.ask('query ($code: String) { region(code: $code) { name } }', { code });
    expect((await ask('150102002')).text).toBe((await ask('999999999')).text);
  });
  it('gets for an id that is none what he gets for one that does not exist', async () => {
    const ask = (id: string) => clerk.ask('query ($id: ID) { region(id: $id) { name } }', { id });
    expect((await ask('abc')).text).toBe((await ask('99999')).text);
    expect((await ask('99999999999999999999')).text).toBe((await ask('99999')).text);
  });
  it('is told which unit his scope is made of', async () => {
    const { me } = await clerk.data('{ me { person { name } scope { kind regions { code name } } } }');
    expect(me).toEqual({
      person: { name: '王晓燕' },
      scope: { kind: 'OWN_AND_BELOW', regions: [{ code: '150102001', name: '海拉尔东路街道' }] },
    });
  });
});

it('the administrator sees which units a user’s scope is made of', async () => {
  const admin = await house.as('admin');
  const { users } = await admin.data(
    '{ users(filter: { search: "hr" }) { items { username scopeRegions { code } } } }',
  );
  expect(users.items).toEqual([{ username: 'hr', scopeRegions: [{ code: '150102001' }] }]);
});

it('a trainer sees the tree but not its figures', async () => {
  const trainer = await house.as('trainer');
  expect((await trainer.data('{ region(code: "150102") { name } }')).region.name).toBe('新城区');
  expect((await trainer.ask('{ region(code: "150102") { name households } }')).code).toBe('ACCESS_DENIED');
  expect((await trainer.ask('{ communities { totalCount } }')).code).toBe('ACCESS_DENIED');
});
