import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { DutyName, DutyOrigin, RecruitmentKind, WorkerStanding } from '../../workers/index.ts';
import { HOHHOT } from '../rule/grade.fixtures.ts';
import { gradeOf } from '../rule/grade-of.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import type { TryFactsInput } from './try-out.inputs.ts';
import { typedFacts } from './try-out.ts';

const DAY = '2026-11-26';
/** Begins at 1, who was elected at 3 and who came by a graduates' programme at 2. */
const scheme = (key: 'ORIGIN' | 'RECRUITMENT' | 'STANDING', values: Readonly<Record<string, number>>): GradeScheme => ({
  ...HOHHOT,
  posts: HOHHOT.posts.map((post) => ({ ...post, start: null })),
  ladders: HOHHOT.ladders.map((ladder) => ({
    ...ladder,
    start: {
      keys: [key],
      cells: Object.entries(values).map(([value, grade]) => ({
        when: { [key]: value },
        value: grade,
        source: 'start',
      })),
    },
  })) as GradeScheme['ladders'],
});
const somebody = (
  duty: Partial<TryFactsInput['duties'][number]>,
  employed: Partial<TryFactsInput['employment'][number]>,
) =>
  ({
    employment: [{ from: '2026-03-01', standing: WorkerStanding.IN_POST, ...employed }],
    duties: [{ duty: DutyName.STAFF, origin: DutyOrigin.HIRED, from: '2026-03-01', ...duty }],
    education: [],
    certificates: [],
    assessments: [],
    othersPassed: true,
    honours: [],
    earlierService: [],
    givens: [],
  }) as TryFactsInput;
const grade = (by: GradeScheme, facts: TryFactsInput) =>
  gradeOf(typedFacts(facts, by, DAY), { ...by, education: null }, DAY).grade;

describe('a try-out', () => {
  it('of a scheme by which the elected begin higher says so of an elected one', () => {
    const by = scheme('ORIGIN', { HIRED: 1, APPOINTED: 1, ELECTED: 3 });
    expect(grade(by, somebody({}, {}))).toBe(1);
    expect(grade(by, somebody({ origin: DutyOrigin.ELECTED }, {}))).toBe(3);
  });
  it('goes by how somebody was recruited', () => {
    const by = scheme('RECRUITMENT', { OPEN_RECRUITMENT: 1, GRADUATE_PROGRAMME: 2 });
    expect(grade(by, somebody({}, { recruitment: RecruitmentKind.GRADUATE_PROGRAMME }))).toBe(2);
  });
  it('goes by whether he is seconded', () => {
    const by = scheme('STANDING', { IN_POST: 1, SECONDED: 2 });
    expect(grade(by, somebody({}, { standing: WorkerStanding.SECONDED }))).toBe(2);
  });
});
