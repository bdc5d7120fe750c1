import type { Day } from '../../../shared/time/timeline.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { triggeredBy } from './assessments/assessments.rules.ts';
import type { GradeQuestion, GradeRefusal } from './grade-question.rules.ts';
import type { GradeOutcome, GradeTerm, GradeWarning } from './grade-result.ts';
import type { HeldPost } from './posts/posts.rules.ts';
import type { GradeReached, NoGrade } from './reached.rules.ts';
import { sourceOf } from './scheme-index.ts';

/** No grade, and why. */
export const refusal = ({ status, missing }: GradeRefusal, post: string | null = null): GradeOutcome => ({
  status,
  missing,
  grade: null,
  uncappedGrade: null,
  post,
  steps: [],
  terms: [],
  warnings: [],
});

/** A grade with every term and what is to be said beside it. */
export function outcomeOf({ scheme, asOf }: GradeQuestion, reached: GradeReached | NoGrade): GradeOutcome {
  if (!reached.ok) return refusal(reached, reached.held.post.code);
  const { held, rule, carried, uncapped, grade } = reached;
  const terms: readonly GradeTerm[] = [
    postTerm(held),
    ...rule.terms,
    ...carried.terms,
    ...capTerm(held, uncapped, grade),
  ];
  return {
    status: 'OK',
    missing: {},
    grade,
    uncappedGrade: uncapped,
    post: held.post.code,
    steps: scheme.ladders.map(({ code }) => ({ ladder: code, value: ladderOf(scheme, reached, code) })),
    terms,
    warnings: [
      ...rangeWarnings(held, uncapped, grade),
      ...triggerWarnings(scheme, reached, asOf),
      ...assumed(scheme, terms),
    ],
  };
}

/** Where somebody stands on one of the ladders: on the main one it is the grade; null: it cannot be said. */
export function ladderOf({ mainLadder }: GradeScheme, { rule, grade }: GradeReached, code: string): number | null {
  if (code === mainLadder) return grade;
  const value = rule.ladders.of(code);
  return value.ok ? value.value : null;
}

const triggerWarnings = (scheme: GradeScheme, { rule }: GradeReached, asOf: Day): readonly GradeWarning[] =>
  triggeredBy(scheme, rule.years.years, asOf, rule.years.service.here[0]?.from ?? asOf).map(
    ({ action, code, years, evidence }): GradeWarning => ({
      kind: action,
      params: { rule: code, years: years.join(', ') },
      evidence,
    }),
  );

const postTerm = ({ post, duties }: HeldPost): GradeTerm => ({
  kind: 'POST',
  rule: `posts.${post.code}`,
  source: sourceOf(post.source, 'duties'),
  value: null,
  counted: true,
  why: null,
  params: { post: post.code, min: post.min, max: post.max },
  evidence: duties.map(({ id }) => id),
});

function capTerm({ post }: HeldPost, uncapped: number, grade: number): readonly GradeTerm[] {
  if (uncapped === grade) return [];
  const side = uncapped > grade ? 'max' : 'min';
  return [
    {
      kind: 'CAP',
      rule: `posts.${post.code}.${side}`,
      source: sourceOf(post.source, side),
      value: grade - uncapped,
      counted: true,
      why: null,
      params: { min: post.min, max: post.max, uncapped },
      evidence: [],
    },
  ];
}

function rangeWarnings({ post }: HeldPost, uncapped: number, grade: number): readonly GradeWarning[] {
  if (uncapped === grade) return [];
  const params = { uncapped, min: post.min, max: post.max };
  return [{ kind: uncapped > grade ? 'CAPPED' : 'RAISED_TO_MINIMUM', params, evidence: [] }];
}

/** Where the text is open and something was taken, the result says so. */
function assumed(scheme: GradeScheme, terms: readonly GradeTerm[]): readonly GradeWarning[] {
  const used = new Set(terms.filter(({ counted }) => counted).map(({ source }) => source));
  const sources = scheme.sources.filter(({ id, basis }) => basis === 'ASSUMED' && used.has(id));
  return sources.map(({ id }) => ({ kind: 'ASSUMED', params: { source: id }, evidence: [] }));
}
