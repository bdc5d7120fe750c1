import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, employed, file, HOHHOT, serving } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';

describe('staff since 2018 and deputy besides since September 2020, graded by the better paid post and by the years in it, begun years as full', () => {
  const pays = { DEPUTY: 5000, GENERAL: 4000 };
  const scheme: GradeScheme = {
    ...serving(HOHHOT, { countFrom: 'POST_START', rounding: 'CEIL' }),
    concurrent: 'HIGHEST_PAY',
    pay: {
      keys: ['POST'],
      cells: Object.entries(pays).map(([post, value]) => ({ when: { POST: post }, value, source: 'open' })),
    },
  };
  const on = (...results: string[]) =>
    gradeOf(
      file({
        employment: [employed('2018-01-01')],
        duties: [duty('STAFF', '2018-01-01'), duty('DEPUTY_DIRECTOR', '2020-09-01')],
        assessments: [
          ...assessed(2018, 2019),
          ...results.map((result) => ({ id: 'ASSESSMENT/2020', year: 2020, result })),
          ...assessed(2021, 2022),
        ],
      }),
      scheme,
      '2023-11-01',
    );

  it('two years and four months as deputy count as three on 1 January 2023; with a failed 2020 its four months are lost, and it is two', () => {
    expect(on('COMPETENT')).toMatchObject({ grade: 5, post: 'DEPUTY' });
    expect(on('FAILED')).toMatchObject({ grade: 4, post: 'DEPUTY' });
  });
  it('so the result of 2020 is waited for, though only the staff post needs one for that year', () => {
    expect(on()).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      missing: { years: '2020', lowest: 4, highest: 5 },
    });
  });
});
