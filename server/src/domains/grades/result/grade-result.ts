import type { Day } from '../../../shared/time/timeline.ts';
import { gainByRegistration, nextStepOf } from '../rule/changes/next-step.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeOf } from '../rule/grade-of.ts';
import type { GradeNeed as Need } from '../rule/grade-result.ts';
import { indexOf } from '../rule/scheme-index.ts';
import { explainGrade, type GradeSubject } from '../rule/words/explain-grade.ts';
import { needWords, statusWords, warningWords } from '../rule/words/outcome.words.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { GradeNeedKind, GradeResultStatus, GradeWarningKind } from './grade-result.enums.ts';
import type { GradeNeed, GradeResult } from './grade-result.types.ts';

/** The rule's answer as GraphQL says it. */
export function gradeResult(facts: GradeFacts, scheme: GradeScheme, graded: GradeSubject, asOf: Day): GradeResult {
  const outcome = gradeOf(facts, scheme, asOf);
  const index = indexOf(scheme);
  const post = outcome.post === null ? undefined : index.posts.get(outcome.post);
  const next = nextStepOf(facts, scheme, asOf, outcome);
  const registration = gainByRegistration(facts, scheme, asOf, outcome);
  return {
    asOf,
    status: GradeResultStatus[outcome.status],
    statusText: statusWords(outcome, scheme),
    grade: outcome.grade,
    uncappedGrade: outcome.uncappedGrade,
    steps: outcome.steps.map(({ ladder, value }) => ({
      ladder,
      name: index.ladders.get(ladder)?.name ?? scheme.title,
      value: value === null ? null : String(value),
    })),
    post: outcome.post,
    postName: post?.name ?? null,
    lowest: post?.min ?? null,
    highest: post?.max ?? null,
    explanation: explainGrade(outcome, scheme, graded, asOf),
    nextStep: next && { date: next.date, grade: next.grade, missing: next.missing.map(asNeed) },
    atOnce: registration ? [asNeed(registration)] : [],
    warnings: outcome.warnings.map((warning) => ({
      kind: GradeWarningKind[warning.kind],
      text: warningWords(warning, scheme),
    })),
  };
}

const asNeed = (need: Need): GradeNeed => ({ kind: GradeNeedKind[need.kind], on: need.on, text: needWords(need) });

/** Nobody can be graded where no scheme holds. */
export const withoutScheme = (asOf: Day): GradeResult => ({
  asOf,
  status: GradeResultStatus.NO_SCHEME,
  statusText: statusWords(
    {
      status: 'NO_SCHEME',
      missing: {},
      grade: null,
      uncappedGrade: null,
      post: null,
      steps: [],
      terms: [],
      warnings: [],
    },
    null,
  ),
  grade: null,
  uncappedGrade: null,
  steps: [],
  post: null,
  postName: null,
  lowest: null,
  highest: null,
  explanation: null,
  nextStep: null,
  atOnce: [],
  warnings: [],
});
