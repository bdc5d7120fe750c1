import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, education, employed, file, HOHHOT } from '../grade.fixtures.ts';
import { gradeOf } from '../grade-of.ts';
import { reaches } from '../service/division-reach.rules.ts';
import { alsoMissing } from '../words/also-missing.words.ts';

it('who graduates from college after he became deputy was no bachelor before: in 2028 he is of 5, and no education is waited for', () => {
  const keeping: GradeScheme = { ...HOHHOT, postChange: { ...HOHHOT.postChange, how: 'KEEP_CLAMPED' } };
  const facts = file({
    employment: [employed('2018-01-01')],
    duties: [duty('STAFF', '2018-01-01', '2025-03-10'), duty('DEPUTY_DIRECTOR', '2025-03-10')],
    assessments: assessed(2018, 2027),
    education: [education('2025-07-01', 'COLLEGE', null)],
  });
  expect(gradeOf(facts, keeping, '2028-01-01')).toMatchObject({ status: 'OK', grade: 5 });
});

it.each(['DIPLOMA', 'DEGREE', 'EDUCATION'] as const)(
  'where a table begins by the %s and nothing is on file of the education, it is the lowest to the highest of the table',
  (key) => {
    const cells = [
      { when: { [key]: 'NONE' }, value: 1, source: 'open' },
      { when: { [key]: 'BACHELOR' }, value: 3, source: 'open' },
      { when: {}, value: 2, source: 'open' },
    ];
    const scheme: GradeScheme = {
      ...HOHHOT,
      education: HOHHOT.education && { ...HOHHOT.education, entries: [] },
      ladders: HOHHOT.ladders.map((ladder) =>
        ladder.kind === 'STEP' ? { ...ladder, start: { keys: [key], cells } } : ladder,
      ),
    };
    const facts = file({ employment: [employed('2025-01-01')], duties: [duty('STAFF', '2025-01-01')], education: [] });
    expect(gradeOf(facts, scheme, '2025-06-01')).toMatchObject({
      status: 'EDUCATION_MISSING',
      missing: { lowest: 1, highest: 3 },
    });
  },
);

it('Chongming, long a county, is of Shanghai like Huangpu, and a county of Tianjin is of Tianjin', () => {
  expect(reaches('SAME_CITY', '310230', '310101')).toBe('YES');
  expect(reaches('SAME_CITY', '120225', '120101')).toBe('YES');
});

it('what is missing besides is told in one sentence', () => {
  expect(alsoMissing({ also: 'EDUCATION_MISSING, PLACE_UNKNOWN' })?.zh).toBe('另缺学历记录、外单位工作经历的地点。');
  expect(alsoMissing({})).toBeNull();
});
