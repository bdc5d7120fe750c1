import { describe, expect, it } from 'vitest';
import type { LookupTable } from '../../scheme/format/lookup-table.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  certificate,
  duty,
  education,
  employed,
  file,
  given,
  HOHHOT,
  honour,
  registration,
  serving,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { lookUp } from './table.rules.ts';

type Cell = [LookupTable['cells'][number]['when'], number];

/** Hohhot's posts under one table instead of steps. */
const tabled = (cells: readonly Cell[], change: Partial<GradeScheme> = {}): GradeScheme => ({
  ...HOHHOT,
  education: null,
  certificates: null,
  combine: [],
  ...change,
  ladders: [
    {
      kind: 'BAND_TABLE',
      code: 'GRADE',
      name: { zh: '等级', en: 'Grade' },
      source: 'open',
      table: {
        keys: Object.keys(cells[0]?.[0] ?? {}) as LookupTable['keys'],
        cells: cells.map(([when, value]) => ({ when, value, source: 'open' })),
      },
    },
    ...(change.ladders ?? []),
  ],
});
const staff = (facts: Partial<GradeFacts>): GradeFacts =>
  file({
    employment: [employed('2023-02-01')],
    duties: [duty('STAFF', '2023-02-01')],
    assessments: assessed(2023, 2025),
    ...facts,
  });
const graded = (facts: Partial<GradeFacts>, scheme: GradeScheme, day = '2025-06-01') =>
  gradeOf(staff(facts), scheme, day).grade;

describe('Tianjin: a year on trial, then the band of the second and third year, which who is elected begins with', () => {
  const scheme = tabled([
    [{ ORIGIN: 'ELECTED', YEARS: { below: 3 } }, 2],
    [{ ORIGIN: ['APPOINTED', 'HIRED'], YEARS: { below: 1 } }, 1],
    [{ ORIGIN: ['APPOINTED', 'HIRED'], YEARS: { from: 1, below: 3 } }, 2],
    [{ ORIGIN: ['ELECTED', 'APPOINTED', 'HIRED'], YEARS: { from: 3 } }, 3],
  ]);
  const member = (origin: string) => ({ duties: [duty('COMMITTEE_MEMBER', '2023-02-01', null, origin)] });
  it.each([
    ['HIRED', [1, 1, 2, 3]],
    ['ELECTED', [2, 2, 2, 3]],
  ])('%s', (origin, grades) => {
    const days = ['2023-02-01', '2024-01-31', '2025-01-01', '2027-01-01'];
    expect(days.map((day) => graded({ ...member(origin), assessments: assessed(2023, 2026) }, scheme, day))).toEqual(
      grades,
    );
  });
});

describe('what a table may ask', () => {
  it('secretary and director in one person, by one duty or by two', () => {
    const scheme = tabled([
      [{ HOLDING_BOTH: true }, 9],
      [{ HOLDING_BOTH: false }, 8],
    ]);
    expect(graded({ duties: [duty('SECRETARY_AND_DIRECTOR', '2023-02-01')] }, scheme)).toBe(9);
    expect(graded({ duties: [duty('SECRETARY', '2023-02-01'), duty('DIRECTOR', '2023-02-01')] }, scheme)).toBe(9);
    expect(graded({ duties: [duty('SECRETARY', '2023-02-01')] }, scheme)).toBe(8);
  });

  it("diploma and degree apart: a master's degree on a bachelor's diploma", () => {
    const both = {
      education: [education('2020-07-01', 'BACHELOR', 'BACHELOR'), education('2022-07-01', null, 'MASTER')],
    };
    const by = (key: string) =>
      tabled([
        [{ [key]: 'BACHELOR' }, 3],
        [{ [key]: 'MASTER' }, 5],
      ]);
    expect([graded(both, by('DIPLOMA')), graded(both, by('DEGREE')), graded(both, by('EDUCATION'))]).toEqual([3, 5, 5]);
  });

  it('the highest certificate with a registration in force, else the highest held, or none', () => {
    const scheme = tabled([
      [{ CERTIFICATE: 'NONE' }, 1],
      [{ CERTIFICATE: 'ASSISTANT_SOCIAL_WORKER' }, 2],
      [{ CERTIFICATE: 'SOCIAL_WORKER' }, 3],
    ]);
    const certificates = [
      certificate('ASSISTANT_SOCIAL_WORKER', '2020-10-20'),
      certificate('SOCIAL_WORKER', '2023-10-20'),
    ];
    const registrations = [registration('ASSISTANT_SOCIAL_WORKER', '2023-03-01', '2026-03-01')];
    expect(graded({}, scheme)).toBe(1);
    expect(graded({ certificates }, scheme)).toBe(3);
    expect(graded({ certificates, registrations }, scheme)).toBe(2);
  });

  it('probation, and the time after', () => {
    const scheme = tabled([
      [{ PHASE: 'PROBATION' }, 1],
      [{ PHASE: 'REGULAR' }, 2],
    ]);
    const employment = [employed('2025-05-01', null, { probationEndsOn: '2025-08-01' })];
    expect([graded({ employment }, scheme, '2025-07-31'), graded({ employment }, scheme, '2025-08-01')]).toEqual([
      1, 2,
    ]);
  });

  it('the result of the last year', () => {
    const scheme = tabled([
      [{ ASSESSMENT: 'EXCELLENT' }, 3],
      [{ ASSESSMENT: ['COMPETENT', 'BASIC', 'NOT_GRADED', 'NONE'] }, 2],
    ]);
    expect(graded({ assessments: assessed(2023, 2024, { 2024: 'EXCELLENT' }) }, scheme)).toBe(3);
    expect(graded({ assessments: assessed(2023, 2024, { 2023: 'EXCELLENT' }) }, scheme)).toBe(2);
  });

  it('the highest honour, the recruitment, the class of the district', () => {
    const scheme = tabled([[{ HONOUR: 'CITY', RECRUITMENT: 'VETERAN', DISTRICT_CLASS: '一类' }, 4]], {
      districtClass: '一类',
    });
    const employment = [employed('2023-02-01', null, { recruitment: 'VETERAN' })];
    const honours = [honour('2024-01-01', 'STREET'), honour('2024-05-01', 'CITY')];
    expect(graded({ employment, honours }, scheme)).toBe(4);
    expect(gradeOf(staff({ employment }), scheme, '2025-06-01')).toMatchObject({
      status: 'SCHEME_TABLE_GAP',
      missing: { ladder: 'GRADE', HONOUR: 'NONE', RECRUITMENT: 'VETERAN', DISTRICT_CLASS: '一类' },
    });
  });

  it('another ladder, and what was decided elsewhere', () => {
    const scheme = tabled(
      [
        [{ 'LADDER:STEP': { below: 2 }, 'GIVEN:TITLE': 'NONE' }, 1],
        [{ 'LADDER:STEP': { from: 2 }, 'GIVEN:TITLE': 'NONE' }, 2],
        [{ 'LADDER:STEP': { from: 1 }, 'GIVEN:TITLE': { from: 1 } }, 6],
      ],
      {
        ladders: [
          {
            kind: 'SENIORITY',
            code: 'STEP',
            name: { zh: '档', en: 'Step' },
            first: 1,
            last: 12,
            every: 1,
            source: 'open',
          },
        ],
      },
    );
    expect(gradeOf(staff({}), scheme, '2025-06-01')).toMatchObject({
      grade: 2,
      steps: [
        { ladder: 'GRADE', value: 2 },
        { ladder: 'STEP', value: 2 },
      ],
    });
    expect(graded({ givens: [given('TITLE', 1, '2024-01-15')] }, scheme)).toBe(6);
  });
});

describe('other choices', () => {
  it('years since the present post began: deputy since March 2023, three years on 1 January 2027', () => {
    const scheme = serving(HOHHOT, { countFrom: 'POST_START' });
    const facts = {
      employment: [employed('2010-01-01')],
      duties: [duty('STAFF', '2010-01-01', '2023-03-10'), duty('DEPUTY_DIRECTOR', '2023-03-10')],
      assessments: assessed(2010, 2027),
    };
    expect([graded(facts, scheme, '2026-12-31'), graded(facts, scheme, '2027-01-01')]).toEqual([4, 5]);
  });

  it('only full-time study counts where the scheme says so', () => {
    const rules = HOHHOT.education as NonNullable<GradeScheme['education']>;
    const scheme = {
      ...HOHHOT,
      education: { ...rules, entries: rules.entries.map((entry) => ({ ...entry, fullTime: true })) },
    };
    expect(graded({ education: [education('2022-07-01', 'BACHELOR', 'BACHELOR', false)] }, scheme)).toBe(1);
    expect(graded({ education: [education('2022-07-01', 'BACHELOR', 'BACHELOR', true)] }, scheme)).toBe(2);
  });

  it('of several posts the one that is paid more, though it ranks lower', () => {
    const cells: LookupTable['cells'] = [
      { when: { POST: 'PRINCIPAL', GRADE: { from: 1 } }, value: 4000, source: 'open' },
      { when: { POST: 'DEPUTY', GRADE: { from: 1 } }, value: 4200, source: 'open' },
    ];
    const facts = staff({ duties: [duty('STATION_HEAD', '2023-02-01'), duty('DEPUTY_SECRETARY', '2023-02-01')] });
    const scheme: GradeScheme = { ...HOHHOT, concurrent: 'HIGHEST_PAY', pay: { keys: ['POST', 'GRADE'], cells } };
    expect(gradeOf(facts, scheme, '2025-06-01')).toMatchObject({ post: 'DEPUTY', grade: 4 });
    expect(gradeOf(facts, HOHHOT, '2025-06-01')).toMatchObject({ post: 'PRINCIPAL', grade: 7 });
  });

  it('honours add up to a limit', () => {
    const scheme: GradeScheme = {
      ...HOHHOT,
      honours: {
        among: 'SUM_CAPPED',
        most: 2,
        entries: [
          {
            code: 'CITY',
            kinds: ['HONOUR', 'MODEL_WORKER'],
            levels: ['CITY', 'PROVINCE', 'NATIONAL'],
            grades: 1,
            once: false,
            source: 'open',
          },
        ],
        source: 'open',
      },
    };
    const honours = ['2023-05-01', '2024-05-01', '2025-03-01'].map((day) => honour(day, 'CITY'));
    expect(graded({ honours: honours.slice(0, 1) }, scheme)).toBe(2);
    expect(graded({ honours }, scheme)).toBe(3);
  });
});

describe("Xi'an: the ends of each post are printed, what lies between is not", () => {
  const { pay } = shipped('xian-18');
  const of = (grade: number) => lookUp(pay as LookupTable, () => grade);
  it('3,200 to 4,450 staff, 3,480 to 4,920 deputies, 3,800 to 5,400 principals', () => {
    expect([1, 12, 4, 15, 7, 18].map((grade) => of(grade))).toMatchObject(
      [3200, 4450, 3480, 4920, 3800, 5400].map((value) => ({ value })),
    );
  });
  it('grade 2 is a gap, and not a point of the line between 1 and 4', () => {
    expect(of(2)).toEqual({ found: false, keys: { GRADE: 2 } });
  });
});
