import { describe, expect, it } from 'vitest';
import { UnitBook } from './unit-book.ts';

/** A district with two streets, each with a community of the same name, and one that took over another's name. */
const LINES = [
  {
    id: 1,
    regionId: 1,
    communityId: null,
    level: 'DISTRICT',
    parentId: null,
    code: '150102',
    name: '新城区',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 2,
    regionId: 2,
    communityId: null,
    level: 'TOWN',
    parentId: 1,
    code: '150102001',
    name: '海拉尔东路街道办事处',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 3,
    regionId: 3,
    communityId: null,
    level: 'TOWN',
    parentId: 1,
    code: '150102002',
    name: '锡林路街道',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 4,
    regionId: 2,
    communityId: 4,
    level: 'COMMUNITY',
    parentId: 2,
    code: '150102001001',
    name: '公主府社区居委会',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 5,
    regionId: 2,
    communityId: 5,
    level: 'COMMUNITY',
    parentId: 2,
    code: '150102001002',
    name: '团结社区居民委员会',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 6,
    regionId: 3,
    communityId: 6,
    level: 'COMMUNITY',
    parentId: 3,
    code: '150102002001',
    name: '团结社区居委会',
    isVirtual: false,
    from: '2020-01-01',
    to: null,
  },
  {
    id: 7,
    regionId: 2,
    communityId: 7,
    level: 'COMMUNITY',
    parentId: 2,
    code: '150102001003',
    name: '东街社区',
    isVirtual: false,
    from: '2020-01-01',
    to: '2024-01-01',
  },
  {
    id: 8,
    regionId: 2,
    communityId: 8,
    level: 'COMMUNITY',
    parentId: 2,
    code: '150102001004',
    name: '东街社区',
    isVirtual: false,
    from: '2024-01-01',
    to: null,
  },
];
const book = UnitBook.read({ execute: async () => LINES } as never);
const named = async (text: string, on = '2026-11-24') => {
  const unit = (await book).named(text, on);
  return 'found' in unit ? unit.found.id : `${unit.problem} ${unit.count}`;
};

describe('a unit is found', () => {
  it.each([
    ['公主府社区居委会', 4],
    ['公主府社区', 4],
    ['公主府', 4],
    ['公主府社区居民委员会', 4],
    [' 公主府 社区（居委会）', 4],
    ['１５０１０２００１００１', 4],
    ['海拉尔东路街道公主府社区', 4],
    ['海拉尔东路街道办事处', 2],
    ['海拉尔东路街道', 2],
    ['锡林路街道团结社区', 6],
    ['新城区', 1],
  ])('as %j', async (text, id) => {
    expect(await named(text)).toBe(id);
  });
  it('by the one of its name that was there that day', async () => {
    expect(await named('东街社区', '2023-12-31')).toBe(7);
    expect(await named('东街社区', '2024-01-01')).toBe(8);
    expect(await named('东街社区', '2019-01-01')).toBe('AMBIGUOUS 2');
  });
  it('not where several bear the name, or none', async () => {
    expect(await named('团结社区')).toBe('AMBIGUOUS 2');
    expect(await named('幸福社区')).toBe('UNKNOWN 0');
    expect(await named('')).toBe('UNKNOWN 0');
  });
});
