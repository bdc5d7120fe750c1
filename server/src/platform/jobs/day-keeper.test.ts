import type pg from 'pg';
import { expect, it } from 'vitest';
import { dayKeeper } from './day-keeper.ts';

/** A database that only keeps what it was asked. */
const database = (answer: () => Promise<number> = async () => 0) => {
  const asked: string[] = [];
  const query = async (text: string, values: readonly string[]) => {
    asked.push(`${text} ${values.join()}`);
    return { rows: [{ left: await answer() }] };
  };
  return { asked, pool: { query } as unknown as pg.Pool };
};
const SLICES = [{ dayBegins: ['apply_region_events'] }, {}, { dayBegins: ['place_due_workers'] }];

it('a day begins once, however many writes it has, and every slice is told', async () => {
  const { asked, pool } = database();
  let day = '2028-02-29';
  const begin = dayKeeper(pool, SLICES, () => day);
  await Promise.all([begin(), begin(), begin()]);
  expect(asked).toEqual([
    'select apply_region_events($1) as left 2028-02-29',
    'select place_due_workers($1) as left 2028-02-29',
  ]);
  day = '2028-03-01';
  await begin();
  expect(asked.slice(2)).toEqual([
    'select apply_region_events($1) as left 2028-03-01',
    'select place_due_workers($1) as left 2028-03-01',
  ]);
});

it('a day that could not begin is tried again with the next write', async () => {
  let away = true;
  const { asked, pool } = database(async () => {
    if (away) throw new Error('away');
    return 0;
  });
  const begin = dayKeeper(pool, SLICES, () => '2028-02-29');
  await expect(begin()).rejects.toThrow('away');
  away = false;
  await begin();
  expect(asked).toHaveLength(3);
});

it('what moves with a day moves in parts, until nothing is left', async () => {
  const left = [0, 2000, 2000, 0];
  const { asked, pool } = database(async () => left.shift() as number);
  await dayKeeper(pool, SLICES, () => '2028-02-29')();
  expect(asked).toHaveLength(4);
});
