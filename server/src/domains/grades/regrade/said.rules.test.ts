import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../proposals/index.ts';
import type { GradeTerm } from '../rule/grade-result.ts';
import type { Proposal } from './propose.rules.ts';
import { RegradeDirection, RegradeOutcome, RegradeQuestionKind } from './regrade.enums.ts';
import { type SaidGrade, saidOf, WITH_ROWS } from './said.rules.ts';

const YEARS: GradeTerm = {
  kind: 'SERVICE',
  rule: 'service',
  source: 'art9',
  value: 3,
  counted: true,
  why: null,
  params: { years: 9, months: 0 },
  evidence: ['EMPLOYMENT/1', 'ASSESSMENT/7'],
};
const NOW: Proposal = {
  from: { id: 'GRADE_DECISION/4', grade: 3, post: 'GENERAL', overridden: false, since: '2023-01-01' },
  outcome: RegradeOutcome.CHANGE,
  direction: RegradeDirection.UP,
  result: {
    status: 'OK',
    missing: {},
    grade: 4,
    uncappedGrade: 4,
    post: 'GENERAL',
    steps: [],
    terms: [YEARS],
    warnings: [],
  },
  changes: [{ kind: 'SERVICE', from: 2, to: 3 }],
  nextStep: null,
  questions: [RegradeQuestionKind.CAPPED, RegradeQuestionKind.PAPER_MISSING],
  inputsHash: 'of today',
};
const KEPT: SaidGrade = {
  ...NOW.result,
  fromId: 'GRADE_DECISION/4',
  outcome: RegradeOutcome.CHANGE,
  direction: RegradeDirection.UP,
  changes: [{ kind: 'SERVICE', from: 2, to: 3 }],
  questions: [RegradeQuestionKind.PAPER_MISSING, RegradeQuestionKind.CAPPED],
};
const same = (now: Proposal): boolean => saysTheSame(KEPT, saidOf(now), WITH_ROWS);
const saying = (result: Partial<Proposal['result']>): Proposal => ({ ...NOW, result: { ...NOW.result, ...result } });

describe('a proposal whose facts are others', () => {
  it('says the same where only the rows behind a term are others', () => {
    expect(same(NOW)).toBe(true);
    expect(same(saying({ terms: [{ ...YEARS, evidence: ['EMPLOYMENT/9'] }] }))).toBe(true);
  });

  it.each([
    ['another grade', saying({ grade: 5 })],
    ['another grade before the range', saying({ uncappedGrade: 6 })],
    ['another post', saying({ post: 'DEPUTY' })],
    ['a status', saying({ status: 'ASSESSMENT_MISSING', missing: { year: 2025 } })],
    ['years that are others, of the same worth', saying({ terms: [{ ...YEARS, params: { years: 10, months: 0 } }] })],
    ['one more term', saying({ terms: [YEARS, { ...YEARS, kind: 'HONOUR', value: 0 }] })],
    ['a warning', saying({ warnings: [{ kind: 'NO_RENEW', params: {}, evidence: [] }] })],
    ['no change', { ...NOW, outcome: RegradeOutcome.SAME, direction: null }],
    ['another reason of the change', { ...NOW, changes: [{ kind: 'EDUCATION', from: 0, to: 1 }] } as Proposal],
    ['one question fewer', { ...NOW, questions: [RegradeQuestionKind.CAPPED] }],
    ['another decided grade before it', { ...NOW, from: { ...NOW.from, id: 'GRADE_DECISION/5' } } as Proposal],
    ['a first grade', { ...NOW, from: null }],
  ])('says something else by %s', (_, now) => {
    expect(same(now)).toBe(false);
  });
});
