import { describe, expect, it } from 'vitest';
import { formatChange, formatDecimal } from './format.ts';

describe('figures as they are read', () => {
  it('1023.6 m2 shows as 1,023.60', () => {
    expect(formatDecimal('1023.6', 2)).toBe('1,023.60');
  });

  it('58 of 65 shows as 89.23, half a hundredth goes up', () => {
    expect([formatDecimal('89.230769230769', 2), formatDecimal('0.125', 2)]).toEqual(['89.23', '0.13']);
  });

  it('a whole number stays whole, any other has two decimals', () => {
    expect([formatDecimal('3412'), formatDecimal('512.5'), formatDecimal(621072)]).toEqual([
      '3,412',
      '512.50',
      '621,072',
    ]);
  });

  it('rounding carries over: 999.995 shows as 1,000.00', () => {
    expect(formatDecimal('999.995', 2)).toBe('1,000.00');
  });

  it('null is a dash, never 0', () => {
    expect([formatDecimal(null), formatDecimal(undefined, 2)]).toEqual(['—', '—']);
  });

  it('a negative figure has a real minus, and nothing is minus nought', () => {
    expect([formatDecimal('-127.1', 2), formatDecimal('-0.001', 2)]).toEqual(['−127.10', '0.00']);
  });

  it('a change shows its sign', () => {
    expect([formatChange(3), formatChange(-1), formatChange(0)]).toEqual(['+3', '−1', '0']);
  });
});
