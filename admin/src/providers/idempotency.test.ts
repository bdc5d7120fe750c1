import { describe, expect, it } from 'vitest';
import { keyFor, newKey } from './idempotency.ts';

const NOON = 1_795_500_000_000;

describe('the key of a second click', () => {
  it('the same facility saved twice in a row carries one key', () => {
    const input = { name: '居民活动室' };
    expect(keyFor('saveFacility', input, NOON).key).toBe(keyFor('saveFacility', input, NOON + 800).key);
  });

  it('a facility saved with another name carries another key', () => {
    expect(keyFor('saveFacility', { name: '甲' }, NOON).key).not.toBe(keyFor('saveFacility', { name: '乙' }, NOON).key);
  });

  it('the same input after an answer is a new intention', () => {
    const first = keyFor('recordBaseFigures', { value: 3412 }, NOON);
    first.settled();
    expect(keyFor('recordBaseFigures', { value: 3412 }, NOON).key).not.toBe(first.key);
  });

  it('a key is 32 hexadecimal digits', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
  });
});
