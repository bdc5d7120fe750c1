import { describe, expect, it } from 'vitest';
import { dayOf, whileTyped } from './day-text.ts';

describe('A day is read as people write it', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['20261124', '2026-11-24'],
    ['2026/1/4', '2026-01-04'],
    ['2026.1.4', '2026-01-04'],
    ['2026年1月4日', '2026-01-04'],
    ['２０２６－０１－０４', '2026-01-04'],
    [' 2028-02-29 ', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(dayOf(typed)).toBe(day));

  it.each(['', '2026', '2026-11', '2026-13-01', '2026-02-29', '20260229', '26-11-24', '2026-11-24x', '11/24/2026'])(
    '%j is no day',
    (typed) => expect(dayOf(typed)).toBeNull(),
  );
});

it('eight digits become a day at once; 2026-1-1 may still become 2026-1-15', () => {
  expect(whileTyped('20261124')).toBe('2026-11-24');
  expect(whileTyped('2026-1-1')).toBe('2026-1-1');
  expect(whileTyped('20261399')).toBe('20261399');
});
