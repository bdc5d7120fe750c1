import { describe, expect, it } from 'vitest';
import { shaped } from '../document/shaped.ts';
import { blankPost } from '../editor/blank.ts';
import { countKey, pictureOf } from './grade-picture.ts';

const post = (code: string, rank: number, min: number, max: number) => ({
  ...blankPost(rank, 'printed'),
  code,
  min,
  max,
  start: min,
});
const entered = {
  sources: [
    { id: 'printed', basis: 'PUBLISHED', document: 'main', article: null, method: null },
    { id: 'open', basis: 'ASSUMED', document: null, article: null, method: { zh: '未写明', en: 'Not said' } },
  ],
  grades: { lowest: 1, highest: 6, source: 'printed' },
  posts: [post('STAFF', 2, 1, 4), post('CHIEF', 1, 3, 6)],
  pay: {
    keys: ['GRADE'],
    cells: [
      { when: { GRADE: 1 }, value: 3000, source: 'printed' },
      { when: { GRADE: { from: 2, below: 4 } }, value: null, source: 'open' },
    ],
  },
};
const scheme = shaped(entered);

describe('the picture of posts by grades', () => {
  it('the highest post stands first, with its range, its start and its people', () => {
    const { grades, rows } = pictureOf(scheme, new Map([[countKey('STAFF', 2), 5]]));
    expect(grades).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows.map(({ code, people }) => [code, people])).toEqual([
      ['CHIEF', 0],
      ['STAFF', 5],
    ]);
    expect(rows[1]?.cells.filter(({ inRange }) => inRange).map(({ grade }) => grade)).toEqual([1, 2, 3, 4]);
    expect(rows[0]?.cells.find(({ isStart }) => isStart)?.grade).toBe(3);
  });

  it('what was tried out and the next step are marked in the row of their post only', () => {
    const { rows } = pictureOf(scheme, null, [
      { post: 'STAFF', grade: 2, kind: 'TRIED' },
      { post: 'STAFF', grade: 3, kind: 'NEXT' },
    ]);
    expect(rows[1]?.cells.map(({ marks }) => marks)).toEqual([[], ['TRIED'], ['NEXT'], [], [], []]);
    expect(rows[0]?.cells.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it('pay by grade has a cell for each grade of a range; an unpublished one stays empty and is no zero', () => {
    expect(pictureOf(scheme).pay[0]?.cells).toEqual([
      { grade: 1, value: 3000, basis: 'PUBLISHED' },
      { grade: 2, value: null, basis: 'ASSUMED' },
      { grade: 3, value: null, basis: 'ASSUMED' },
    ]);
  });

  it('a document that is still being entered is drawn as far as it goes', () => {
    expect(pictureOf(shaped({})).grades).toEqual([]);
    expect(pictureOf(shaped({ posts: entered.posts })).rows).toHaveLength(2);
  });
});
