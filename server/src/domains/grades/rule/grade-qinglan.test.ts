import { expect, it } from 'vitest';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import {
  assessed,
  assessing,
  certificate,
  duty,
  education,
  elsewhere,
  employed,
  example,
  file,
  registration,
  serving,
  shipped,
} from './grade.fixtures.ts';
import type { GradeFacts } from './grade-facts.ts';
import { gradeOf } from './grade-of.ts';

/** The invented city of `test/e2e/seventh-scheme`: three posts, sixteen grades, year bands, papers up to two grades together. */
const BANDS = example('bands');
const { certificates, education: schooling } = shipped('hohhot-18');
const YEARS = [
  { below: 4 },
  { from: 4, below: 7 },
  { from: 7, below: 11 },
  { from: 11, below: 16 },
  { from: 16, below: 21 },
  { from: 21 },
];
const FIRST = { PRINCIPAL: 9, DEPUTY: 5, GENERAL: 1 };
const QINGLAN: GradeScheme = assessing(
  serving(
    {
      ...BANDS,
      code: 'QINGLAN_16',
      division: '151800',
      validFrom: '2026-01-01',
      placement: { ...BANDS.placement, baseDate: '2026-01-01' },
      withoutDuty: 'GENERAL',
      ladders: [
        {
          kind: 'BAND_TABLE',
          code: 'GRADE',
          name: { zh: '岗位等级', en: 'Grade' },
          source: 'table',
          table: {
            keys: ['POST', 'YEARS'],
            cells: Object.entries(FIRST).flatMap(([post, first]) =>
              YEARS.map((years, i) => ({ when: { POST: post, YEARS: years }, value: first + i, source: 'table' })),
            ),
          },
        },
      ],
      posts: BANDS.posts.map((post) => {
        const min = FIRST[post.code as keyof typeof FIRST];
        return { ...post, min, max: min + 7 };
      }),
      education: schooling && {
        ...schooling,
        missing: 'NONE',
        entries: schooling.entries.filter(({ code }) => code !== 'DOCTOR'),
      },
      certificates: certificates && {
        ...certificates,
        missing: 'NOT_COUNTED',
        entries: certificates.entries.map((entry) => ({
          ...entry,
          effect:
            entry.code === 'ASSISTANT'
              ? { kind: 'MONEY' as const }
              : { kind: 'GRADES' as const, grades: entry.code === 'SENIOR' ? 2 : 1 },
        })),
      },
      combine: [
        {
          code: 'PAPERS',
          name: { zh: '合计', en: 'Together' },
          of: ['EDUCATION', 'CERTIFICATE'],
          how: 'SUM_CAPPED',
          most: 2,
          source: 'text',
        },
      ],
    },
    { elsewhere: 'SAME_PROVINCE', suspended: false },
  ),
  {
    missing: 'WAIT',
    onFailedYear: 'DELAY',
    results: BANDS.assessment.results.map((each) => ({ ...each, passes: each.result !== 'FAILED' })),
    early: { result: 'EXCELLENT', consecutive: 3, grades: 1, most: 1, stepCount: 'GOES_ON', source: 'text' },
  },
);

const PEOPLE: Readonly<Record<string, GradeFacts>> = {
  甲: file({
    employment: [employed('2023-04-10')],
    duties: [duty('STAFF', '2023-04-10')],
    assessments: assessed(2023, 2028),
  }),
  乙: file({
    employment: [employed('2015-03-16')],
    duties: [duty('DEPUTY_DIRECTOR', '2015-03-16')],
    education: [education('2014-07-01', 'BACHELOR', 'BACHELOR')],
    certificates: [certificate('SOCIAL_WORKER', '2023-10-20')],
    registrations: [registration('SOCIAL_WORKER', '2024-05-08', '2027-05-08')],
    assessments: assessed(2015, 2028),
  }),
  丙: file({
    employment: [employed('2004-09-01')],
    duties: [duty('SECRETARY', '2004-09-01')],
    education: [education('2004-07-01', 'MASTER', 'MASTER')],
    certificates: [certificate('SENIOR_SOCIAL_WORKER', '2023-10-20')],
    registrations: [registration('SENIOR_SOCIAL_WORKER', '2024-01-10', '2030-01-10')],
    assessments: assessed(2005, 2028),
  }),
  丁: file({
    employment: [employed('2019-07-02')],
    duties: [duty('STAFF', '2019-07-02')],
    education: [education('2019-06-01', 'BACHELOR', null)],
    certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2022-10-20')],
    registrations: [registration('ASSISTANT_SOCIAL_WORKER', '2023-03-01', '2029-03-01')],
    assessments: assessed(2020, 2028, { 2022: 'FAILED' }),
  }),
  戊: file({
    employment: [employed('2020-05-18')],
    earlierService: [elsewhere('2012-01-01', '2015-01-01', '150200')],
    duties: [duty('STAFF', '2020-05-18')],
    assessments: assessed(2020, 2028, { 2026: 'EXCELLENT', 2027: 'EXCELLENT', 2028: 'EXCELLENT' }),
  }),
};

it.each([
  ['甲', '2026-01-01', 1, '2 years 8 months count 3'],
  ['甲', '2026-12-31', 1, 'the same all year'],
  ['甲', '2027-01-01', 2, '3 years 8 months count 4'],
  ['乙', '2026-01-01', 10, '11 years: 8, education 1, certificate 1'],
  ['乙', '2028-01-01', 9, '13 years: 8, the registration has lapsed, education 1'],
  ['丙', '2026-01-01', 16, '22 years: 14, education 2 and certificate 2 are 2 together'],
  ['丁', '2026-01-01', 2, 'without 2022 5 years 6 months count 6'],
  ['丁', '2027-01-01', 3, 'count 7'],
  ['戊', '2026-01-01', 3, '3 years elsewhere and 5 years 7 months count 9'],
  ['戊', '2029-01-01', 5, '12 years: 4, three years of EXCELLENT 1'],
])('Qinglan: %s on %s stands at grade %i: %s', (person, day, grade) => {
  expect(gradeOf(PEOPLE[person] as GradeFacts, QINGLAN, day).grade).toBe(grade);
});
