import fc from 'fast-check';
import type { LookupTable } from '../scheme/format/lookup-table.ts';
import { ASSESSMENT_RESULTS, EDUCATION_LEVELS } from '../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { variants } from './grade-arbitraries.fixtures.ts';

type Ladder = GradeScheme['ladders'][number];
const GRADES = Array.from({ length: 18 }, (_, i) => i + 1);
const step = fc.integer({ min: 1, max: 18 });
const ofEach = <T>(values: readonly T[], one: fc.Arbitrary<number>) =>
  fc.array(one, { minLength: values.length, maxLength: values.length });

/** A table by one key with any values, so that more years or a better paper may be worth less. */
const tableBy = (key: LookupTable['keys'][number], matches: readonly LookupTable['cells'][number]['when'][string][]) =>
  ofEach(matches, step).map(
    (values): LookupTable => ({
      keys: [key],
      cells: matches.map((match, i) => ({ when: { [key]: match }, value: values[i] ?? null, source: 'open' })),
    }),
  );
const YEARS = [0, 3, 5, 8, 12].map((from, i, all) => ({ from, below: all[i + 1] ?? 500 }));
const tables = fc.oneof(
  tableBy('YEARS', YEARS),
  tableBy('EDUCATION', [...EDUCATION_LEVELS, 'NONE']),
  tableBy('CERTIFICATE', ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'OTHER', 'NONE']),
  tableBy('ASSESSMENT', [...ASSESSMENT_RESULTS, 'NONE']),
);
const named = { code: 'GRADE', name: { zh: '等级', en: 'Grade' }, source: 'open' } as const;
const ladder: fc.Arbitrary<Ladder | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc
    .tuple(tables, fc.integer({ min: 1, max: 4 }))
    .map(([start, every]): Ladder => ({ kind: 'STEP', ...named, start, every })),
  tables.map((table): Ladder => ({ kind: 'BAND_TABLE', ...named, table })),
  fc.constant<Ladder>({ kind: 'SENIORITY', ...named, first: 1, last: 12, every: 2 }),
);
const pay = ofEach(GRADES, fc.integer({ min: 20, max: 60 })).map((values): LookupTable => {
  const cells = (post: string, shift: number): LookupTable['cells'] =>
    GRADES.map((grade, i) => ({
      when: { POST: post, GRADE: grade },
      value: (values[(i + shift) % 18] ?? 0) * 100,
      source: 'open',
    }));
  return { keys: ['POST', 'GRADE'], cells: [...cells('PRINCIPAL', 0), ...cells('DEPUTY', 5), ...cells('GENERAL', 11)] };
});

/**
 * Every choice a scheme can make about what may be missing, most of them waiting for it: results that pass and take grades, early promotions that begin the
 * count anew, papers worth years, groups with a limit, tables by anything, pay that does not rise with the grade.
 */
export const openSchemes: fc.Arbitrary<GradeScheme> = fc
  .record({
    made: variants,
    ladder,
    pay,
    how: fc.constantFrom('RECOMPUTE', 'NOT_LOWER', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'),
    validFrom: fc.constantFrom('2008-01-01', '2012-01-01'),
    results: fc.array(fc.record({ passes: fc.boolean(), down: fc.constantFrom(0, 0, 0, 1, 2) }), {
      minLength: ASSESSMENT_RESULTS.length,
      maxLength: ASSESSMENT_RESULTS.length,
    }),
    strange: fc.boolean(),
    early: fc.option(
      fc.record({
        result: fc.constantFrom(...ASSESSMENT_RESULTS),
        consecutive: fc.integer({ min: 1, max: 3 }),
        grades: fc.integer({ min: 1, max: 2 }),
        most: fc.constantFrom(null, 1, 2),
        stepCount: fc.constantFrom('GOES_ON', 'RESTARTS'),
      }),
    ),
    waits: fc.record({
      missing: fc.constantFrom('WAIT', 'WAIT', 'PASS', 'FAIL'),
      education: fc.constantFrom('WAIT', 'NONE'),
      certificates: fc.constantFrom('WAIT', 'NOT_COUNTED'),
    }),
    years: fc.boolean(),
    fullTime: fc.boolean(),
    appointed: fc.constantFrom(null, null, 'TITLE'),
    limit: fc.constantFrom(null, 1, 2, 3),
  })
  .map((given): GradeScheme => {
    const { made, results, strange, early, waits } = given;
    const { education, certificates, assessment } = made;
    return {
      ...made,
      validFrom: given.validFrom,
      pay: given.pay,
      ladders: given.ladder ? [{ ...given.ladder, code: made.mainLadder }] : made.ladders,
      postChange: { ...made.postChange, how: given.how as 'RECOMPUTE' },
      placement: { ...made.placement, baseDate: given.validFrom },
      assessment: {
        ...assessment,
        missing: waits.missing as 'WAIT',
        results: strange ? assessment.results.map((each, i) => ({ ...each, ...results[i] })) : assessment.results,
        early: early && { ...early, stepCount: early.stepCount as 'GOES_ON', source: 'open' },
      },
      education: education && {
        ...education,
        missing: waits.education as 'WAIT',
        entries: education.entries.map((entry, i) => ({
          ...entry,
          fullTime: given.fullTime && i % 2 === 0,
          effect: given.years && i > 0 ? { kind: 'YEARS', years: 1 + 2 * i } : entry.effect,
        })),
      },
      certificates: certificates && {
        ...certificates,
        missing: waits.certificates as 'WAIT',
        entries: certificates.entries.map((entry, i) => ({ ...entry, appointed: i === 1 ? given.appointed : null })),
      },
      combine: made.combine.map((group) => ({
        ...group,
        how: given.limit === null ? 'MAX' : 'SUM_CAPPED',
        most: given.limit,
      })),
    };
  });
