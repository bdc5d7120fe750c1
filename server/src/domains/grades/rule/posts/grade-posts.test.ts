import { describe, expect, it } from 'vitest';
import type { LookupTable } from '../../scheme/format/lookup-table.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, COLLEGE, duty, education, employed, example, file, given, HOHHOT } from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const changing = (how: GradeScheme['postChange']['how'], scheme = HOHHOT): GradeScheme => ({
  ...scheme,
  postChange: { ...scheme.postChange, how },
});
const gradesOn = (facts: GradeFacts, scheme: GradeScheme, days: readonly string[]) =>
  days.map((day) => gradeOf(facts, scheme, day).grade);

/** Secretary with 22 full years on 1 January 2026: 7 + 7 = 14. Staff from February 2026, secretary again from May 2027. */
const thereAndBack = file({
  employment: [employed('2003-02-01')],
  duties: [
    duty('SECRETARY', '2003-02-01', '2026-02-10'),
    duty('STAFF', '2026-02-10', '2027-05-20'),
    duty('SECRETARY', '2027-05-20'),
  ],
  assessments: assessed(2003, 2030),
});
const DAYS = ['2026-02-28', '2026-03-01', '2027-05-31', '2027-06-01'];

describe('a principal of grade 14 becomes staff (1 to 12), and principal again', () => {
  it("by the new post's rules: 14, then 1 + 7 = 8, with 24 years 9, and 7 + 8 = 15 on coming back", () => {
    expect(gradesOn(thereAndBack, changing('RECOMPUTE'), DAYS)).toEqual([14, 8, 8, 14]);
    expect(gradesOn(thereAndBack, changing('RECOMPUTE'), ['2028-01-01'])).toEqual([15]);
  });

  it('what was reached is kept within the range: 14 becomes 12 and stays known as 14, which coming back releases', () => {
    const scheme = changing('KEEP_CLAMPED');
    expect(gradesOn(thereAndBack, scheme, DAYS)).toEqual([14, 12, 12, 14]);
    expect(gradeOf(thereAndBack, scheme, '2026-03-01')).toMatchObject({ grade: 12, uncappedGrade: 14 });
    expect(gradesOn(thereAndBack, scheme, ['2028-01-01'])).toEqual([15]);
  });

  it("the next grade that pays no less: staff grade 10 pays as much as a principal's 14 and more than 9", () => {
    const cells: LookupTable['cells'] = Array.from({ length: 18 }, (_, i) => i + 1).flatMap((grade) => [
      { when: { POST: 'PRINCIPAL', GRADE: grade }, value: 3000 + grade * 100, source: 'open' },
      { when: { POST: 'GENERAL', GRADE: grade }, value: 2400 + grade * 200, source: 'open' },
    ]);
    const scheme: GradeScheme = { ...changing('NEAREST_HIGHER_PAY'), pay: { keys: ['POST', 'GRADE'], cells } };
    // 4,400 as principal of 14; staff of 10 is paid 4,400. Back again: principal of 14.
    expect(gradesOn(thereAndBack, scheme, DAYS)).toEqual([14, 10, 10, 14]);
  });

  it('and says from what to what', () => {
    const outcome = gradeOf(thereAndBack, changing('KEEP_CLAMPED'), '2026-03-01');
    expect(outcome.terms.find(({ kind }) => kind === 'POST_CHANGE')).toMatchObject({
      rule: 'postChange',
      value: 6,
      params: { day: '2026-03-01', from: 'PRINCIPAL', to: 'GENERAL', reached: 14, computed: 8 },
    });
  });
});

describe('staff of grade 3 becomes principal (7 to 18) and keeps what was reached', () => {
  const facts = file({
    employment: [employed('2017-01-01')],
    duties: [duty('STAFF', '2017-01-01', '2024-01-10'), duty('DIRECTOR', '2024-01-10')],
    assessments: assessed(2017, 2030),
  });
  it('is raised to 7 and goes on from there: the next step with nine years is 8', () => {
    expect(gradesOn(facts, changing('KEEP_CLAMPED'), ['2024-01-31', '2024-02-01', '2026-01-01'])).toEqual([3, 7, 8]);
  });
});

describe('up two posts and back, keeping what was reached each time', () => {
  const facts = file({
    employment: [employed('2014-01-01')],
    duties: [
      duty('STAFF', '2014-01-01', '2024-03-10'),
      duty('DEPUTY_DIRECTOR', '2024-03-10', '2026-05-10'),
      duty('SECRETARY', '2026-05-10', '2029-02-10'),
      duty('STAFF', '2029-02-10'),
    ],
    assessments: assessed(2014, 2035),
  });
  it.each([
    ['2023-01-01', 4, 'nine years: 1 + 3'],
    ['2024-04-01', 4, 'deputy: 4 lies within 4 to 15'],
    ['2026-01-01', 5, 'twelve years, one more'],
    ['2026-06-01', 7, 'secretary: raised to 7'],
    ['2029-01-01', 8, 'fifteen years, one more'],
    ['2029-03-01', 8, 'staff again: 8 lies within 1 to 12'],
    ['2032-01-01', 9, 'eighteen years, one more'],
  ])('on %s grade %i: %s', (day, grade) => {
    expect(gradeOf(facts, changing('KEEP_CLAMPED'), day).grade).toBe(grade);
  });

  it('papers gained after a change come on top of it', () => {
    const bachelor = { ...facts, education: [COLLEGE, education('2027-07-01', 'BACHELOR', 'BACHELOR')] };
    expect(gradesOn(bachelor, changing('KEEP_CLAMPED'), ['2027-07-31', '2027-08-01', '2029-03-01'])).toEqual([7, 8, 9]);
  });

  it('what happened before the scheme leaves nothing', () => {
    const before = { ...facts, duties: [duty('STAFF', '2014-01-01', '2020-05-01'), duty('SECRETARY', '2020-05-01')] };
    expect(gradesOn(before, changing('KEEP_CLAMPED'), ['2023-01-01'])).toEqual([10]);
  });

  it('pay that is not published is a gap where grades are compared by it', () => {
    const pay: LookupTable = {
      keys: ['GRADE'],
      cells: [{ when: { GRADE: { from: 1, below: 19 } }, value: null, source: 'open' }],
    };
    expect(gradeOf(facts, { ...changing('NEAREST_HIGHER_PAY'), pay }, '2024-04-01')).toMatchObject({
      status: 'SCHEME_TABLE_GAP',
      grade: null,
    });
  });
});

describe("the post's range is laid on last", () => {
  const facts = file({
    employment: [employed('1985-07-01')],
    duties: [duty('STAFF', '1985-07-01', '2026-03-05'), duty('DEPUTY_SECRETARY', '2026-03-05')],
    assessments: assessed(1985, 2025),
  });
  it('at the cap years go on: 40 years are 1 + 13 = 14, graded 12', () => {
    expect(gradeOf(facts, HOHHOT, '2026-01-01')).toMatchObject({ grade: 12, uncappedGrade: 14 });
  });
  it('and a later post releases them: deputy 4 + 13 = 17, graded 15', () => {
    expect(gradeOf(facts, HOHHOT, '2026-04-01')).toMatchObject({ grade: 15, uncappedGrade: 17 });
  });
  it('the line and the warning say what was cut off', () => {
    const outcome = gradeOf(facts, HOHHOT, '2026-01-01');
    expect(outcome.terms.at(-1)).toMatchObject({ kind: 'CAP', rule: 'posts.GENERAL.max', value: -2 });
    expect(outcome.warnings).toContainEqual({
      kind: 'CAPPED',
      params: { uncapped: 14, min: 1, max: 12 },
      evidence: [],
    });
  });
});

describe('several duties, one post', () => {
  const facts = file({
    employment: [employed('2023-01-01')],
    duties: [duty('COMMITTEE_MEMBER', '2023-01-01'), duty('DEPUTY_DIRECTOR', '2023-01-01')],
  });
  it('the higher post counts', () => {
    expect(gradeOf(facts, HOHHOT, '2023-06-01')).toMatchObject({ post: 'DEPUTY', grade: 4 });
  });
  it('without a duty it is the post the scheme names for that, and where it names none the duty is missing', () => {
    const none = { ...facts, duties: [] };
    expect(gradeOf(none, HOHHOT, '2023-06-01')).toMatchObject({ post: 'GENERAL', grade: 1 });
    expect(gradeOf(none, { ...HOHHOT, withoutDuty: null }, '2023-06-01')).toMatchObject({
      status: 'DUTY_MISSING',
      grade: null,
    });
  });
  it('a duty that no post has is named', () => {
    const scheme = { ...HOHHOT, posts: HOHHOT.posts.slice(0, 2) };
    const member = { ...facts, duties: [duty('COMMITTEE_MEMBER', '2023-01-01')] };
    expect(gradeOf(member, scheme, '2023-06-01')).toMatchObject({
      status: 'POST_UNKNOWN',
      missing: { duty: 'COMMITTEE_MEMBER' },
    });
  });
});

describe('first placement', () => {
  const scheme: GradeScheme = { ...HOHHOT, placement: { ...HOHHOT.placement, how: 'FROM_DECISION' } };
  const facts = file({
    employment: [employed('2016-01-01')],
    duties: [duty('DEPUTY_DIRECTOR', '2016-01-01')],
    assessments: assessed(2016, 2030),
    decisions: [{ id: 'GRADE_DECISION/1', from: '2023-01-01', to: null, grade: 8, post: 'DEPUTY', opening: true }],
  });

  it('from a decided grade on: 8 in 2023 where the rules give 6, 9 with nine years, +1 as bachelor', () => {
    expect(gradesOn(facts, scheme, ['2023-01-01', '2024-12-31', '2025-01-01'])).toEqual([8, 8, 9]);
    const bachelor = { ...facts, education: [COLLEGE, education('2024-07-01', 'BACHELOR', 'BACHELOR')] };
    expect(gradesOn(bachelor, scheme, ['2024-07-31', '2024-08-01', '2025-01-01'])).toEqual([8, 9, 10]);
  });
  it('by the rules where the scheme says so', () => {
    expect(gradesOn(facts, HOHHOT, ['2023-01-01', '2025-01-01'])).toEqual([6, 7]);
  });
  it('without a decision it waits for one', () => {
    expect(gradeOf({ ...facts, decisions: [] }, scheme, '2025-01-01')).toMatchObject({
      status: 'PLACEMENT_MISSING',
      grade: null,
    });
  });
  it('who came later needs none', () => {
    const later = {
      ...facts,
      employment: [employed('2024-03-01')],
      duties: [duty('STAFF', '2024-03-01')],
      decisions: [],
    };
    expect(gradeOf(later, scheme, '2025-01-01')).toMatchObject({ status: 'OK', grade: 1 });
  });
});

describe('decided elsewhere (as with public institutions)', () => {
  const scheme = example('given');
  const facts = file({
    employment: [employed('2024-01-01')],
    duties: [duty('SECRETARY', '2024-01-01')],
    givens: [given('SALARY_STEP', 12, '2024-01-01', '2025-01-01'), given('SALARY_STEP', 13, '2025-01-01')],
  });
  it('the salary step is the grade; the management grade is looked up and stands beside it', () => {
    expect(gradeOf(facts, scheme, '2025-03-01')).toMatchObject({
      grade: 13,
      steps: [
        { ladder: 'SALARY_STEP', value: 13 },
        { ladder: 'MANAGEMENT', value: 9 },
      ],
    });
  });
  it('an excellent secretary stands at 8', () => {
    const excellent = { ...facts, givens: [...facts.givens, given('EXCELLENT_SECRETARY', 1, '2025-02-01')] };
    expect(gradeOf(excellent, scheme, '2025-03-01').steps[1]).toEqual({ ladder: 'MANAGEMENT', value: 8 });
  });
  it('without the paper it is missing, by name', () => {
    expect(gradeOf({ ...facts, givens: [] }, scheme, '2025-03-01')).toMatchObject({
      status: 'GIVEN_MISSING',
      missing: { given: 'SALARY_STEP' },
      grade: null,
    });
  });
});
