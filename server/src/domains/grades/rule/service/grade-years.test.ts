import { describe, expect, it } from 'vitest';
import {
  assessed,
  assessing,
  duty,
  elsewhere,
  employed,
  example,
  file,
  HOHHOT,
  serving,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const BANDS = example('bands');
const staff = (facts: Partial<GradeFacts>): GradeFacts => file({ duties: [duty('STAFF', '2000-01-01')], ...facts });
const gradesOn = (facts: GradeFacts, scheme: typeof HOHHOT, days: readonly string[]) =>
  days.map((day) => gradeOf(facts, scheme, day).grade);

describe('year bands, a begun year counts, all on 1 January (as in Jinzhou)', () => {
  const facts = staff({ employment: [employed('2020-05-06')] });

  it.each([
    ['2020-05-06', 1, 'on the first day'],
    ['2023-12-31', 1, '2 years 8 months on 1 January 2023 are 3'],
    ['2024-01-01', 2, '3 years 8 months are 4'],
    ['2026-12-31', 2, '5 years 8 months on 1 January 2026 are 6, the whole year through'],
    ['2027-01-01', 3, '6 years 8 months are 7'],
  ])('on %s grade %i: %s', (day, grade) => {
    expect(gradeOf(facts, BANDS, day).grade).toBe(grade);
  });

  it('a change of post waits for 1 January too', () => {
    const promoted = { ...facts, duties: [duty('STAFF', '2020-05-06', '2024-03-01'), duty('DIRECTOR', '2024-03-01')] };
    expect(gradesOn(promoted, BANDS, ['2024-12-31', '2025-01-01'])).toEqual([2, 12]);
  });

  it('interrupted service is left out: 3 years 6 months and 5 years 6 months are 9; where the count begins anew, 6', () => {
    const interrupted = staff({ employment: [employed('2015-01-01', '2018-07-01'), employed('2020-07-01')] });
    expect(gradeOf(interrupted, BANDS, '2026-01-01').grade).toBe(3);
    expect(gradeOf(interrupted, serving(BANDS, { gaps: 'RESET' }), '2026-01-01').grade).toBe(2);
  });

  it('between two employments there is no grade', () => {
    const interrupted = staff({ employment: [employed('2015-01-01', '2018-07-01'), employed('2020-07-01')] });
    expect(gradeOf(interrupted, BANDS, '2020-06-30')).toMatchObject({ status: 'NOT_EMPLOYED', grade: null });
  });
});

describe('how a rest of a year counts: hired on 20 September 2024, a step each year', () => {
  const yearly = { ...HOHHOT, ladders: HOHHOT.ladders.map((ladder) => ({ ...ladder, every: 1 })) } as typeof HOHHOT;
  const facts = staff({ employment: [employed('2024-09-20')], assessments: assessed(2025, 2030) });
  it.each([
    ['FLOOR', [1, 1, 2, 3]],
    ['CEIL', [1, 2, 3, 4]],
    ['FLOOR_MIN_1', [1, 2, 2, 3]],
    ['CALENDAR_YEARS', [1, 2, 3, 4]],
  ] as const)('%s', (rounding, grades) => {
    const days = ['2024-09-20', '2025-01-01', '2026-01-01', '2027-01-01'];
    expect(gradesOn(facts, serving(yearly, { rounding }), days)).toEqual(grades);
  });

  it('counted in months, 12 make a step', () => {
    const months = { ...HOHHOT, ladders: HOHHOT.ladders.map((ladder) => ({ ...ladder, every: 12 })) } as typeof HOHHOT;
    const monthly = {
      ...serving(months, { unit: 'MONTH' }),
      effective: { ...HOHHOT.effective, service: 'NEXT_MONTH' },
    };
    expect(gradesOn(facts, monthly as typeof HOHHOT, ['2025-09-30', '2025-10-01'])).toEqual([1, 2]);
  });
});

describe('a failed year counts once', () => {
  const facts = staff({ employment: [employed('2020-01-01')], assessments: assessed(2020, 2030, { 2024: 'FAILED' }) });
  const scheme = { ...HOHHOT, validFrom: '2020-01-01', placement: { ...HOHHOT.placement, baseDate: '2020-01-01' } };

  it.each([
    ['DELAY', 'put off by a year: the second step on 1 January 2027', [2, 2, 3, 3]],
    ['RESTART', 'three new years from 1 January 2025: the second step on 1 January 2028', [2, 2, 2, 3]],
    ['COUNTS', 'counts: the second step on 1 January 2026', [2, 3, 3, 3]],
  ] as const)('%s: %s', (onFailedYear, _, grades) => {
    const days = ['2025-12-31', '2026-01-01', '2027-01-01', '2028-01-01'];
    expect(gradesOn(facts, assessing(scheme, { onFailedYear }), days)).toEqual(grades);
  });

  it('DELAY leaves out exactly 1 January to 31 December: who began in March goes on in March', () => {
    const march = staff({
      employment: [employed('2020-03-16')],
      assessments: assessed(2020, 2030, { 2022: 'FAILED' }),
    });
    const sameDay = { ...scheme, effective: { ...HOHHOT.effective, service: 'SAME_DAY' as const } };
    expect(gradesOn(march, sameDay, ['2023-03-16', '2024-03-15', '2024-03-16'])).toEqual([1, 1, 2]);
  });

  it('the line of the year names it', () => {
    expect(gradeOf(facts, scheme, '2026-01-01').terms.filter(({ kind }) => kind === 'FAILED_YEAR')).toMatchObject([
      { params: { year: 2024, result: 'FAILED' }, evidence: ['ASSESSMENT/2024'] },
    ]);
  });

  it('Benxi: a year that failed is no service, and a grade down is taken where a scheme says so', () => {
    const results = HOHHOT.assessment.results.map((each) => (each.result === 'FAILED' ? { ...each, down: 1 } : each));
    const down = assessing(scheme, { results });
    expect(gradesOn(facts, down, ['2024-12-31', '2025-01-01', '2027-01-01'])).toEqual([2, 1, 2]);
  });
});

describe('what of the employment counts', () => {
  const probation = staff({
    employment: [employed('2023-01-01', null, { probationEndsOn: '2023-07-01' })],
    assessments: assessed(2023, 2030),
  });
  it('probation counts, or not: the third year is full on 1 January 2026 or in July, which counts from 2027', () => {
    expect(gradesOn(probation, HOHHOT, ['2026-01-01'])).toEqual([2]);
    const without = serving(HOHHOT, { probation: false });
    expect(gradesOn(probation, without, ['2026-01-01', '2027-01-01'])).toEqual([1, 2]);
  });

  it('a year of suspension is left out, a year of secondment is not', () => {
    const away = (standing: 'SUSPENDED' | 'SECONDED') =>
      staff({
        employment: [
          employed('2023-01-01', '2024-01-01'),
          employed('2024-01-01', '2025-01-01', { standing }),
          employed('2025-01-01'),
        ],
        assessments: assessed(2023, 2030),
      });
    expect(gradesOn(away('SUSPENDED'), HOHHOT, ['2026-01-01', '2027-01-01'])).toEqual([1, 2]);
    expect(gradesOn(away('SECONDED'), HOHHOT, ['2026-01-01', '2027-01-01'])).toEqual([2, 2]);
  });
});

describe('community work for another employer', () => {
  const facts = (division: string | null) =>
    staff({
      employment: [employed('2021-03-01')],
      earlierService: [elsewhere('2018-03-01', '2021-03-01', division)],
      assessments: assessed(2018, 2025),
    });

  it('inside the province the years add up: 7 full years on 1 January 2026 instead of 4', () => {
    expect(gradeOf(facts('150200'), HOHHOT, '2026-01-01').grade).toBe(3);
  });
  it('and need no results here: who worked there was assessed there', () => {
    const moved = { ...facts('150200'), assessments: assessed(2021, 2025) };
    expect(gradeOf(moved, HOHHOT, '2026-01-01')).toMatchObject({
      status: 'OK',
      grade: 3,
      warnings: expect.not.arrayContaining([expect.objectContaining({ kind: 'ASSESSMENT_MISSING' })]),
    });
  });
  it('from another province they do not', () => {
    expect(gradeOf(facts('610100'), HOHHOT, '2026-01-01').grade).toBe(2);
  });
  it('from a place nobody entered the grade waits, between 2 and 3', () => {
    expect(gradeOf(facts(null), HOHHOT, '2026-01-01')).toMatchObject({
      status: 'PLACE_UNKNOWN',
      grade: null,
      missing: { lowest: 2, highest: 3 },
    });
  });
  it('a scheme may take none, or any', () => {
    expect(gradeOf(facts(null), serving(HOHHOT, { elsewhere: 'NONE' }), '2026-01-01').grade).toBe(2);
    expect(gradeOf(facts('610100'), serving(HOHHOT, { elsewhere: 'ANYWHERE' }), '2026-01-01').grade).toBe(3);
  });
  it('other work than community work never counts', () => {
    const other = facts('150200');
    const earlierService = other.earlierService.map((row) => ({ ...row, communityWork: false }));
    expect(gradeOf({ ...other, earlierService }, HOHHOT, '2026-01-01').grade).toBe(2);
  });
});

describe('Xiamen 2009: years alone, two for each step, all passed', () => {
  const XIAMEN = shipped('xiamen-2009');
  it('who was there before counts from the base date: six years on 1 January 2015, step 4', () => {
    const facts = staff({ employment: [employed('2001-06-01')], assessments: assessed(2001, 2030) });
    expect(gradeOf(facts, XIAMEN, '2015-01-01')).toMatchObject({ grade: 4, steps: [{ ladder: 'STEP', value: 4 }] });
  });
  it('who came later counts from his first day: 4 years 10 months, step 3', () => {
    const facts = staff({ employment: [employed('2010-03-01')], assessments: assessed(2010, 2030) });
    expect(gradeOf(facts, XIAMEN, '2015-01-01').grade).toBe(3);
  });
  it('whatever the post', () => {
    const facts = { employment: [employed('2010-03-01')], assessments: assessed(2010, 2030) };
    const days = ['SECRETARY', 'DEPUTY_DIRECTOR', 'STAFF'].map(
      (name) => gradeOf(staff({ ...facts, duties: [duty(name, '2010-03-01')] }), XIAMEN, '2015-01-01').grade,
    );
    expect(days).toEqual([3, 3, 3]);
  });
  it('a failed year begins the two years anew: 2012 failed, step 3 on 1 January 2015 instead of 2013', () => {
    const facts = staff({
      employment: [employed('2009-01-01')],
      assessments: assessed(2009, 2030, { 2012: 'FAILED' }),
    });
    expect(gradesOn(facts, XIAMEN, ['2011-01-01', '2013-01-01', '2014-12-31', '2015-01-01'])).toEqual([2, 2, 2, 3]);
  });
  it('step 12 is the last: after 22 years, and after 26', () => {
    const facts = staff({ employment: [employed('2009-01-01')], assessments: assessed(2009, 2040) });
    expect(gradesOn(facts, XIAMEN, ['2030-12-31', '2031-01-01', '2035-01-01'])).toEqual([11, 12, 12]);
  });
});

describe('steps of other lengths', () => {
  it('Ningxia: ten years are five steps of two', () => {
    const facts = staff({ employment: [employed('2016-01-01')], assessments: assessed(2016, 2025) });
    expect(gradeOf(facts, shipped('ningxia-24'), '2026-01-01').grade).toBe(6);
  });
  it('a ladder of sixty: start by post and education, one up each 1 January', () => {
    const facts = staff({ employment: [employed('2022-09-01')], assessments: assessed(2022, 2025) });
    expect(gradesOn(facts, example('yearly'), ['2022-09-01', '2023-01-01', '2026-01-01'])).toEqual([1, 2, 5]);
  });
  it("Hebei's start grades are not published: the gap is named, and no grade is guessed", () => {
    const facts = staff({ employment: [employed('2022-09-01')], assessments: assessed(2022, 2025) });
    expect(gradeOf(facts, shipped('hebei-60'), '2026-01-01')).toMatchObject({
      status: 'SCHEME_TABLE_GAP',
      grade: null,
      missing: { ladder: 'GRADE', POST: 'GENERAL', EDUCATION: 'COLLEGE' },
    });
  });
});
