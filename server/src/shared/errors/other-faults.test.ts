import { expect, it } from 'vitest';
import { otherFaults } from './other-faults.ts';

it('a refusal says how many faults there are besides the first, and nothing where it is the only one', () => {
  expect(otherFaults(2)).toEqual({ more: 2, others: '（另有 2 处）', othersEn: ' (2 more)' });
  expect(otherFaults(0)).toEqual({ more: 0, others: '', othersEn: '' });
});
