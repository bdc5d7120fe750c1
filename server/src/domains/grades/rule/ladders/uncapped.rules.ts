import type { Day } from '../../../../shared/time/timeline.ts';
import { type Cutoffs, cutoffs, type Inquiry } from '../completions/inquiry.ts';
import type { GradeStatus, GradeTerm } from '../grade-result.ts';
import { certificateTerms } from '../papers/certificates.rules.ts';
import { combine } from '../papers/combine.rules.ts';
import { educationTerms } from '../papers/education.rules.ts';
import { honourTerms } from '../papers/honours.rules.ts';
import type { PaperTerm } from '../papers/papers.rules.ts';
import { withPapersOf } from '../papers/papers-on-file.ts';
import type { HeldPost } from '../posts/posts.rules.ts';
import { sourceOf } from '../scheme-index.ts';
import { type Ladders, type LadderValue, laddersOf } from './ladders.rules.ts';
import { type StepYears, stepYears } from './steps.rules.ts';

/** The grade by the scheme's rules alone: without the post's range, and without what was decided or reached before. */
export type UncappedGrade =
  | {
      readonly ok: true;
      readonly value: number;
      /** What of it the main ladder gives. */
      readonly main: number;
      readonly ladders: Ladders;
      /** The main ladder with another count of years. */
      readonly mainWith: (years: StepYears) => LadderValue;
      readonly years: StepYears;
      readonly terms: readonly GradeTerm[];
    }
  | { readonly ok: false; readonly status: GradeStatus; readonly missing: Readonly<Record<string, string | number>> };

/** Main ladder + papers + early promotions - results that take grades, for one post on one day. */
export function uncappedOn(inquiry: Inquiry, asOf: Day, held: HeldPost): UncappedGrade {
  const { memory, world, years } = inquiry;
  const results = memory.of<UncappedGrade>(held, years === 'CHOSEN' ? asOf : `${asOf} ${years}`);
  const known = results.find((question) => world.answer(question));
  if (known) return known;
  const way = world.following();
  const found = computed(inquiry, asOf, held);
  results.keep(way, found);
  return found;
}

function computed(given: Inquiry, asOf: Day, held: HeldPost): UncappedGrade {
  const cut = cutoffs(given, asOf);
  const inquiry = withPapersOf(given, cut, asOf);
  const { scheme } = inquiry;
  const papers = combine(scheme, paperTerms(inquiry, cut, asOf));
  const years = stepYears(inquiry, cut, asOf, held.post.code, papers.years);
  const ladders = laddersOf(inquiry, cut, asOf, held, years);
  const main = ladders.of(scheme.mainLadder);
  if (!main.ok) return main;
  const early = earlyTerm(inquiry, years);
  const down = downTerm(inquiry, years);
  return {
    ok: true,
    value: main.value + papers.grades + (early?.value ?? 0) + (down?.value ?? 0),
    main: main.value,
    ladders,
    mainWith: (other) => laddersOf(inquiry, cut, asOf, held, other).of(scheme.mainLadder),
    years,
    terms: [
      ...main.terms,
      ...failedTerms(inquiry, years),
      ...papers.terms.map(asTerm),
      ...papers.limits,
      ...(early ? [early] : []),
      ...(down ? [down] : []),
    ],
  };
}

const paperTerms = ({ facts, scheme }: Inquiry, cut: Cutoffs, asOf: Day): readonly PaperTerm[] => [
  ...educationTerms(facts, scheme, cut.education.holdsOn, asOf),
  ...certificateTerms(facts, scheme, cut.certificate.holdsOn, asOf),
  ...honourTerms(facts, scheme, cut.honour.holdsOn, asOf),
];

function asTerm({ effect, ...term }: PaperTerm): GradeTerm {
  const worth = effect.kind === 'GRADES' ? effect.grades : 0;
  return {
    ...term,
    value: effect.kind === 'GRADES' ? worth : null,
    params:
      effect.kind === 'YEARS'
        ? { ...term.params, years: effect.years }
        : effect.kind === 'PAY_AS_POST'
          ? { ...term.params, post: effect.post }
          : term.params,
  };
}

function failedTerms({ scheme }: Inquiry, { years }: StepYears): readonly GradeTerm[] {
  if (scheme.assessment.onFailedYear === 'COUNTS') return [];
  return years
    .filter(({ passes }) => !passes)
    .map(({ year, result, evidence }) => ({
      kind: 'FAILED_YEAR',
      rule: 'assessment.onFailedYear',
      source: sourceOf(scheme.assessment.source, 'onFailedYear'),
      value: null,
      counted: false,
      why: null,
      params: { year, result: evidence === null ? 'NONE' : (result ?? 'NONE') },
      evidence: evidence === null ? [] : [evidence],
    }));
}

function earlyTerm({ scheme }: Inquiry, { early }: StepYears): GradeTerm | null {
  const rule = scheme.assessment.early;
  if (!rule) return null;
  const counted = early.filter((each) => each.counted);
  return {
    kind: 'EARLY',
    rule: 'assessment.early',
    source: sourceOf(rule.source, 'grades'),
    value: counted.length * rule.grades,
    counted: counted.length > 0,
    why: early.length > counted.length ? 'OVER_LIMIT' : null,
    params: { consecutive: rule.consecutive, result: rule.result, times: counted.length, most: rule.most ?? 0 },
    evidence: early.flatMap(({ evidence }) => evidence),
  };
}

function downTerm({ scheme }: Inquiry, { down: moving }: StepYears): GradeTerm | null {
  const hit = moving.filter(({ down }) => down > 0);
  if (hit.length === 0) return null;
  const result = hit[0]?.result ?? 'FAILED';
  const rule = scheme.assessment.results.find((each) => each.result === result);
  return {
    kind: 'DOWN',
    rule: `assessment.results.${result}.down`,
    source: rule ? sourceOf(rule.source, 'down') : '',
    value: -hit.reduce((sum, { down }) => sum + down, 0),
    counted: true,
    why: null,
    params: { years: hit.map(({ year }) => year).join(', ') },
    evidence: hit.flatMap(({ evidence }) => evidence ?? []),
  };
}
