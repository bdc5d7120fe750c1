import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, education, employed, file, HOHHOT, honour } from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { combine } from './combine.rules.ts';
import { bestOf, type PaperTerm } from './papers.rules.ts';

const paper = (kind: PaperTerm['kind'], code: string, grades: number): PaperTerm => ({
  kind,
  rule: code,
  source: 'open',
  effect: { kind: 'GRADES', grades },
  counted: true,
  why: null,
  params: {},
  evidence: [],
});
const staff = (facts: Partial<GradeFacts>): GradeFacts =>
  file({
    employment: [employed('2023-08-01')],
    duties: [duty('STAFF', '2023-08-01')],
    assessments: assessed(2024, 2026),
    ...facts,
  });

describe('of papers that do not add up', () => {
  it('the best counts, and of two equal ones the first', () => {
    const counted = (terms: readonly PaperTerm[]) =>
      bestOf(terms).flatMap(({ rule, counted: counts }) => (counts ? [rule] : []));
    expect(counted([paper('CERTIFICATE', 'A', 1), paper('CERTIFICATE', 'B', 2)])).toEqual(['B']);
    expect(counted([paper('CERTIFICATE', 'A', 2), paper('CERTIFICATE', 'B', 2)])).toEqual(['A']);
  });
});

describe('what a limit takes away is a line of its own', () => {
  const limited = (most: number): GradeScheme =>
    ({ ...HOHHOT, combine: [], certificates: { ...HOHHOT.certificates, among: 'SUM_CAPPED', most } }) as GradeScheme;
  const both = [paper('CERTIFICATE', 'A', 1), paper('CERTIFICATE', 'B', 2)];

  it('of certificates: 1 and 2, at most 2, are one less; at most 3, nothing is said', () => {
    expect(combine(limited(2), both)).toMatchObject({
      grades: 2,
      limits: [{ rule: 'certificates', value: -1, why: 'OVER_LIMIT', params: { most: 2 } }],
    });
    expect(combine(limited(3), both)).toMatchObject({ grades: 3, limits: [] });
  });
  it('of a group: education 2 and a certificate 1, together at most 2, are one less', () => {
    const group = { code: 'PAPERS', name: { zh: '合计', en: 'Together' }, how: 'SUM_CAPPED', most: 2, source: 'open' };
    const scheme = { ...HOHHOT, combine: [{ ...group, of: ['EDUCATION', 'CERTIFICATE'] }] } as GradeScheme;
    expect(combine(scheme, [paper('EDUCATION', 'E', 2), paper('CERTIFICATE', 'C', 1)])).toMatchObject({
      grades: 2,
      limits: [{ rule: 'combine.PAPERS', value: -1, params: { most: 2 } }],
    });
  });
});

describe('honours', () => {
  const honoured = (among: 'MAX' | 'SUM'): GradeScheme => {
    const entry = { kinds: ['HONOUR' as const], once: false, source: 'open' };
    return {
      ...HOHHOT,
      honours: {
        among,
        most: null,
        entries: [
          { ...entry, code: 'PROVINCE', levels: ['PROVINCE'], grades: 3 },
          { ...entry, code: 'CITY', levels: ['CITY'], grades: 1 },
        ],
        source: 'open',
      },
    };
  };
  const two = staff({ honours: [honour('2024-05-01', 'CITY'), honour('2025-05-31', 'PROVINCE')] });
  const on = (scheme: GradeScheme, day: string) => gradeOf(two, scheme, day).grade;

  it('of two kinds add up, or the higher counts', () => {
    expect([on(honoured('SUM'), '2025-07-01'), on(honoured('MAX'), '2025-07-01')]).toEqual([5, 4]);
  });
  it('of the last day of May count from June', () => {
    expect([on(honoured('SUM'), '2025-05-31'), on(honoured('SUM'), '2025-06-01')]).toEqual([2, 5]);
  });
  it('of later are not spoken of', () => {
    const said = (day: string) =>
      gradeOf(two, honoured('SUM'), day)
        .terms.filter(({ kind }) => kind === 'HONOUR')
        .map(({ why }) => why);
    expect(said('2025-05-30')).toEqual([null]);
    expect(said('2025-05-31')).toEqual([null, 'NOT_YET_EFFECTIVE']);
  });
});

describe('education', () => {
  const rules = HOHHOT.education as NonNullable<GradeScheme['education']>;
  const entries = rules.entries.filter(({ code }) => code === 'MASTER');
  const onDay = (held: ReturnType<typeof education>[], day: string, change: Partial<typeof rules> = {}) =>
    gradeOf(staff({ education: held }), { ...HOHHOT, education: { ...rules, ...change } }, day);

  it('of a higher level meets what a lower one gives: a doctor where only masters are named', () => {
    const grade = (level: 'DOCTOR' | 'MASTER' | 'BACHELOR') =>
      onDay([education('2020-07-01', level, level)], '2025-06-01', { entries }).grade;
    expect([grade('DOCTOR'), grade('MASTER'), grade('BACHELOR')]).toEqual([3, 3, 1]);
  });
  it('is a diploma and a degree, each from its own day', () => {
    const row = (diplomaOn: string, degreeOn: string) => [
      { ...education('2020-07-01', 'MASTER', 'MASTER'), diplomaOn, degreeOn },
    ];
    for (const held of [row('2020-07-01', '2025-05-08'), row('2025-05-08', '2020-07-01')])
      expect(['2025-05-31', '2025-06-01'].map((day) => onDay(held, day, { entries }).grade)).toEqual([1, 3]);
  });
  it('that is higher takes the place of the lower only when it counts', () => {
    const held = [education('2020-07-01', 'BACHELOR', 'BACHELOR'), education('2025-05-08', 'MASTER', 'MASTER')];
    expect(['2025-05-31', '2025-06-01'].map((day) => onDay(held, day).grade)).toEqual([2, 3]);
  });
  it('of which nothing is on file is not waited for where the scheme takes it as none', () => {
    expect(onDay([], '2025-06-01', { missing: 'NONE' })).toMatchObject({ status: 'OK', grade: 1 });
    expect(onDay([], '2025-06-01', { missing: 'WAIT' }).status).toBe('EDUCATION_MISSING');
  });
});
