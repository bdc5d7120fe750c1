import { describe, expect, it } from 'vitest';
import type { GradeOutcome, GradeTerm } from '../grade-result.ts';
import { gradeChanges } from './grade-changes.rules.ts';

const term = (kind: GradeTerm['kind'], value: number | null, counted = true): GradeTerm => ({
  kind,
  rule: '',
  source: '',
  value,
  counted,
  why: null,
  params: {},
  evidence: [],
});
const outcome = (grade: number | null, post: string, terms: readonly GradeTerm[]): GradeOutcome => ({
  status: grade === null ? 'ASSESSMENT_MISSING' : 'OK',
  missing: {},
  grade,
  uncappedGrade: grade,
  post,
  steps: [],
  terms,
  warnings: [],
});
const then = outcome(4, 'GENERAL', [
  term('START', 1),
  term('SERVICE', 2),
  term('CERTIFICATE', 1),
  term('EDUCATION', 1, false),
]);

describe('why a grade changes', () => {
  it('three more years and a higher certificate, and nothing of what stayed', () => {
    const now = outcome(6, 'GENERAL', [term('START', 1), term('SERVICE', 3), term('CERTIFICATE', 2)]);
    expect(gradeChanges(4, then, now)).toEqual([
      { kind: 'SERVICE', from: 2, to: 3 },
      { kind: 'CERTIFICATE', from: 1, to: 2 },
    ]);
  });
  it('a lapsed certificate gives way to the diploma that it had covered', () => {
    const now = outcome(4, 'GENERAL', [
      term('START', 1),
      term('SERVICE', 2),
      term('CERTIFICATE', 1, false),
      term('EDUCATION', 1),
    ]);
    expect(gradeChanges(4, then, now)).toEqual([
      { kind: 'EDUCATION', from: 0, to: 1 },
      { kind: 'CERTIFICATE', from: 1, to: 0 },
    ]);
  });
  it('another post with another start', () => {
    const now = outcome(7, 'DEPUTY', [term('START', 4), term('SERVICE', 2), term('CERTIFICATE', 1)]);
    expect(gradeChanges(4, then, now)).toEqual([
      { kind: 'POST', from: 'GENERAL', to: 'DEPUTY' },
      { kind: 'START', from: 1, to: 4 },
    ]);
  });
  it('a decided 5 of which the file of today says 4 is told first', () => {
    expect(gradeChanges(5, then, then)).toEqual([{ kind: 'DECIDED', from: 5, to: 4 }]);
  });
  it('nothing is said where one of the days cannot be said', () => {
    expect(gradeChanges(4, outcome(null, 'GENERAL', []), then)).toEqual([]);
    expect(gradeChanges(4, then, outcome(null, 'GENERAL', []))).toEqual([]);
  });
});
