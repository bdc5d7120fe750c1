import { describe, expect, it } from 'vitest';
import type { LookupTable } from '../../scheme/format/lookup-table.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  assessing,
  certificate,
  duty,
  education,
  employed,
  file,
  given,
  HOHHOT,
  honour,
  registration,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

type When = LookupTable['cells'][number]['when'][string];

/** Hohhot's posts under one table by one key, and nothing else. */
const by = (key: string, cells: readonly (readonly [When, number])[]): GradeScheme => ({
  ...HOHHOT,
  education: null,
  certificates: null,
  honours: null,
  combine: [],
  ladders: [
    {
      kind: 'BAND_TABLE',
      code: 'GRADE',
      name: { zh: '等级', en: 'Grade' },
      source: 'open',
      table: {
        keys: [key as LookupTable['keys'][number]],
        cells: cells.map(([when, value]) => ({ when: { [key]: when }, value, source: 'open' })),
      },
    },
  ],
});
const grades = (facts: Partial<GradeFacts>, scheme: GradeScheme, days: readonly string[]) => {
  const staff = file({
    employment: [employed('2020-01-01')],
    duties: [duty('STAFF', '2020-01-01')],
    assessments: assessed(2020, 2025),
    ...facts,
  });
  return days.map((day) => gradeOf(staff, scheme, day).grade);
};

describe('what a table asks counts from its own day, as what adds grades does', () => {
  it('an honour of 8 May from June', () => {
    const scheme = by('HONOUR', [
      ['NONE', 1],
      ['CITY', 3],
    ]);
    expect(grades({ honours: [honour('2025-05-08', 'CITY')] }, scheme, ['2025-05-31', '2025-06-01'])).toEqual([1, 3]);
  });
  it('a certificate registered on 8 May from June, and until June where it ended', () => {
    const scheme = by('CERTIFICATE', [
      ['ASSISTANT_SOCIAL_WORKER', 2],
      ['SOCIAL_WORKER', 3],
    ]);
    const facts = {
      certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2020-01-01')],
      registrations: [
        registration('ASSISTANT_SOCIAL_WORKER', '2020-01-01', null),
        registration('SOCIAL_WORKER', '2023-05-08', '2025-05-08'),
      ],
    };
    const days = ['2023-05-31', '2023-06-01', '2025-05-31', '2025-06-01'];
    expect(grades(facts, scheme, days)).toEqual([2, 3, 3, 2]);
  });
  it('a value decided elsewhere from the month after, and as long as it holds', () => {
    const scheme = by('GIVEN:LEVEL', [
      ['NONE', 1],
      [4, 4],
    ]);
    const facts = { givens: [given('LEVEL', 4, '2024-05-08', '2025-05-08')] };
    const days = ['2024-05-31', '2024-06-01', '2025-05-31', '2025-06-01'];
    expect(grades(facts, scheme, days)).toEqual([1, 4, 4, 1]);
  });
});

describe('the highest of diploma and degree', () => {
  const scheme = by('EDUCATION', [
    ['BACHELOR', 3],
    ['MASTER', 5],
  ]);
  it.each([
    ["a master's degree on a bachelor's diploma", 'BACHELOR', 'MASTER', 5],
    ["a master's diploma on a bachelor's degree", 'MASTER', 'BACHELOR', 5],
    ['a diploma alone', 'BACHELOR', null, 3],
    ['a degree alone', null, 'MASTER', 5],
  ] as const)('%s', (_, diploma, degree, grade) => {
    expect(grades({ education: [education('2019-07-01', diploma, degree)] }, scheme, ['2025-06-01'])).toEqual([grade]);
  });
});

describe('years where the count began anew', () => {
  it('are those since then', () => {
    const scheme = assessing(
      by('YEARS', [
        [{ below: 3 }, 1],
        [{ from: 3, below: 5 }, 2],
        [{ from: 5 }, 3],
      ]),
      { onFailedYear: 'RESTART' },
    );
    const failed = { assessments: assessed(2020, 2025, { 2023: 'FAILED' }) };
    expect(grades(failed, scheme, ['2023-06-01', '2025-06-01'])).toEqual([2, 1]);
  });
});
