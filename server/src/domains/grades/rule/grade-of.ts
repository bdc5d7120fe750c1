import type { Day } from '../../../shared/timeline.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { triggeredBy } from './assessments.rules.ts';
import { earlier, later } from './calendar.ts';
import { carriedOn, clamp } from './carried.rules.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeOutcome, GradeStatus, GradeTerm, GradeWarning } from './grade-result.ts';
import { ordered } from './ordered-facts.ts';
import { type HeldPost, postsOn } from './posts.rules.ts';
import { sourceOf } from './scheme-index.ts';
import { spellStart } from './service.rules.ts';
import { cutoffs, type Inquiry, type Stance, type Unknown } from './stance.ts';
import { lookUp } from './table.rules.ts';
import { uncappedOn } from './uncapped.rules.ts';

/** One computation with one stance towards what is unknown. */
interface Computed {
  readonly outcome: GradeOutcome;
  readonly unknown: Unknown;
}

/**
 * The grade (岗位等级) of one worker on one day by one scheme, from his facts alone: no clock, no history of results, so that the order in which facts
 * were entered never matters and a past day gives the past answer.
 *
 * What the scheme waits for (an assessment, a registration, a diploma, the place of earlier service) is taken against him and for him; where both give the
 * same grade it is said, otherwise `status` names what is missing and the grade is null. A cell the scheme does not have is SCHEME_TABLE_GAP.
 *
 * @param facts As believed at one moment, in any order
 * @param asOf Day the grade is asked for; facts after it change nothing, except within its month where a change counts from the month's first day
 */
export function gradeOf(facts: GradeFacts, scheme: GradeScheme, asOf: Day): GradeOutcome {
  const file = ordered(facts);
  const against = computed(file, scheme, asOf, { unknownCounts: false });
  const [first] = against.unknown;
  if (!first) return against.outcome;
  const inFavour = computed(file, scheme, asOf, { unknownCounts: true });
  const low = against.outcome;
  const high = inFavour.outcome;
  const [status, missing] = first;
  if (low.grade !== null && low.grade === high.grade) {
    return {
      ...low,
      uncappedGrade: low.uncappedGrade === high.uncappedGrade ? low.uncappedGrade : null,
      warnings: [...low.warnings, ...[...against.unknown].flatMap(([kind, params]) => unknownWarning(kind, params))],
    };
  }
  if (low.status !== 'OK') return low;
  return {
    ...low,
    status,
    missing: { ...missing, lowest: low.grade ?? 0, highest: high.grade ?? low.grade ?? 0 },
    grade: null,
    uncappedGrade: null,
    steps: low.steps.map(({ ladder, value }) => ({ ladder, value: ladder === scheme.mainLadder ? null : value })),
  };
}

const unknownWarning = (kind: GradeStatus, params: GradeWarning['params']): readonly GradeWarning[] =>
  kind === 'ASSESSMENT_MISSING' ||
  kind === 'REGISTRATION_MISSING' ||
  kind === 'EDUCATION_MISSING' ||
  kind === 'PLACE_UNKNOWN'
    ? [{ kind, params, evidence: [] }]
    : [];

function computed(facts: GradeFacts, scheme: GradeScheme, asOf: Day, stance: Stance): Computed {
  const unknown: Unknown = new Map();
  if (asOf < scheme.validFrom) return { outcome: without('BEFORE_SCHEME', { day: scheme.validFrom }), unknown };
  const spell = spellStart(facts, asOf);
  if (spell === null) return { outcome: without('NOT_EMPLOYED', {}), unknown };
  const floor = earlier(asOf, later(spell, scheme.placement.baseDate));
  const inquiry: Inquiry = { facts, scheme, stance, spell, floor, unknown };
  const posts = postsOn(facts, scheme, cutoffs(inquiry, asOf).post.holdsOn);
  if (posts.status !== 'OK')
    return { outcome: without(posts.status, posts.duty === null ? {} : { duty: posts.duty }), unknown };
  const outcomes = (scheme.concurrent === 'HIGHEST_PAY' ? posts.held : posts.held.slice(0, 1)).map((held) => ({
    held,
    outcome: byPost(inquiry, asOf, held),
  }));
  const best = outcomes.reduce((top, each) => (payOf(scheme, each) > payOf(scheme, top) ? each : top));
  return { outcome: best.outcome, unknown };
}

/** Monthly pay of an outcome, by which the better of several posts is found; unknown pay is lower than any. */
function payOf(
  scheme: GradeScheme,
  { held, outcome }: { readonly held: HeldPost; readonly outcome: GradeOutcome },
): number {
  if (!scheme.pay || outcome.grade === null) return -1;
  const pay = lookUp(scheme.pay, (key) => (key === 'POST' ? held.post.code : key === 'GRADE' ? outcome.grade : null));
  return pay.found ? pay.value : -1;
}

const without = (status: GradeStatus, missing: GradeOutcome['missing']): GradeOutcome => ({
  status,
  missing,
  grade: null,
  uncappedGrade: null,
  post: null,
  steps: [],
  terms: [],
  warnings: [],
});

function byPost(inquiry: Inquiry, asOf: Day, held: HeldPost): GradeOutcome {
  const { scheme } = inquiry;
  const { post } = held;
  const rule = uncappedOn(inquiry, asOf, held);
  if (!rule.ok) return { ...without(rule.status, rule.missing), post: post.code };
  const carried = carriedOn(inquiry, asOf, cutoffs(inquiry, asOf).post.holdsOn);
  if (!carried.ok) return { ...without(carried.status, carried.missing), post: post.code };
  const uncapped = rule.value + carried.value;
  const grade = clamp(uncapped, post);
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
    post: post.code,
    steps: scheme.ladders.map(({ code }) => {
      if (code === scheme.mainLadder) return { ladder: code, value: grade };
      const value = rule.ladders.of(code);
      return { ladder: code, value: value.ok ? value.value : null };
    }),
    terms,
    warnings: [
      ...rangeWarnings(held, uncapped, grade),
      ...triggeredBy(scheme, rule.years.years, asOf, rule.years.service.here[0]?.from ?? asOf).map(
        ({ action, code, years, evidence }): GradeWarning => ({
          kind: action,
          params: { rule: code, years: years.join(', ') },
          evidence,
        }),
      ),
      ...assumed(inquiry, terms),
    ],
  };
}

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
function assumed({ scheme }: Inquiry, terms: readonly GradeTerm[]): readonly GradeWarning[] {
  const used = new Set(terms.filter(({ counted }) => counted).map(({ source }) => source));
  const sources = scheme.sources.filter(({ id, basis }) => basis === 'ASSUMED' && used.has(id));
  return sources.map(({ id }) => ({ kind: 'ASSUMED', params: { source: id }, evidence: [] }));
}
