import 'reflect-metadata';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../../../shared/time/timeline.ts';
import { ASSESSMENT_RESULTS } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { anyDay, anyFacts, anyScheme, gappedFacts } from '../grade-arbitraries.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { openSchemes } from '../open-schemes.fixtures.ts';
import { completedBy } from './completions.fixtures.ts';

const tape = fc.infiniteStream(fc.nat({ max: 5039 }));

/** The grade of a file that was completed by chance, and whether it is what was said of it before. */
function holds(facts: GradeFacts, scheme: GradeScheme, day: Day, draws: Iterator<number>): void {
  const { status, grade, missing } = gradeOf(facts, scheme, day);
  const complete = completedBy((below) => (draws.next().value ?? 0) % below, facts, scheme, day);
  if (complete === null) return;
  const later = gradeOf(complete, scheme, day).grade;
  if (status === 'OK' || missing.lowest === undefined) expect(later).toBe(grade);
  else if (later !== null) {
    expect(later).toBeGreaterThanOrEqual(Number(missing.lowest));
    expect(later).toBeLessThanOrEqual(Number(missing.highest));
  }
}

it('whatever is missing turns out to be, a grade that was said stands, and one that was not lies between the bounds', () => {
  fc.assert(
    fc.property(gappedFacts, openSchemes, anyDay(4000), tape, (facts, scheme, day, draws) => {
      holds(facts, scheme, day, draws);
    }),
    { numRuns: 800 },
  );
});

it('so it is of any file under the schemes that come with the product', () => {
  fc.assert(
    fc.property(anyFacts, anyScheme, anyDay(), tape, (facts, scheme, day, draws) => {
      holds(facts, scheme, day, draws);
    }),
    { numRuns: 800 },
  );
});

it('of two missing years the bounds are what two results give, and where all give the same it is said', () => {
  const known = openSchemes.map(
    (made): GradeScheme => ({
      ...made,
      service: { ...made.service, elsewhere: 'NONE', partly: null },
      education: made.education && { ...made.education, missing: 'NONE' },
      certificates: made.certificates && { ...made.certificates, missing: 'NOT_COUNTED' },
    }),
  );
  fc.assert(
    fc.property(gappedFacts, known, anyDay(4000), (facts, scheme, day) => {
      const { status, grade, missing, warnings } = gradeOf(facts, scheme, day);
      const named = missing.years ?? warnings.find(({ kind }) => kind === 'ASSESSMENT_MISSING')?.params.years;
      const years = named === undefined ? [] : String(named).split(', ');
      if (years.length === 0 || years.length > 2) return;
      const all = combinations(years.length).map((results) =>
        gradeOf(
          {
            ...facts,
            assessments: [
              ...facts.assessments,
              ...results.map((result, i) => ({ id: `FOUND/${i}`, year: Number(years[i]), result })),
            ],
          },
          scheme,
          day,
        ),
      );
      // With the pay of several posts not each way has a grade; then it is not said.
      if (all.some((each) => each.grade === null)) return;
      const grades = all.map((each) => Number(each.grade));
      const onePost = new Set(all.map(({ post }) => post)).size === 1;
      const [lowest, highest] = [Math.min(...grades), Math.max(...grades)];
      if (lowest === highest && onePost) expect([status, grade]).toEqual(['OK', lowest]);
      else expect(missing).toMatchObject({ lowest, highest });
    }),
    { numRuns: 800 },
  );
});

const combinations = (length: number): readonly (readonly string[])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((rest) => ASSESSMENT_RESULTS.map((result) => [...rest, result]));
