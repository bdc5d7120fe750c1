import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, assessing, duty, education, employed, file, HOHHOT, serving, shipped } from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const staff = (from: string, results: GradeFacts['assessments']): GradeFacts =>
  file({ employment: [employed(from)], duties: [duty('STAFF', from)], assessments: results });

type Trigger = GradeScheme['assessment']['triggers'][number];
const warned = (facts: GradeFacts, day: string, within: Trigger['within']) => {
  const trigger: Trigger = {
    code: 'TWICE_BASIC',
    results: ['BASIC'],
    times: 2,
    within,
    action: 'NO_RENEW',
    source: 'open',
  };
  const { warnings } = gradeOf(facts, assessing(HOHHOT, { triggers: [trigger] }), day);
  return warnings.filter(({ kind }) => kind === 'NO_RENEW').map(({ params }) => params.years);
};

describe('two BASIC within three years', () => {
  const facts = staff('2020-01-01', assessed(2020, 2026, { 2023: 'BASIC', 2025: 'BASIC' }));
  const within = { kind: 'YEARS', years: 3 } as const;

  it('are 2023 and 2025 in 2026, and in 2027 one of them is too long ago', () => {
    expect(warned(facts, '2026-01-01', within)).toEqual(['2023, 2025']);
    expect(warned(facts, '2027-01-01', within)).toEqual([]);
  });
});

describe('two BASIC running', () => {
  it('are no two with a year away between: 2023, then 2025', () => {
    const results = { 2023: 'BASIC', 2024: 'BASIC', 2025: 'BASIC' };
    const within = { kind: 'CONSECUTIVE' } as const;
    expect(warned(staff('2023-01-01', assessed(2023, 2025, results)), '2026-01-01', within)).toEqual(['2024, 2025']);
    const away = file({
      employment: [employed('2023-01-01', '2024-01-01'), employed('2025-01-01')],
      duties: [duty('STAFF', '2023-01-01')],
      assessments: assessed(2023, 2025, results).filter(({ year }) => year !== 2024),
    });
    expect(warned(away, '2026-01-01', within)).toEqual([]);
  });
});

describe('who joined within a term', () => {
  const within = { kind: 'TERM', firstDay: '2023-01-01', years: 3, joinedLater: 1 } as const;
  const joining = (from: string) => staff(from, assessed(2023, 2025, { 2024: 'BASIC' }));

  it('is held to fewer times from the day after it began, not on its first day', () => {
    expect(warned(joining('2023-01-01'), '2026-01-01', within)).toEqual([]);
    expect(warned(joining('2023-01-02'), '2026-01-01', within)).toEqual(['2024']);
  });
  it('of July 2023 is judged by the years of that term: 2023 lies in it, 2026 in the next', () => {
    const term = { ...within, firstDay: '2023-07-01' };
    const both = (year: number) => staff('2015-01-01', assessed(2015, 2026, { 2023: 'BASIC', [year]: 'BASIC' }));
    expect(warned(both(2025), '2026-03-01', term)).toEqual(['2023, 2025']);
    expect(warned(both(2026), '2027-03-01', term)).toEqual([]);
  });
});

describe('a year without a result', () => {
  it('is needed from the very year the scheme names on', () => {
    const facts = staff(
      '2020-01-01',
      assessed(2020, 2025).filter(({ year }) => year !== 2024),
    );
    const since = (year: number) => gradeOf(facts, assessing(HOHHOT, { since: year }), '2026-01-01').status;
    expect([since(2024), since(2025)]).toEqual(['ASSESSMENT_MISSING', 'OK']);
  });
});

describe('two EXCELLENT in a row', () => {
  it('are none with a year away between: 2023, then 2025', () => {
    const away = file({
      employment: [employed('2023-01-01', '2024-01-01'), employed('2025-01-01')],
      duties: [duty('STAFF', '2023-01-01')],
      assessments: [...assessed(2023, 2023, { 2023: 'EXCELLENT' }), ...assessed(2025, 2025, { 2025: 'EXCELLENT' })],
    });
    expect(gradeOf(away, HOHHOT, '2026-01-01').grade).toBe(1);
  });
});

describe('a result that takes a grade', () => {
  it('takes none for a year before the scheme', () => {
    const results = HOHHOT.assessment.results.map((each) => (each.result === 'FAILED' ? { ...each, down: 1 } : each));
    const failed = (year: number) => staff('2018-01-01', assessed(2018, 2025, { [year]: 'FAILED' }));
    const grade = (year: number) => gradeOf(failed(year), assessing(HOHHOT, { results }), '2026-01-01').grade;
    // Eight years less the failed one are seven, two steps; of 2023 on the grade is taken besides.
    expect([grade(2022), grade(2023)]).toEqual([3, 2]);
  });
});

describe('where a failed year begins the count anew', () => {
  it('the years a diploma is worth are with what was before it, and count once', () => {
    const deputy = file({
      employment: [employed('2016-01-01')],
      duties: [duty('DEPUTY_SECRETARY', '2016-01-01')],
      assessments: assessed(2016, 2025, { 2021: 'FAILED' }),
      education: [education('2015-07-01', null, 'MASTER')],
    });
    const scheme = assessing(shipped('shandong-18'), { onFailedYear: 'RESTART' });
    // 2016 to 2020 and three years are 8, two steps; 2022 to 2025 are four, one step: start 4 and three.
    expect(gradeOf(deputy, scheme, '2026-01-01').grade).toBe(7);
  });
});

describe('years counted from the start in the post', () => {
  it('are those of the post he is graded by: until the change counts, of the one before', () => {
    const promoted = file({
      employment: [employed('2015-01-01')],
      duties: [duty('STAFF', '2015-01-01', '2025-06-01'), duty('DEPUTY_SECRETARY', '2025-06-01')],
      assessments: assessed(2015, 2025),
    });
    const scheme: GradeScheme = {
      ...serving(HOHHOT, { countFrom: 'POST_START' }),
      effective: { ...HOHHOT.effective, service: 'SAME_DAY', post: 'NEXT_JAN_1' },
    };
    expect(['2025-09-01', '2026-01-01'].map((day) => gradeOf(promoted, scheme, day).grade)).toEqual([4, 4]);
    expect(gradeOf(promoted, scheme, '2025-09-01').post).toBe('GENERAL');
    expect(gradeOf(promoted, scheme, '2026-01-01').post).toBe('DEPUTY');
  });
});
