import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../changes/next-step.ts';
import {
  assessed,
  certificate,
  duty,
  education,
  elsewhere,
  employed,
  example,
  file,
  given,
  honour,
  registration,
  serving,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { sentenceOf } from '../words/outcome.words.ts';
import { termNote } from '../words/term.words.ts';

/** Chengjiang (docs/grade-schemes/pace.jsonc): every three years a grade, after nine years every two; half of the years elsewhere; not lower in a new post. */
const CITY = example('pace');
const DAY = '2026-11-27';
/** Who has worked since a day in a duty, all years competent but for those named. */
const since = (from: string, as: string, facts: Partial<GradeFacts> = {}, but = {}): GradeFacts =>
  file({ employment: [employed(from)], duties: [duty(as, from)], assessments: assessed(1995, 2035, but), ...facts });
const registered = (kind: string, from: string, to: string | null = null): Partial<GradeFacts> => ({
  certificates: [certificate(kind, from)],
  registrations: [registration(kind, from, to)],
});

describe('one grade for three years, after nine years one for two', () => {
  it.each([
    ['2017-07-02', 3, '8 years are full, not 9: two steps'],
    ['2017-07-01', 4, '9 years: three steps'],
    ['2015-08-01', 4, '10 years 11 months: still three'],
    ['2015-07-01', 5, '11 years: the first step of two years'],
    ['2001-07-01', 12, '25 years: three and eight'],
  ])('staff since %s has grade %i: %s', (from, grade) => {
    expect(gradeOf(since(from, 'STAFF'), CITY, DAY).grade).toBe(grade);
  });

  it('the next step comes two years after, and the line says both paces', () => {
    const facts = since('2015-07-01', 'STAFF');
    const now = gradeOf(facts, CITY, DAY);
    expect(nextStepOf(facts, CITY, DAY, now)).toMatchObject({ date: '2028-07-01', grade: 6 });
    const line = now.terms.find(({ kind }) => kind === 'SERVICE');
    expect(line && termNote(line, CITY).zh).toBe('11 年，按 11 年计，每 3 年一级，满 9 年后每 2 年一级');
  });
});

describe('years elsewhere', () => {
  const deputy = (place: string | null, from: string) =>
    since('2021-07-01', 'DEPUTY_DIRECTOR', { earlierService: [elsewhere(from, '2021-07-01', place)] });

  it.each([
    ['150105', '2017-07-01', 8, 'another district: 5 + 4 years are 9'],
    ['440103', '2015-07-01', 7, 'another province: half of 6 years, 8'],
    ['150203', '2017-07-01', 7, 'another city of the province: half of 4 years, 7'],
    ['150203', '2019-07-01', 7, 'half of 2 years: 6 exactly'],
    ['150203', '2019-07-02', 6, 'a day less: not yet'],
  ])('in %s from %s: grade %i, %s', (place, from, grade) => {
    expect(gradeOf(deputy(place, from), CITY, DAY).grade).toBe(grade);
  });

  it('without a place it is half at least and the whole at most', () => {
    expect(gradeOf(deputy(null, '2013-07-01'), CITY, DAY)).toMatchObject({
      status: 'PLACE_UNKNOWN',
      missing: { lowest: 8, highest: 10 },
    });
  });

  it('what overlaps work here counts once, and an odd month is fifteen days', () => {
    const overlapping = since('2021-07-01', 'STAFF', {
      earlierService: [elsewhere('2020-06-01', '2022-01-01', '440103')],
    });
    // 13 months elsewhere before the first day here, half of them 6 months and 15 days: counted from 17 December 2020.
    expect(gradeOf(overlapping, CITY, DAY).terms.find(({ kind }) => kind === 'SERVICE')?.params).toMatchObject({
      from: '2020-12-17',
      months: 66,
    });
  });

  it('under a count that begins anew it leads up to the present employment all the same', () => {
    const anew = serving(CITY, { gaps: 'RESET' });
    expect(gradeOf(deputy('440103', '2015-07-01'), anew, DAY).grade).toBe(7);
  });
});

describe('recognised years', () => {
  it('4 years 9 months in the army: 3 years here are 7 years 9 months, from the next 1 July on', () => {
    const facts = since('2023-07-01', 'STAFF', { givens: [given('ARMY_YEARS', 4.75, '2026-02-01')] });
    expect(gradeOf(facts, CITY, '2026-06-30').grade).toBe(1);
    expect(gradeOf(facts, CITY, '2026-07-01').grade).toBe(3);
    expect(gradeOf(facts, CITY, DAY).terms.find(({ kind }) => kind === 'SERVICE')).toMatchObject({
      params: { from: '2018-10-01', months: 93, count: 7 },
      evidence: expect.arrayContaining(['GIVEN_VALUE/ARMY_YEARS/2026-02-01']),
    });
  });
});

describe('a change of post counts from its month and never lowers', () => {
  const changed = (from: string, before: string, on: string, after: string) =>
    since(from, before, { duties: [duty(before, from, on), duty(after, on)] });

  it('staff of grade 5 becomes deputy: by the new rules 9', () => {
    const up = changed('2015-07-01', 'STAFF', '2026-09-10', 'DEPUTY_DIRECTOR');
    expect(['2026-08-31', '2026-09-01', DAY].map((day) => gradeOf(up, CITY, day).grade)).toEqual([5, 9, 9]);
  });

  it('a principal of grade 17 becomes staff: by the new rules 10, he keeps what the post allows, 12', () => {
    const down = changed('2005-01-01', 'DIRECTOR', '2026-10-15', 'STAFF');
    expect(['2026-09-30', DAY].map((day) => gradeOf(down, CITY, day).grade)).toEqual([17, 12]);
  });

  it('a principal of grade 10 becomes deputy: by the new rules 7, he keeps 10', () => {
    const down = changed('2020-01-01', 'DIRECTOR', '2026-10-15', 'DEPUTY_DIRECTOR');
    expect(['2026-09-30', DAY].map((day) => gradeOf(down, CITY, day).grade)).toEqual([10, 10]);
  });
});

describe('papers, assessments, honours', () => {
  it('a registration that lapsed on 20 May 2026 counts to the end of May', () => {
    const facts = since('2018-07-01', 'COMMITTEE_MEMBER', registered('SOCIAL_WORKER', '2022-03-10', '2026-05-20'));
    expect(['2026-05-31', '2026-06-01'].map((day) => gradeOf(facts, CITY, day).grade)).toEqual([7, 5]);
  });

  it('six excellent years promote twice, nine no more', () => {
    const excellent = (last: number) =>
      Object.fromEntries(Array.from({ length: last - 2023 }, (_, i) => [2024 + i, 'EXCELLENT']));
    expect(gradeOf(since('2016-01-01', 'STAFF', {}, excellent(2029)), CITY, '2030-06-01').grade).toBe(8);
    expect(gradeOf(since('2016-01-01', 'STAFF', {}, excellent(2032)), CITY, '2033-06-01').grade).toBe(10);
  });

  it('of 9 years one failed: 8 count, and a grade down; basic: 8 count', () => {
    expect(gradeOf(since('2017-07-01', 'STAFF', {}, { 2025: 'FAILED' }), CITY, DAY).grade).toBe(2);
    expect(gradeOf(since('2017-07-01', 'STAFF', {}, { 2025: 'BASIC' }), CITY, DAY).grade).toBe(3);
  });

  it('bachelor 1 and senior 4 are 4 together; 26 years make 16, the post ends at 12', () => {
    const facts = since('2000-01-01', 'STAFF', {
      education: [education('1999-07-01', 'BACHELOR', 'BACHELOR')],
      ...registered('SENIOR_SOCIAL_WORKER', '2020-03-10'),
    });
    expect(gradeOf(facts, CITY, DAY)).toMatchObject({ grade: 12, uncappedGrade: 16 });
  });

  it('a part-time master, an assistant and an honour of the province: 5 + 1 + 1 + 1', () => {
    const facts = since('2019-07-01', 'COMMITTEE_MEMBER', {
      education: [education('2018-07-01', 'MASTER', 'MASTER', false)],
      ...registered('ASSISTANT_SOCIAL_WORKER', '2020-03-10'),
      honours: [honour('2026-03-01', 'PROVINCE'), honour('2025-03-01', 'CITY')],
    });
    expect(gradeOf(facts, CITY, DAY).grade).toBe(8);
  });

  it('a part-time bachelor adds nothing', () => {
    const facts = since('2019-07-01', 'COMMITTEE_MEMBER', {
      education: [education('2018-07-01', 'BACHELOR', 'BACHELOR', false)],
    });
    expect(gradeOf(facts, CITY, DAY).grade).toBe(5);
  });
});

it('a grade out of a table is told with the years it was found for', () => {
  const bands = example('bands');
  const outcome = gradeOf(since('2020-05-06', 'STAFF'), bands, '2024-01-01');
  expect(sentenceOf(outcome, bands)).toEqual({
    zh: '4 年查表 2，得 2 级；在一般 1–6 级之内。',
    en: 'table for 4 years 2: grade 2; within 1–6 of General staff.',
  });
});
