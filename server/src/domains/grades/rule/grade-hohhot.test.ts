import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { nextStepOf } from './changes/next-step.ts';
import {
  assessed,
  COLLEGE,
  certificate,
  duty,
  education,
  employed,
  file,
  HOHHOT,
  registration,
} from './grade.fixtures.ts';
import { gradeOf } from './grade-of.ts';
import { lookUp } from './ladders/table.rules.ts';

/** Hired in 2015, deputy since 2022, bachelor since 2020, assistant until 2021, social worker registered since 2024. */
const suRina = file({
  employment: [employed('2015-03-16', null, { probationEndsOn: '2015-05-16' })],
  duties: [
    duty('STAFF', '2015-03-16', '2018-07-01'),
    duty('COMMITTEE_MEMBER', '2018-07-01', '2022-01-12'),
    duty('DEPUTY_DIRECTOR', '2022-01-12', '2027-01-13', 'ELECTED'),
    duty('DEPUTY_DIRECTOR', '2027-01-13'),
  ],
  education: [COLLEGE, education('2020-07-01', 'BACHELOR', 'BACHELOR')],
  certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2017-10-20'), certificate('SOCIAL_WORKER', '2023-10-20')],
  registrations: [
    registration('ASSISTANT_SOCIAL_WORKER', '2018-03-08', '2021-03-08'),
    registration('SOCIAL_WORKER', '2024-05-08', '2027-05-08'),
  ],
  assessments: assessed(2015, 2025, { 2019: 'EXCELLENT', 2023: 'EXCELLENT' }),
});

describe('Hohhot: a deputy with 11 years and 8 months, social worker and bachelor', () => {
  it.each<[string, number | null, string]>([
    ['2022-12-31', null, 'the scheme does not hold yet'],
    ['2023-01-01', 7, 'start 4, six years +2, bachelor +1'],
    ['2024-05-31', 7, 'registered on 8 May, counts from 1 June'],
    ['2024-06-01', 8, 'social worker +2 instead of bachelor +1'],
    ['2024-12-31', 8, 'nine years since March, counts from January'],
    ['2025-01-01', 9, 'nine years +3'],
    ['2026-11-24', 9, '4 + 3 + max(2, 1)'],
  ])('stands on %s at grade %s: %s', (day, grade) => {
    expect(gradeOf(suRina, HOHHOT, day).grade).toBe(grade);
  });

  it('before the first day of the scheme there is no grade, and it says so', () => {
    expect(gradeOf(suRina, HOHHOT, '2022-12-31').status).toBe('BEFORE_SCHEME');
  });

  it('every line of the nine names its rule and the rows behind it', () => {
    const { status, uncappedGrade, post, terms } = gradeOf(suRina, HOHHOT, '2026-11-24');
    expect({ status, uncappedGrade, post }).toEqual({ status: 'OK', uncappedGrade: 9, post: 'DEPUTY' });
    expect(terms.map(({ kind, rule, value, counted, why }) => [kind, rule, value, counted, why])).toEqual([
      ['POST', 'posts.DEPUTY', null, true, null],
      ['START', 'posts.DEPUTY.start', 4, true, null],
      ['SERVICE', 'ladders.GRADE.every', 3, true, null],
      ['EDUCATION', 'education.BACHELOR', 1, false, 'LOWER_THAN_ANOTHER'],
      ['CERTIFICATE', 'certificates.ASSISTANT', 1, false, 'REGISTRATION_LAPSED'],
      ['CERTIFICATE', 'certificates.SOCIAL_WORKER', 2, true, null],
      ['EARLY', 'assessment.early', 0, false, null],
    ]);
    expect(terms.find(({ rule }) => rule === 'certificates.SOCIAL_WORKER')?.evidence).toEqual([
      'CERTIFICATE/SOCIAL_WORKER/2023-10-20',
      'CERTIFICATE_REGISTRATION/SOCIAL_WORKER/2024-05-08',
    ]);
    expect(terms.find(({ kind }) => kind === 'SERVICE')?.params).toMatchObject({ months: 129, count: 10, every: 3 });
  });

  it('comes to grade 10 on 1 January 2028: twelve years in March 2027, two more years passed, the registration renewed', () => {
    const now = gradeOf(suRina, HOHHOT, '2026-11-24');
    expect(nextStepOf(suRina, HOHHOT, '2026-11-24', now)).toEqual({
      date: '2028-01-01',
      grade: 10,
      missing: [
        { kind: 'SERVICE', on: '2027-03-16', params: { count: 12, unit: 'YEAR' } },
        { kind: 'ASSESSMENT', on: null, params: { years: '2026, 2027' } },
        {
          kind: 'REGISTRATION_RENEWAL',
          on: '2027-05-08',
          params: { certificate: 'SOCIAL_WORKER', otherwise: 8 },
        },
      ],
    });
  });

  it('falls to 8 from the month after the registration ends without another', () => {
    const passed = { ...suRina, assessments: assessed(2015, 2026) };
    expect(gradeOf(passed, HOHHOT, '2027-05-31').grade).toBe(9);
    expect(gradeOf(passed, HOHHOT, '2027-06-01').grade).toBe(8);
  });
});

describe('Hohhot: from staff to deputy, one certificate after the other', () => {
  const worker = file({
    employment: [employed('2023-07-03')],
    duties: [duty('STAFF', '2023-07-03', '2026-02-10'), duty('DEPUTY_DIRECTOR', '2026-02-10')],
    certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2023-10-20'), certificate('SOCIAL_WORKER', '2025-08-20')],
    registrations: [
      registration('ASSISTANT_SOCIAL_WORKER', '2024-03-10', '2027-03-10'),
      registration('SOCIAL_WORKER', '2025-09-01', '2028-09-01'),
    ],
    assessments: assessed(2024, 2025),
  });

  it.each([
    ['2023-07-03', 1, 'at entry'],
    ['2024-04-01', 2, 'assistant registered'],
    ['2025-09-30', 2, 'social worker registered, from the next month'],
    ['2025-10-01', 3, 'social worker +2, not 1 + 2'],
    ['2026-02-28', 3, 'deputy, from the next month'],
    ['2026-03-01', 6, 'deputy: start 4 and +2'],
  ])('on %s grade %i: %s', (day, grade) => {
    expect(gradeOf(worker, HOHHOT, day).grade).toBe(grade);
  });
});

describe('Hohhot: the largest move of January 2023, from 3 to 12', () => {
  const worker = file({
    employment: [employed('2016-05-04')],
    duties: [duty('STAFF', '2016-05-04', '2023-02-15'), duty('SECRETARY', '2023-02-15')],
    certificates: [certificate('SENIOR_SOCIAL_WORKER', '2022-12-20')],
    registrations: [registration('SENIOR_SOCIAL_WORKER', '2023-02-20', '2026-02-20')],
    assessments: assessed(2016, 2022),
  });
  const pay = (grade: number | null) => lookUp(HOHHOT.pay as NonNullable<typeof HOHHOT.pay>, () => grade);

  it('post and senior certificate at once make nine grades: 1 + 2 = 3 becomes 7 + 2 + 3 = 12', () => {
    expect(gradeOf(worker, HOHHOT, '2023-02-28').grade).toBe(3);
    expect(gradeOf(worker, HOHHOT, '2023-03-01').grade).toBe(12);
  });

  it('and 3,738 yuan become 5,267: 1,529 more', () => {
    expect([pay(3), pay(12)]).toMatchObject([{ value: 3738 }, { value: 5267 }]);
  });

  it('the line between is base 3,398 and 5 percent a grade, rounded half up to a yuan', () => {
    const cells = Array.from({ length: 18 }, (_, i) => pay(i + 1));
    expect(cells.map((cell) => (cell.found ? cell.value : null))).toEqual([
      3398, 3568, 3738, 3908, 4078, 4248, 4417, 4587, 4757, 4927, 5097, 5267, 5437, 5607, 5777, 5947, 6116, 6286,
    ]);
  });
});
