import { describe, expect, it } from 'vitest';
import { Sex } from '../identity.enums.ts';
import { checkCharacter, readResidentId, residentIdMask } from './resident-id.rules.ts';

const TODAY = '2026-11-26';
const read = (text: string) => readResidentId(text, TODAY);

describe('a resident identity number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', Sex.FEMALE],
    ['440524188001010014', '1880-01-01', Sex.MALE],
    ['34052419800101001X', '1980-01-01', Sex.MALE],
    ['150102199001010027', '1990-01-01', Sex.FEMALE],
    ['150102198505051231', '1985-05-05', Sex.MALE],
  ])('%s is one, of somebody born on %s', (number, birthDate, sex) => {
    expect(read(number)).toEqual({ number, birthDate, sex, converted: false, provinceKnown: true });
  });

  it.each([
    ['a small x', '11010519491231002x'],
    ['spaces', ' 110105 19491231 002X '],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
  ])('typed with %s is the same number', (_how, typed) => {
    expect(read(typed)).toMatchObject({ number: '11010519491231002X' });
  });

  it.each([
    ['150102199002300026', 'DATE', '30 February'],
    ['150102199013010027', 'DATE', 'month 13'],
    ['150102190002290021', 'DATE', '29 February of a year that had none'],
    ['150102203001010020', 'DATE', 'a day that has not come'],
    ['110105194912310021', 'CHECK_DIGIT', 'another check digit'],
    ['15010219850505123', 'LENGTH', '17 characters'],
    ['', 'LENGTH', 'nothing'],
    ['1501021985050512X1', 'CHARACTERS', 'an X that is not the last'],
    ['15010219850505123Y', 'CHARACTERS', 'a letter'],
  ])('%s is none: %s, %s', (typed, problem) => {
    expect(read(typed)).toBe(problem);
  });

  it('of 15 digits is completed, and it is said', () => {
    expect(read('110105491231002')).toEqual({
      number: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: Sex.FEMALE,
      converted: true,
      provinceKnown: true,
    });
  });

  it('from no province that there is can be one all the same, and it is said', () => {
    const body = '99010219850505123';
    expect(read(body + checkCharacter(body))).toMatchObject({ provinceKnown: false });
  });

  it('differs from every number that has one other digit, and from every number with two neighbours changed over', () => {
    const number = '150102198505051231';
    for (let at = 0; at < 18; at++)
      for (const digit of '0123456789')
        if (digit !== number[at])
          expect(typeof read(number.slice(0, at) + digit + number.slice(at + 1))).toBe('string');
    for (let at = 0; at < 17; at++)
      if (number[at] !== number[at + 1])
        expect(typeof read(number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2))).toBe('string');
  });

  it('is shown by its first and last character only', () => {
    expect(residentIdMask('11010519491231002X')).toBe('1****************X');
  });
});
