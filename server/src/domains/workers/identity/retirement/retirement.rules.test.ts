import { describe, expect, it } from 'vitest';
import { RetirementClass } from '../identity.enums.ts';
import { statutoryRetirement } from './retirement.rules.ts';

const { MALE_60, FEMALE_55, FEMALE_50 } = RetirementClass;

describe('the month of statutory retirement', () => {
  it.each([
    // class, born, delay, age, month
    [MALE_60, '1964-12', 0, '60/0', '2024-12'],
    [MALE_60, '1965-01', 1, '60/1', '2025-02'],
    [MALE_60, '1965-04', 1, '60/1', '2025-05'],
    [MALE_60, '1965-05', 2, '60/2', '2025-07'],
    [MALE_60, '1966-01', 4, '60/4', '2026-05'],
    [MALE_60, '1976-08', 35, '62/11', '2039-07'],
    [MALE_60, '1976-09', 36, '63/0', '2039-09'],
    [MALE_60, '1986-01', 36, '63/0', '2049-01'],
    [MALE_60, '2009-01', 36, '63/0', '2072-01'],
    [FEMALE_50, '1974-12', 0, '50/0', '2024-12'],
    [FEMALE_50, '1975-01', 1, '50/1', '2025-02'],
    [FEMALE_50, '1975-03', 2, '50/2', '2025-05'],
    [FEMALE_50, '1975-08', 4, '50/4', '2025-12'],
    [FEMALE_50, '1984-10', 59, '54/11', '2039-09'],
    [FEMALE_50, '1984-11', 60, '55/0', '2039-11'],
    [FEMALE_50, '1986-01', 60, '55/0', '2041-01'],
    [FEMALE_50, '2009-12', 60, '55/0', '2064-12'],
    [FEMALE_55, '1970-01', 1, '55/1', '2025-02'],
    [FEMALE_55, '1970-09', 3, '55/3', '2025-12'],
    [FEMALE_55, '1981-08', 35, '57/11', '2039-07'],
    [FEMALE_55, '1981-09', 36, '58/0', '2039-09'],
  ])('of %s born in %s: %i months later, at %s, in %s', (retirementClass, born, delay, age, month) => {
    const found = statutoryRetirement(`${born}-15`, retirementClass);
    expect([found.delay, `${found.age.years}/${found.age.months}`, found.month]).toEqual([delay, age, month]);
  });

  it('is the same for everybody born in one month, and never earlier for who is born later', () => {
    for (const retirementClass of [MALE_60, FEMALE_55, FEMALE_50]) {
      let before = '';
      for (let month = 0; month < 60 * 12; month++) {
        const born = `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        const first = statutoryRetirement(`${born}-01`, retirementClass).month;
        expect(statutoryRetirement(`${born}-28`, retirementClass).month).toBe(first);
        expect(first > before).toBe(true);
        before = first;
      }
    }
  });
});
