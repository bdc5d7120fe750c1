import { describe, expect, it } from 'vitest';
import { readIdNumber } from './resident-id.ts';

const read = (typed: string) => readIdNumber(typed, '2026-11-24');

describe('a resident identity number while it is typed', () => {
  it('tells birth date and sex: the example of the standard is a woman born on 31 December 1949', () => {
    expect(read('11010519491231002X')).toEqual({ birthDate: '1949-12-31', sex: 'FEMALE' });
  });

  it('is the same with a small x, spaces and full-width digits', () => {
    expect(read('110105 19491231 002x')).toEqual(read('１１０１０５１９４９１２３１００２Ｘ'));
  });

  it('says what is wrong with it: length, signs, a day that is none, the check character', () => {
    expect(['1101051949', '11010519491231O02X', '110105194902300021', '110105194912310021'].map(read)).toEqual([
      'LENGTH',
      'CHARACTERS',
      'DATE',
      'CHECK_DIGIT',
    ]);
  });
});
