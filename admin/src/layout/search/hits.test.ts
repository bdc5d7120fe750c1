import { expect, it } from 'vitest';
import { hitsOf } from './hits.ts';

const PAGES = [
  { path: '/communities', title: '社区与村' },
  { path: '/workers', title: '社区工作者' },
];
const FOUND = {
  workers: {
    items: [
      { id: '7', name: '王晓燕', left: true, unit: { id: '12', name: '赛马场社区居委会' } },
      { id: '8', name: '王晓军', left: false, unit: null },
    ],
  },
  regions: {
    items: [
      {
        id: '12',
        code: '150102001002',
        name: '赛马场社区居委会',
        level: 'COMMUNITY',
        parent: { id: '3', name: '海拉尔东路街道' },
      },
      { id: '3', code: '150102001', name: '海拉尔东路街道', level: 'TOWN', parent: null },
    ],
  },
  facilities: { items: [] },
  employers: { items: [{ id: '5', name: '海拉尔东路街道办事处' }] },
} as never;

it('people come first, with where they are and whether they left; groups with nothing are left out', () => {
  const groups = hitsOf('社区', FOUND, PAGES, '已离职');
  expect(
    groups.map(({ group, hits }) => `${group}: ${hits.map(({ title, more }) => `${title}(${more})`).join('、')}`),
  ).toEqual([
    'people: 王晓燕(赛马场社区居委会 · 已离职)、王晓军()',
    'units: 赛马场社区居委会(海拉尔东路街道 · 150102001002)、海拉尔东路街道(150102001)',
    'employers: 海拉尔东路街道办事处()',
    'pages: 社区与村()、社区工作者()',
  ]);
});

it('a community has a page of its own, a street that of regions', () => {
  const [, units] = hitsOf('社区', FOUND, [], '');
  expect(units?.hits.map(({ path }) => path)).toEqual(['/communities/12/show', '/regions/3/show']);
});

it('before the server has answered, the pages are there already', () => {
  expect(hitsOf('工作者', undefined, PAGES, '')).toEqual([
    { group: 'pages', hits: [{ key: 'pages /workers', path: '/workers', title: '社区工作者', more: '' }] },
  ]);
  expect(hitsOf(' ', undefined, PAGES, '')).toEqual([]);
});
