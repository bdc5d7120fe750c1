import { expect, it } from 'vitest';
import { concerning } from './room.ts';

const ROOMS = [{ category: 'ALL' }, { category: 'COMMITTEE' }, { category: 'STAFF' }];
const categories = (duty?: string) => concerning(ROOMS, duty).map(({ category }) => category);

it('who is hired without a duty comes under the quota of all and that of the staff', () => {
  expect(categories()).toEqual(['ALL', 'STAFF']);
  expect(categories('STAFF')).toEqual(['ALL', 'STAFF']);
});
it('a deputy secretary comes under that of the committees', () => {
  expect(categories('DEPUTY_SECRETARY')).toEqual(['ALL', 'COMMITTEE']);
});
