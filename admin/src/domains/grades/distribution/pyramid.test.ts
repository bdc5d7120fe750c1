import { expect, it } from 'vitest';
import { gradesOf, rowOf, rowsOf } from './pyramid.ts';

const cells = [
  { town: { id: '1', name: '东街街道' }, post: 'GENERAL', grade: 3, people: 6 },
  { town: { id: '1', name: '东街街道' }, post: 'DEPUTY', grade: 5, people: 2 },
  { town: { id: '2', name: '西街街道' }, post: 'GENERAL', grade: 3, people: 1 },
  { town: { id: '2', name: '西街街道' }, post: null, grade: null, people: 4 },
];

it('shows the grades nobody holds between those somebody does', () => {
  expect(gradesOf(cells)).toEqual([3, 4, 5]);
  expect(gradesOf([])).toEqual([]);
});

it('leaves who has no grade out of the average and in the sum', () => {
  const all = rowOf('', '合计', cells);
  expect([all.people, all.ungraded, all.average?.toFixed(2)]).toEqual([13, 4, '3.44']);
  expect(rowOf('2', '西街街道', cells.slice(3)).average).toBeNull();
});

it('counts by post and by street', () => {
  const posts = rowsOf(cells, ({ post }) => ({ id: post ?? '', name: post ?? '岗位未定' }));
  expect(posts.map(({ name, people, byGrade }) => [name, people, byGrade.get(3) ?? 0])).toEqual([
    ['GENERAL', 7, 7],
    ['DEPUTY', 2, 0],
    ['岗位未定', 4, 0],
  ]);
});
