import { expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { duty, employed, file, given, HOHHOT } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';

it('of ten years without a result only the level that was given is said beside the bounds, and not the seniority', () => {
  const named = { name: { zh: '档', en: 'Step' }, source: 'open' };
  const scheme: GradeScheme = {
    ...HOHHOT,
    ladders: [
      ...HOHHOT.ladders,
      { kind: 'GIVEN', code: 'LEVEL', given: 'LEVEL', ...named },
      { kind: 'STEP', code: 'SENIORITY', start: 'POST', every: 5, ...named },
    ],
  };
  const facts = file({
    employment: [employed('2016-01-01')],
    duties: [duty('DEPUTY_DIRECTOR', '2016-01-01')],
    givens: [given('LEVEL', 3, '2016-01-01')],
  });
  expect(gradeOf(facts, scheme, '2026-01-01').steps).toEqual([
    { ladder: 'GRADE', value: null },
    { ladder: 'LEVEL', value: 3 },
    { ladder: 'SENIORITY', value: null },
  ]);
});
