import { describe, expect, it } from 'vitest';
import { readTelephone, telephoneMask } from './telephone.rules.ts';

describe('a telephone number', () => {
  it.each([
    ['138 0471 2345', '13804712345'],
    ['0471-6912345', '04716912345'],
    ['（0471）6912345', '04716912345'],
    ['+86 138-0471-2345', '+8613804712345'],
    ['１３８０４７１２３４５', '13804712345'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readTelephone(typed)).toBe(kept);
  });

  it.each(['', '12345', '138-0471-234X', '1380471234513804712345', '86+13804712345'])('%j is none', (typed) => {
    expect(readTelephone(typed)).toBeNull();
  });

  it.each([
    ['13804712345', '138****2345'],
    ['04716912345', '047****2345'],
    ['6912345', '*****45'],
  ])('%s is shown as %s', (number, mask) => {
    expect(telephoneMask(number)).toBe(mask);
  });
});
