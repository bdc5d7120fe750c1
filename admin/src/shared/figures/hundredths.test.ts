import { describe, expect, it } from 'vitest';
import { differenceOf, sumOf, toHundredths } from './hundredths.ts';

describe('areas added up on a page', () => {
  it('512.00, 248.50 and 136.00 m² are 896.50 m²', () => {
    expect(sumOf(['512.00', '248.50', '136.00', null])).toBe('896.50');
  });

  it('what is missing to 1,023.60 m² is 127.10 m²', () => {
    expect(differenceOf('1023.60', '896.50')).toBe('127.10');
  });

  it('less than nothing keeps its sign: −0.05', () => {
    expect(differenceOf('0.10', '0.15')).toBe('-0.05');
  });

  it('nothing at all is 0.00', () => {
    expect(sumOf([])).toBe('0.00');
  });

  it('a third decimal is no area', () => {
    expect(() => toHundredths('1.005')).toThrow('1.005');
  });
});
