import type { Day } from '../../../shared/timeline.ts';
import { certificateTerms } from './certificates.rules.ts';
import { combine } from './combine.rules.ts';
import { educationTerms } from './education.rules.ts';
import type { GradeFacts } from './grade-facts.ts';
import type { GradeStatus, GradeTerm } from './grade-result.ts';
import { honourTerms } from './honours.rules.ts';
import { type Ladders, laddersOf } from './ladders.rules.ts';
import type { PaperTerm } from './papers.rules.ts';
import type { HeldPost } from './posts.rules.ts';
import { indexOf, sourceOf } from './scheme-index.ts';
import { type Cutoffs, cutoffs, type Inquiry, noteUnknown } from './stance.ts';
import { type StepYears, stepYears } from './steps.rules.ts';

/** The grade by the scheme's rules alone: without the post's range, and without what was decided or reached before. */
export type Uncapped =
  | {
      readonly ok: true;
      readonly value: number;
      readonly ladders: Ladders;
      readonly years: StepYears;
      readonly terms: readonly GradeTerm[];
    }
  | { readonly ok: false; readonly status: GradeStatus; readonly missing: Readonly<Record<string, string | number>> };

/** Main ladder + papers + early promotions - results that take grades, for one post on one day. */
export function uncappedOn(inquiry: Inquiry, asOf: Day, held: HeldPost): Uncapped {
  const { scheme } = inquiry;
  const cut = cutoffs(inquiry, asOf);
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
    ladders,
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

/** Who has no education on file and is waited for is taken to have none, or the highest: the two ends of what it may be. */
const ANY_EDUCATION: GradeFacts['education'] = [
  {
    id: '',
    from: '0001-01-01',
    to: null,
    diploma: 'DOCTOR',
    diplomaOn: null,
    degree: 'DOCTOR',
    degreeOn: null,
    fullTime: true,
  },
];

function paperTerms(inquiry: Inquiry, cut: Cutoffs, asOf: Day): readonly PaperTerm[] {
  const { facts, scheme, stance, unknown } = inquiry;
  const onFile = facts.education.some(({ from }) => from <= cut.education.holdsOn);
  const waits = scheme.education?.missing === 'WAIT' && !onFile;
  if (waits) noteUnknown(unknown, 'EDUCATION_MISSING', {});
  const schooled = waits && stance.unknownCounts ? { ...facts, education: ANY_EDUCATION } : facts;
  const waitsForRegistration = scheme.certificates?.missing === 'WAIT';
  const certificates = certificateTerms(
    facts,
    scheme,
    cut.certificate.holdsOn,
    asOf,
    waitsForRegistration && stance.unknownCounts,
  );
  if (waitsForRegistration && certificates.unregistered.length) {
    noteUnknown(unknown, 'REGISTRATION_MISSING', { records: certificates.unregistered.length });
  }
  return [
    ...educationTerms(schooled, scheme, cut.education.holdsOn, asOf),
    ...certificates.terms,
    ...honourTerms(facts, scheme, cut.honour.holdsOn, asOf),
  ];
}

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
      params: { year, result: result ?? 'NONE' },
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

function downTerm({ scheme }: Inquiry, { down }: StepYears): GradeTerm | null {
  const taken = indexOf(scheme).down;
  const hit = down.filter(({ takenAs }) => takenAs !== null && (taken.get(takenAs) ?? 0) > 0);
  if (hit.length === 0) return null;
  const rule = scheme.assessment.results.find(({ result }) => result === hit[0]?.takenAs);
  return {
    kind: 'DOWN',
    rule: `assessment.results.${hit[0]?.takenAs}.down`,
    source: rule ? sourceOf(rule.source, 'down') : '',
    value: -hit.reduce((sum, { takenAs }) => sum + (taken.get(takenAs ?? '') ?? 0), 0),
    counted: true,
    why: null,
    params: { years: hit.map(({ year }) => year).join(', ') },
    evidence: hit.flatMap(({ evidence }) => evidence ?? []),
  };
}
