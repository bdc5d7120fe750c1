import 'reflect-metadata';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers } from '../../../shared/time/timeline.ts';
import { nextStepOf } from './changes/next-step.ts';
import {
  assessed,
  COLLEGE,
  certificate,
  duty,
  employed,
  file,
  HOHHOT,
  measure,
  registration,
  serving,
} from './grade.fixtures.ts';
import { anyDay, anyFacts, anyScheme, variants } from './grade-arbitraries.fixtures.ts';
import type { GradeFacts } from './grade-facts.ts';
import { gradeOf } from './grade-of.ts';

const RUNS = { numRuns: 400 };
const shuffled = (facts: GradeFacts): fc.Arbitrary<GradeFacts> =>
  fc.record(
    Object.fromEntries(
      Object.entries(facts).map(([kind, rows]) => [
        kind,
        fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      ]),
    ),
  ) as unknown as fc.Arbitrary<GradeFacts>;

it('the order in which facts were entered never matters, nor for the next step', () => {
  const cases = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts), anyScheme, anyDay()));
  fc.assert(
    fc.property(cases, ([facts, other, scheme, day]) => {
      const outcome = gradeOf(facts, scheme, day);
      expect(gradeOf(other, scheme, day)).toEqual(outcome);
      expect(nextStepOf(other, scheme, day, outcome)).toEqual(nextStepOf(facts, scheme, day, outcome));
    }),
    { numRuns: 200 },
  );
});

it('the same question has the same answer, whatever was asked in between', () => {
  fc.assert(
    fc.property(anyFacts, anyScheme, anyDay(), anyDay(), (facts, scheme, day, another) => {
      const outcome = gradeOf(facts, scheme, day);
      gradeOf(facts, scheme, another);
      expect(gradeOf(structuredClone(facts), structuredClone(scheme), day)).toEqual(outcome);
    }),
    RUNS,
  );
});

it('a grade lies within its post, and the uncapped one is kept', () => {
  fc.assert(
    fc.property(anyFacts, anyScheme, anyDay(), (facts, scheme, day) => {
      const { status, grade, uncappedGrade, post, steps } = gradeOf(facts, scheme, day);
      expect(grade === null).toBe(status !== 'OK');
      if (grade === null) return;
      const { min, max } = scheme.posts.find(({ code }) => code === post) as { min: number; max: number };
      expect(grade).toBeGreaterThanOrEqual(min);
      expect(grade).toBeLessThanOrEqual(max);
      if (uncappedGrade !== null) expect(Math.max(min, Math.min(max, uncappedGrade))).toBe(grade);
      expect(steps.find(({ ladder }) => ladder === scheme.mainLadder)?.value).toBe(grade);
    }),
    RUNS,
  );
});

it('the lines that count add up to the uncapped grade', () => {
  fc.assert(
    fc.property(anyFacts, anyScheme, anyDay(), (facts, scheme, day) => {
      const { status, uncappedGrade, terms } = gradeOf(facts, scheme, day);
      if (status !== 'OK' || uncappedGrade === null) return;
      const lines = terms.filter(({ kind, counted }) => counted && kind !== 'CAP');
      expect(lines.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(uncappedGrade);
    }),
    RUNS,
  );
});

it('a past day does not depend on what came after its month', () => {
  const cases = fc.tuple(anyFacts, anyFacts, anyScheme, anyDay(0, 17 * 365));
  fc.assert(
    fc.property(cases, ([facts, later, scheme, day]) => {
      const month = day.slice(0, 7);
      const year = Number(day.slice(0, 4));
      const after = <T extends { readonly id: string; readonly from: string }>(
        own: readonly T[],
        rows: readonly T[],
      ) => [
        ...own,
        ...rows.filter(({ from }) => from.slice(0, 7) > month).map((row) => ({ ...row, id: `LATER/${row.id}` })),
      ];
      const known = new Set(facts.assessments.map((each) => each.year));
      const more: GradeFacts = {
        employment: after(facts.employment, later.employment),
        earlierService: after(facts.earlierService, later.earlierService),
        duties: after(facts.duties, later.duties),
        education: after(facts.education, later.education),
        certificates: after(facts.certificates, later.certificates),
        registrations: after(facts.registrations, later.registrations),
        assessments: [
          ...facts.assessments,
          ...later.assessments.filter((each) => each.year >= year && !known.has(each.year)),
        ],
        honours: [...facts.honours, ...later.honours.filter(({ on }) => on.slice(0, 7) > month)],
        givens: after(facts.givens, later.givens),
        decisions: after(facts.decisions, later.decisions),
      };
      expect(gradeOf(more, scheme, day)).toEqual(gradeOf(facts, scheme, day));
    }),
    RUNS,
  );
});

it('a grade that is said although results are missing is the same whatever they turn out to be', () => {
  const results = fc.array(fc.constantFrom('EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED'), {
    minLength: 25,
    maxLength: 25,
  });
  fc.assert(
    fc.property(anyFacts, variants, anyDay(), results, (facts, made, day, later) => {
      const scheme = {
        ...made,
        postChange: { ...made.postChange, how: 'RECOMPUTE' as const },
        placement: { ...made.placement, how: 'BY_RULE' as const },
        assessment: {
          ...made.assessment,
          missing: 'WAIT' as const,
          early: made.assessment.early && { ...made.assessment.early, stepCount: 'GOES_ON' as const },
        },
      };
      const { grade, warnings } = gradeOf(facts, scheme, day);
      const open = warnings.find(({ kind }) => kind === 'ASSESSMENT_MISSING')?.params.years;
      if (grade === null || open === undefined) return;
      const found = String(open)
        .split(', ')
        .map((year, i) => ({ id: `LATER/${year}`, year: Number(year), result: later[i] ?? 'COMPETENT' }));
      const complete = { ...facts, assessments: [...facts.assessments, ...found] };
      expect(gradeOf(complete, scheme, day).grade).toBe(grade);
    }),
    RUNS,
  );
});

it('where the highest counts, assistant beside social worker is worth what social worker alone is', () => {
  fc.assert(
    fc.property(anyFacts, variants, anyDay(), anyDay(), (facts, made, day, from) => {
      const scheme = { ...made, certificates: made.certificates && { ...made.certificates, among: 'MAX' as const } };
      const alone: GradeFacts = {
        ...facts,
        certificates: [certificate('SOCIAL_WORKER', '2000-01-01')],
        registrations: [registration('SOCIAL_WORKER', '2000-01-01', null)],
      };
      const both: GradeFacts = {
        ...alone,
        certificates: [...alone.certificates, certificate('ASSISTANT_SOCIAL_WORKER', from)],
        registrations: [...alone.registrations, registration('ASSISTANT_SOCIAL_WORKER', from, null)],
      };
      expect(gradeOf(both, scheme, day).grade).toBe(gradeOf(alone, scheme, day).grade);
    }),
    RUNS,
  );
});

it('who is under a measure that holds back, all else alike and no year failed, never stands higher', () => {
  const cases = fc.tuple(anyDay(0, 4000), anyDay(), fc.option(anyDay()), anyDay(), fc.constantFrom('EXCLUDE', 'RESET'));
  fc.assert(
    fc.property(cases, ([hired, from, to, day, gaps]) => {
      const scheme = serving(HOHHOT, { measures: ['WARNING'], gaps });
      const facts = file({
        employment: [employed(hired)],
        duties: [duty('STAFF', '2000-01-01')],
        assessments: assessed(2008, 2028),
      });
      const free = gradeOf(facts, scheme, day).grade;
      const under = gradeOf({ ...facts, measures: [measure('WARNING', from, to)] }, scheme, day).grade;
      if (free !== null && under !== null) expect(under).toBeLessThanOrEqual(free);
    }),
    RUNS,
  );
});

it('who was hired earlier, all else alike and no year failed, never stands lower', () => {
  const cases = fc.tuple(anyDay(0, 4000), fc.integer({ min: 0, max: 2000 }), anyDay(), variants);
  fc.assert(
    fc.property(cases, ([first, days, day, made]) => {
      const second = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
      const scheme = {
        ...made,
        placement: { ...made.placement, how: 'BY_RULE' as const },
        assessment: {
          ...made.assessment,
          early: made.assessment.early && { ...made.assessment.early, stepCount: 'GOES_ON' as const },
        },
      };
      const hired = (from: string) =>
        gradeOf(
          file({
            employment: [employed(from)],
            duties: [duty('STAFF', '2000-01-01')],
            education: [COLLEGE],
            assessments: assessed(2008, 2028, { 2016: 'EXCELLENT', 2017: 'EXCELLENT', 2018: 'EXCELLENT' }),
          }),
          scheme,
          day,
        ).grade;
      const [longer, shorter] = [hired(first), hired(second)];
      if (longer !== null && shorter !== null) expect(longer).toBeGreaterThanOrEqual(shorter);
      if (shorter !== null) expect(longer).not.toBe(null);
    }),
    RUNS,
  );
});

/** The file as it stands on a day, of somebody who stays in post, with every year passed that has no result and registrations that go on. */
function stayingOn(facts: GradeFacts, day: string): GradeFacts {
  const sofar = <T extends { readonly from: string }>(rows: readonly T[]) => rows.filter(({ from }) => from <= day);
  const known = new Set(facts.assessments.map(({ year }) => year));
  return {
    ...facts,
    employment: sofar(facts.employment).map((row) => (covers(row, day) ? { ...row, to: null } : row)),
    earlierService: sofar(facts.earlierService),
    certificates: sofar(facts.certificates),
    registrations: sofar(facts.registrations).map((row) => ({ ...row, to: null })),
    assessments: [...facts.assessments, ...assessed(2000, 2050).filter(({ year }) => !known.has(year))],
  };
}

it('the next step is later and higher, and of who stays no day before it is', () => {
  const cases = fc.tuple(
    anyFacts,
    anyScheme,
    anyDay(),
    fc.array(fc.nat({ max: 4000 }), { minLength: 20, maxLength: 40 }),
  );
  fc.assert(
    fc.property(cases, ([given, scheme, day, steps]) => {
      const facts = stayingOn(given, day);
      const now = gradeOf(facts, scheme, day);
      const next = nextStepOf(facts, scheme, day, now);
      if (!next || now.grade === null) return;
      expect(next.date > day && next.grade > now.grade).toBe(true);
      expect(gradeOf(facts, scheme, next.date).grade).toBe(next.grade);
      const length = (Date.parse(next.date) - Date.parse(day)) / 86_400_000;
      for (const step of [...steps, length - 1]) {
        const between = new Date(Date.parse(day) + (step % length) * 86_400_000).toISOString().slice(0, 10);
        expect(gradeOf(facts, scheme, between).grade ?? 0).toBeLessThanOrEqual(now.grade);
      }
    }),
    { numRuns: 200 },
  );
});
