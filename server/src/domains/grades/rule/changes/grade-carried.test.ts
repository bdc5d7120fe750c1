import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, assessing, duty, employed, file, HOHHOT } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';

describe('where the decided grade is the beginning (placement of 1 January 2023)', () => {
  const scheme: GradeScheme = { ...HOHHOT, placement: { ...HOHHOT.placement, how: 'FROM_DECISION' } };
  const hired = (from: string) =>
    file({ employment: [employed(from)], duties: [duty('STAFF', from)], assessments: assessed(2020, 2025) });

  it('who is hired on that day begins by the rules, and who was there the day before waits for his decision', () => {
    expect(gradeOf(hired('2023-01-01'), scheme, '2023-06-01')).toMatchObject({ status: 'OK', grade: 1 });
    expect(gradeOf(hired('2022-12-31'), scheme, '2023-06-01')).toMatchObject({
      status: 'PLACEMENT_MISSING',
      missing: { day: '2023-01-01' },
    });
  });
});

describe('what was reached in a post is no less than its lowest grade', () => {
  it('a principal whom a failed year takes to 5 is of 7, and keeps 7 as staff', () => {
    const results = HOHHOT.assessment.results.map((each) => (each.result === 'FAILED' ? { ...each, down: 2 } : each));
    const scheme: GradeScheme = {
      ...assessing(HOHHOT, { results }),
      postChange: { ...HOHHOT.postChange, how: 'KEEP_CLAMPED' },
    };
    const facts = file({
      employment: [employed('2023-01-01')],
      duties: [duty('DIRECTOR', '2023-01-01', '2025-05-10'), duty('STAFF', '2025-05-10')],
      assessments: assessed(2023, 2025, { 2024: 'FAILED' }),
    });
    expect(gradeOf(facts, scheme, '2025-05-31')).toMatchObject({ grade: 7, uncappedGrade: 5 });
    expect(gradeOf(facts, scheme, '2025-06-01')).toMatchObject({ grade: 7, post: 'GENERAL' });
  });
});
