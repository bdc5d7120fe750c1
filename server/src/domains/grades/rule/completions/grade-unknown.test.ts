import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { gainByRegistration } from '../changes/next-step.ts';
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
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { statusWords } from '../words/outcome.words.ts';

const KEEPING: GradeScheme = { ...HOHHOT, postChange: { ...HOHHOT.postChange, how: 'KEEP_CLAMPED' } };
const hiredIn = (year: number, facts: Partial<GradeFacts> = {}): GradeFacts =>
  file({
    employment: [employed(`${year}-01-01`)],
    duties: [duty('STAFF', `${year}-01-01`, '2025-03-10'), duty('DEPUTY_DIRECTOR', '2025-03-10')],
    assessments: assessed(year, 2027),
    ...facts,
  });
const onNewYear2026 = (facts: GradeFacts) => gradeOf(facts, KEEPING, '2026-01-01');

describe('staff since 2016 becomes deputy (4 to 15) in March 2025, what was reached is kept, and the result of 2023 is not on file', () => {
  const with2023 = (...results: string[]) =>
    hiredIn(2016, {
      assessments: [
        ...assessed(2016, 2022),
        ...results.map((result) => ({ id: 'ASSESSMENT/2023', year: 2023, result })),
        ...assessed(2024, 2025, { 2024: 'EXCELLENT' }),
      ],
    });
  it.each([
    ['FAILED', 5, 'raised from 3 to 4 by the post, and the ninth full year comes after'],
    ['COMPETENT', 4, 'nine years were full before: 4 is what he had'],
    ['EXCELLENT', 5, 'two such years running brought him to 5 before'],
  ])('with %s it is grade %i: %s', (result, grade) => {
    expect(onNewYear2026(with2023(result)).grade).toBe(grade);
  });
  it('so nothing is said but that it is 4 or 5, though the worst and the best result give the same', () => {
    expect(onNewYear2026(with2023())).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      missing: { years: '2023', lowest: 4, highest: 5 },
    });
  });
  it('on the day of the change itself a result that cannot raise him beyond 4 holds nobody up', () => {
    const facts = hiredIn(2019, { assessments: assessed(2019, 2025).filter(({ year }) => year !== 2023) });
    const outcome = gradeOf(facts, KEEPING, '2025-04-01');
    expect(outcome).toMatchObject({ status: 'OK', grade: 4 });
    expect(outcome.warnings).toContainEqual({ kind: 'ASSESSMENT_MISSING', params: { years: '2023' }, evidence: [] });
  });
});

describe('staff since 2018 becomes deputy in March 2025; what is on file about education begins with a bachelor of July 2025', () => {
  const bachelor = education('2025-07-01', 'BACHELOR', 'BACHELOR');
  it('who was none before has grade 5, who was one already 4: it is 4 or 5, and not 5 or 4', () => {
    expect(onNewYear2026(hiredIn(2018, { education: [COLLEGE, bachelor] })).grade).toBe(5);
    expect(onNewYear2026(hiredIn(2018, { education: [education('2010-07-01', 'BACHELOR', 'BACHELOR')] })).grade).toBe(
      4,
    );
    expect(onNewYear2026(hiredIn(2018, { education: [bachelor] }))).toMatchObject({
      status: 'EDUCATION_MISSING',
      missing: { lowest: 4, highest: 5 },
    });
  });
  it('who holds no more than college later held no more before, so that nothing is waited for', () => {
    expect(onNewYear2026(hiredIn(2018, { education: [education('2025-07-01', 'COLLEGE', null)] }))).toMatchObject({
      status: 'OK',
      grade: 4,
    });
  });
  it('with nothing on file at all it is 4 to 7: a doctor by the day of the change has 4, one of the day after it 7', () => {
    expect(onNewYear2026(hiredIn(2018, { education: [] }))).toMatchObject({ missing: { lowest: 4, highest: 7 } });
  });
});

describe('a secretary from March 2010 to July 2018 with a gap of six weeks in 2017, assistant since 2017, whose first registration on file is of 2019', () => {
  const halfYears = { dates: ['01-01', '07-01'] };
  const scheme: GradeScheme = {
    ...KEEPING,
    validFrom: '2008-01-01',
    placement: { ...HOHHOT.placement, baseDate: '2008-01-01' },
    ladders: HOHHOT.ladders.map((ladder) => (ladder.kind === 'STEP' ? { ...ladder, every: 2 } : ladder)),
    effective: { ...HOHHOT.effective, post: halfYears, service: halfYears, certificate: 'NEXT_JAN_1' },
    assessment: { ...HOHHOT.assessment, missing: 'PASS' },
    certificates: HOHHOT.certificates && {
      ...HOHHOT.certificates,
      missing: 'WAIT',
      entries: HOHHOT.certificates.entries.map((entry) => ({ ...entry, onLapse: 'KEEP' })),
    },
  };
  const gradeIn2020 = (...registered: GradeFacts['registrations']) =>
    gradeOf(
      file({
        employment: [employed('2008-01-01')],
        duties: [duty('SECRETARY', '2010-03-20', '2017-05-23'), duty('SECRETARY', '2017-07-02', '2018-07-02')],
        certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2017-01-01')],
        registrations: [...registered, registration('ASSISTANT_SOCIAL_WORKER', '2019-01-01', null)],
      }),
      scheme,
      '2020-01-01',
    );
  it('has 11 if he was registered from 2017 on, for the grade is then in what he kept already', () => {
    expect(gradeIn2020(registration('ASSISTANT_SOCIAL_WORKER', '2017-01-01', '2019-01-01')).grade).toBe(11);
  });
  it('so it is not said that he has 12, which the registration of 2019 alone would give', () => {
    expect(gradeIn2020()).toMatchObject({
      status: 'REGISTRATION_MISSING',
      grade: null,
      missing: { lowest: 11, highest: 12 },
    });
  });
});

describe('where more than one thing is missing', () => {
  it('all of it is asked for at once', () => {
    const outcome = gradeOf(
      hiredIn(2018, {
        education: [],
        assessments: assessed(2018, 2025).filter(({ year }) => year !== 2023 && year !== 2025),
        certificates: [certificate('SOCIAL_WORKER', '2020-01-01')],
      }),
      KEEPING,
      '2026-01-01',
    );
    expect(outcome).toMatchObject({ grade: null, missing: { years: '2023, 2025' } });
    expect([outcome.status, ...String(outcome.missing.also).split(', ')].sort()).toEqual([
      'ASSESSMENT_MISSING',
      'EDUCATION_MISSING',
      'REGISTRATION_MISSING',
    ]);
    const words = statusWords(outcome, KEEPING)?.zh;
    for (const named of ['学历', '2023、2025 年度考核结果', '证书']) expect(words).toContain(named);
    expect(words).toMatch(/另缺.+。$/);
  });
});

describe('what a registration would give at once', () => {
  it('is counted from now on: the grade of the change of post stays as it was', () => {
    const scheme: GradeScheme = {
      ...KEEPING,
      certificates: KEEPING.certificates && { ...KEEPING.certificates, missing: 'NOT_COUNTED' },
    };
    const facts = hiredIn(2018, { certificates: [certificate('SOCIAL_WORKER', '2020-01-01')] });
    const now = gradeOf(facts, scheme, '2026-01-01');
    expect(now.grade).toBe(4);
    expect(gainByRegistration(facts, scheme, '2026-01-01', now)?.params).toEqual({
      certificate: 'SOCIAL_WORKER',
      grade: 6,
    });
    const registered = { ...facts, registrations: [registration('SOCIAL_WORKER', '2025-12-01', null)] };
    expect(gradeOf(registered, scheme, '2026-01-01').grade).toBe(6);
  });
});
