import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../scheme/format/ladders.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, employed, file, given, HOHHOT } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';

const named = { code: 'GRADE', name: { zh: '等级', en: 'Grade' }, source: 'open' };
const by = (ladder: Ladder): GradeScheme => ({
  ...HOHHOT,
  ladders: [ladder],
  givens: [{ code: 'LEVEL', name: { zh: '认定', en: 'Given' }, source: 'open' }],
});

describe('a ladder of years alone, from 2 to 5, a step every second year', () => {
  const scheme = by({ ...named, kind: 'SENIORITY', first: 2, last: 5, every: 2 });
  const hired = (from: string) =>
    file({ employment: [employed(from)], duties: [duty('STAFF', from)], assessments: assessed(1990, 2025) });
  it.each([
    ['2025-06-01', 2],
    ['2024-01-01', 3],
    ['2020-01-01', 5],
    ['1990-01-01', 5],
  ])('hired on %s, on 1 January 2026 step %i', (from, step) => {
    expect(gradeOf(hired(from), scheme, '2026-01-01').uncappedGrade).toBe(step);
  });
});

describe('a ladder decided elsewhere', () => {
  const scheme = by({ ...named, kind: 'GIVEN', given: 'LEVEL' });
  const facts = file({
    employment: [employed('2020-01-01')],
    duties: [duty('STAFF', '2020-01-01')],
    assessments: assessed(2020, 2025),
    givens: [given('LEVEL', 5, '2024-05-10', '2025-05-10'), given('LEVEL', 6, '2025-05-10')],
  });
  it('counts from the month after, and is missed until then', () => {
    expect(gradeOf(facts, scheme, '2024-05-31')).toMatchObject({
      status: 'GIVEN_MISSING',
      missing: { given: 'LEVEL' },
    });
    expect(['2024-06-01', '2025-05-31', '2025-06-01'].map((day) => gradeOf(facts, scheme, day).grade)).toEqual([
      5, 5, 6,
    ]);
  });
});
