import { describe, expect, it } from 'vitest';
import { everyRow } from './every-row.ts';

const listOf = (total: number) => async (page: number, perPage: number) => ({
  data: Array.from(
    { length: Math.max(0, Math.min(perPage, total - (page - 1) * perPage)) },
    (_, i) => (page - 1) * perPage + i,
  ),
  total,
});

describe('all rows of a list', () => {
  it('2,345 rows come whole, in order, though a page holds 1,000', async () => {
    const rows = await everyRow(listOf(2345), undefined, 1000);
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([2345, 0, 2344]);
  });

  it('a full last page is not followed by an empty one', async () => {
    const pages: number[] = [];
    await everyRow(async (page, perPage) => {
      pages.push(page);
      return listOf(400)(page, perPage);
    });
    expect(pages).toEqual([1, 2]);
  });

  it('says how far it is', async () => {
    const heard: string[] = [];
    await everyRow(listOf(450), (read, total) => heard.push(`${read}/${total}`));
    expect(heard).toEqual(['200/450', '400/450', '450/450']);
  });

  it('ends when rows have gone in the meantime', async () => {
    const shrinking = async (page: number) => ({ data: page === 1 ? ['a'] : [], total: 900 });
    expect(await everyRow(shrinking)).toEqual(['a']);
  });
});
