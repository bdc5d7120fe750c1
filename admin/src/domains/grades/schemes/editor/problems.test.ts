import { describe, expect, it } from 'vitest';
import { groupOf } from './problems.ts';

describe('a problem of a scheme', () => {
  it.each([
    ['/posts/1/min', 'posts'],
    ['/placement/baseDate', 'changes'],
    ['', 'general'],
  ])('at %j leads to the form it can be mended in: %s', (pointer, group) => {
    expect(groupOf(pointer)).toBe(group);
  });
});
