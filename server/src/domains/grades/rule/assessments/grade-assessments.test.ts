import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, assessing, duty, education, employed, file, HOHHOT } from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const staff = (from: string, results: GradeFacts['assessments']): GradeFacts =>
  file({ employment: [employed(from)], duties: [duty('STAFF', from)], assessments: results });
const gradesOn = (facts: GradeFacts, scheme: GradeScheme, years: readonly number[]) =>
  years.map((year) => gradeOf(facts, scheme, `${year}-01-01`).grade);
const early = HOHHOT.assessment.early as NonNullable<GradeScheme['assessment']['early']>;
const EXCELLENT = { 2023: 'EXCELLENT', 2024: 'EXCELLENT', 2025: 'EXCELLENT', 2026: 'EXCELLENT' };

describe('two years of EXCELLENT in a row bring one grade early', () => {
  const facts = staff(
    '2023-01-02',
    assessed(2023, 2030, { ...EXCELLENT, 2027: 'EXCELLENT', 2028: 'EXCELLENT', 2029: 'EXCELLENT', 2030: 'EXCELLENT' }),
  );

  it('twice at most, though all eight years are excellent', () => {
    // 2025: 1 early. 2027: 2 early and three years +1. 2029: 5 years. 2030: 6 years +2.
    expect(gradesOn(facts, HOHHOT, [2024, 2025, 2026, 2027, 2029, 2030])).toEqual([1, 2, 2, 4, 4, 5]);
  });
  it('without a limit each pair counts', () => {
    expect(gradesOn(facts, assessing(HOHHOT, { early: { ...early, most: null } }), [2029, 2031])).toEqual([5, 7]);
  });
  it('where the count of the step begins anew, three years pass after the last early promotion', () => {
    const scheme = assessing(HOHHOT, { early: { ...early, stepCount: 'RESTARTS' } });
    expect(gradesOn(facts, scheme, [2025, 2027, 2029, 2030])).toEqual([2, 3, 3, 4]);
  });
  it('a year between breaks it: 2023 and 2025 are no two in a row', () => {
    const apart = staff('2023-01-02', assessed(2023, 2025, { 2023: 'EXCELLENT', 2025: 'EXCELLENT' }));
    expect(gradesOn(apart, HOHHOT, [2026])).toEqual([1]);
  });
  it('three in a row are one pair', () => {
    const three = staff(
      '2023-01-02',
      assessed(2023, 2025, { 2023: 'EXCELLENT', 2024: 'EXCELLENT', 2025: 'EXCELLENT' }),
    );
    expect(gradesOn(three, HOHHOT, [2026])).toEqual([2]);
  });
  it('years before the scheme give none', () => {
    const before = staff('2020-01-01', assessed(2020, 2023, { 2021: 'EXCELLENT', 2022: 'EXCELLENT' }));
    expect(gradesOn(before, HOHHOT, [2023])).toEqual([2]);
  });
});

describe('a year without a result: six full years on 1 January 2026, 2024 not on file', () => {
  const facts = staff(
    '2020-01-01',
    assessed(2020, 2025).filter(({ year }) => year !== 2024),
  );

  it('the grade waits and says for which year, and between what it lies', () => {
    expect(gradeOf(facts, HOHHOT, '2026-01-01')).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      uncappedGrade: null,
      missing: { years: '2024', lowest: 2, highest: 3 },
    });
  });
  it.each([
    ['PASS', 3],
    ['FAIL', 2],
  ] as const)('under %s it is grade %i', (missing, grade) => {
    expect(gradeOf(facts, assessing(HOHHOT, { missing }), '2026-01-01')).toMatchObject({ status: 'OK', grade });
  });
  it('where it makes no difference the grade is said, with a warning: on 1 January 2025', () => {
    const outcome = gradeOf(facts, HOHHOT, '2025-01-01');
    expect(outcome).toMatchObject({ status: 'OK', grade: 2 });
    expect(outcome.warnings).toContainEqual({ kind: 'ASSESSMENT_MISSING', params: { years: '2024' }, evidence: [] });
  });
  it('a year that may have been the second of EXCELLENT is not passed over: 2024 could bring one early', () => {
    const beside = staff('2022-08-01', [...assessed(2023, 2023, { 2023: 'EXCELLENT' }), ...assessed(2025, 2025)]);
    expect(gradeOf(beside, HOHHOT, '2025-06-01')).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      missing: { years: '2024', lowest: 1, highest: 2 },
    });
    expect(gradeOf(beside, assessing(HOHHOT, { early: null }), '2025-06-01')).toMatchObject({ status: 'OK', grade: 1 });
  });
  it('nor one that may have taken a grade, where FAILED does', () => {
    const results = HOHHOT.assessment.results.map((each) => (each.result === 'FAILED' ? { ...each, down: 1 } : each));
    const down = assessing(HOHHOT, { results });
    expect(gradeOf(facts, down, '2025-01-01')).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      missing: { lowest: 1, highest: 2 },
    });
    expect(gradeOf(facts, assessing(down, { missing: 'FAIL' }), '2025-01-01')).toMatchObject({
      status: 'OK',
      grade: 1,
    });
  });
  it('the year that still runs needs none, nor one of fewer than six months, nor those before `since`', () => {
    const half = staff('2023-07-03', assessed(2024, 2025));
    expect(gradeOf(half, HOHHOT, '2026-11-24')).toMatchObject({ status: 'OK', grade: 1 });
    expect(gradeOf(facts, assessing(HOHHOT, { since: 2025 }), '2026-01-01')).toMatchObject({ status: 'OK', grade: 3 });
  });
  it('six months make it needed: hired on 1 July it is missed, on 2 July not', () => {
    const warnings = (from: string) => gradeOf(staff(from, assessed(2024, 2025)), HOHHOT, '2025-06-01').warnings;
    const missed = { kind: 'ASSESSMENT_MISSING', params: { years: '2023' }, evidence: [] };
    expect(warnings('2023-07-01')).toContainEqual(missed);
    expect(warnings('2023-07-02')).not.toContainEqual(missed);
  });
});

describe('two BASIC in a term of three years from 2023: no new contract', () => {
  const scheme = assessing(HOHHOT, {
    triggers: [
      {
        code: 'TWICE_BASIC',
        results: ['BASIC'],
        times: 2,
        within: { kind: 'TERM', firstDay: '2023-01-01', years: 3, joinedLater: 1 },
        action: 'NO_RENEW',
        source: 'open',
      },
    ],
  });
  const warned = (facts: GradeFacts, day: string) =>
    gradeOf(facts, scheme, day).warnings.filter(({ kind }) => kind === 'NO_RENEW');

  it('is warned of after the second, with both years', () => {
    const facts = staff('2020-01-01', assessed(2020, 2024, { 2023: 'BASIC', 2024: 'BASIC' }));
    expect(warned(facts, '2024-06-01')).toEqual([]);
    expect(warned(facts, '2025-01-01')).toEqual([
      {
        kind: 'NO_RENEW',
        params: { rule: 'TWICE_BASIC', years: '2023, 2024' },
        evidence: ['ASSESSMENT/2023', 'ASSESSMENT/2024'],
      },
    ]);
  });
  it('the last year of the term counts too, when its result is there', () => {
    const facts = staff('2020-01-01', assessed(2020, 2025, { 2023: 'BASIC', 2025: 'BASIC' }));
    expect(warned(facts, '2026-01-01')).toHaveLength(1);
  });
  it('who joined within the term is warned of after one', () => {
    const joiner = staff('2024-02-01', assessed(2024, 2025, { 2024: 'BASIC' }));
    expect(warned(joiner, '2025-01-01')).toHaveLength(1);
    const member = staff('2022-02-01', assessed(2022, 2025, { 2024: 'BASIC' }));
    expect(warned(member, '2025-01-01')).toEqual([]);
  });
  it('one in each of two terms is none', () => {
    const facts = staff('2020-01-01', assessed(2020, 2026, { 2025: 'BASIC', 2026: 'BASIC' }));
    expect(warned(facts, '2027-01-01')).toEqual([]);
  });
  it('two failed years running end the contract where a scheme says so', () => {
    const running = assessing(HOHHOT, {
      triggers: [
        {
          code: 'RUNNING',
          results: ['FAILED'],
          times: 2,
          within: { kind: 'CONSECUTIVE' },
          action: 'TERMINATE',
          source: 'open',
        },
      ],
    });
    const kinds = (results: Record<number, string>) =>
      gradeOf(staff('2020-01-01', assessed(2020, 2025, results)), running, '2026-01-01').warnings.map(
        ({ kind }) => kind,
      );
    expect(kinds({ 2024: 'FAILED', 2025: 'FAILED' })).toContain('TERMINATE');
    expect(kinds({ 2023: 'FAILED', 2025: 'FAILED' })).not.toContain('TERMINATE');
  });
});

describe('nothing on file about education', () => {
  const none = { ...staff('2020-01-01', assessed(2020, 2025)), education: [] };
  it('waits: between 3 without and 6 as a doctor', () => {
    expect(gradeOf(none, HOHHOT, '2026-01-01')).toMatchObject({
      status: 'EDUCATION_MISSING',
      missing: { lowest: 3, highest: 6 },
    });
  });
  it('a diploma of later does not answer for the time before', () => {
    const later = { ...none, education: [education('2026-07-01', 'BACHELOR', 'BACHELOR')] };
    expect(gradeOf(later, HOHHOT, '2026-01-01').status).toBe('EDUCATION_MISSING');
    expect(gradeOf(later, HOHHOT, '2026-08-01').grade).toBe(4);
  });
});
