import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, employed, file, HOHHOT } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';

describe('deputy (4 to 15) and staff (1 to 12) at once since 2023', () => {
  const by = (
    concurrent: GradeScheme['concurrent'],
    pays: Readonly<Record<string, number>>,
    ladders = HOHHOT.ladders,
  ) =>
    gradeOf(
      file({
        employment: [employed('2023-01-01')],
        duties: [duty('STAFF', '2023-01-01'), duty('DEPUTY_DIRECTOR', '2023-01-01')],
        assessments: assessed(2023, 2024),
      }),
      {
        ...HOHHOT,
        concurrent,
        ladders,
        pay: {
          keys: ['POST'],
          cells: Object.entries(pays).map(([post, value]) => ({ when: { POST: post }, value, source: 'open' })),
        },
      },
      '2025-06-01',
    );

  it('by rank he is of 4 as deputy, though staff is paid more', () => {
    expect(by('HIGHEST_RANK', { DEPUTY: 4000, GENERAL: 5000 })).toMatchObject({ grade: 4, post: 'DEPUTY' });
  });
  it('by pay he is of 1 as staff', () => {
    expect(by('HIGHEST_PAY', { DEPUTY: 4000, GENERAL: 5000 })).toMatchObject({ grade: 1, post: 'GENERAL' });
  });
  it('where both are paid the same the higher post counts', () => {
    expect(by('HIGHEST_PAY', { DEPUTY: 5000, GENERAL: 5000 })).toMatchObject({ grade: 4, post: 'DEPUTY' });
  });
  it('a post whose pay the table does not have is not the better paid one', () => {
    expect(by('HIGHEST_PAY', { GENERAL: 5000 })).toMatchObject({ grade: 1, post: 'GENERAL' });
  });
  it('nor is one of which the scheme gives no grade', () => {
    const staffAlone = { keys: ['POST' as const], cells: [{ when: { POST: 'GENERAL' }, value: 1, source: 'open' }] };
    const ladders = HOHHOT.ladders.map((ladder) =>
      ladder.kind === 'STEP' ? { ...ladder, start: staffAlone } : ladder,
    );
    expect(by('HIGHEST_PAY', { DEPUTY: 6000, GENERAL: 5000 }, ladders)).toMatchObject({ grade: 1, post: 'GENERAL' });
  });
});
