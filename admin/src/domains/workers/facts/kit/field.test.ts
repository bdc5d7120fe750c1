import { describe, expect, it } from 'vitest';
import { fenOf, yuanOf } from './field.ts';

describe('a declared base', () => {
  it('of 5,267 yuan is 526,700 fen, with commas and full-width digits too', () => {
    expect(['5267', '5,267.00', '５２６７．５', '0.05'].map(fenOf)).toEqual([526_700, 526_700, 526_750, 5]);
  });

  it('is no sum with three decimals, a sign or words', () => {
    expect(['5.267', '-1', '五千', ''].map(fenOf)).toEqual([null, null, null, null]);
  });

  it('of 526,705 fen reads 5267.05', () => {
    expect(yuanOf(526_705)).toBe('5267.05');
  });
});
