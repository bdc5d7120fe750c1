import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  assessing,
  certificate,
  duty,
  elsewhere,
  employed,
  example,
  file,
  HOHHOT,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const since = (year: number, duties: GradeFacts['duties'], facts: Partial<GradeFacts> = {}): GradeFacts =>
  file({ employment: [employed(`${year}-01-01`)], duties, ...facts });
const onNewYear2026 = (facts: GradeFacts, scheme: GradeScheme) => gradeOf(facts, scheme, '2026-01-01');
/** Hohhot with another range of its staff. */
const staffOf = (range: { readonly min?: number; readonly start?: number; readonly max?: number }): GradeScheme => ({
  ...HOHHOT,
  posts: HOHHOT.posts.map((post) => (post.code === 'GENERAL' ? { ...post, ...range } : post)),
});

describe('of ten years not one has a result', () => {
  const deputy = since(2016, [duty('DEPUTY_DIRECTOR', '2016-01-01')]);
  const RESTARTS = assessing(HOHHOT, {
    early: HOHHOT.assessment.early && { ...HOHHOT.assessment.early, stepCount: 'RESTARTS' },
  });

  it('a deputy is of 4 if all failed, and of 8 if all were excellent: three steps and one early promotion since 2023', () => {
    expect(onNewYear2026(deputy, HOHHOT)).toMatchObject({ grade: null, missing: { lowest: 4, highest: 8 } });
  });
  it('where an early promotion begins the count anew only the range of the post is known: 4 to 15', () => {
    expect(onNewYear2026(deputy, RESTARTS)).toMatchObject({ grade: null, missing: { lowest: 4, highest: 15 } });
  });
  it('and of somebody graded by the better paid of two posts the ranges of both: 1 to 18', () => {
    const both = since(2016, [duty('DIRECTOR', '2016-01-01'), duty('STAFF', '2016-01-01')]);
    expect(onNewYear2026(both, { ...RESTARTS, concurrent: 'HIGHEST_PAY' })).toMatchObject({
      missing: { lowest: 1, highest: 18 },
    });
  });
  it('staff who became deputy in March 2025 and keeps what was reached is of 4 to 9', () => {
    const facts = since(2016, [duty('STAFF', '2016-01-01', '2025-03-10'), duty('DEPUTY_DIRECTOR', '2025-03-10')]);
    const keeping: GradeScheme = { ...HOHHOT, postChange: { ...HOHHOT.postChange, how: 'KEEP_CLAMPED' } };
    expect(onNewYear2026(facts, keeping)).toMatchObject({ missing: { lowest: 4, highest: 9 } });
  });
});

it('staff since 2010 who became deputy in March 2025 and has no less than before is of 7 to 10 by the six missing years: the post gives more anyway', () => {
  const notLower: GradeScheme = { ...HOHHOT, postChange: { ...HOHHOT.postChange, how: 'NOT_LOWER' } };
  const facts = since(2010, [duty('STAFF', '2010-01-01', '2025-03-10'), duty('DEPUTY_DIRECTOR', '2025-03-10')], {
    assessments: assessed(2010, 2019),
  });
  expect(onNewYear2026(facts, notLower)).toMatchObject({ grade: null, missing: { lowest: 7, highest: 10 } });
});

describe('bands of years: 1 below four years, 2 from four, 5 from thirteen', () => {
  const bands = assessing(example('bands'), {
    missing: 'WAIT',
    onFailedYear: 'DELAY',
    results: HOHHOT.assessment.results,
  });

  it('of thirteen years without a result all bands up to the fifth are possible', () => {
    expect(onNewYear2026(since(2013, [duty('STAFF', '2013-01-01')]), bands)).toMatchObject({
      missing: { lowest: 1, highest: 5 },
    });
  });
  it('where the table says nothing of less than four years, and 2025 decides whether there are four, 2 is not said', () => {
    const gap: GradeScheme = {
      ...bands,
      ladders: bands.ladders.map((ladder) =>
        ladder.kind !== 'BAND_TABLE'
          ? ladder
          : { ...ladder, table: { ...ladder.table, cells: ladder.table.cells.filter(({ value }) => value !== 1) } },
      ),
    };
    const facts = since(2022, [duty('STAFF', '2022-01-01')], { assessments: assessed(2022, 2024) });
    expect(onNewYear2026(facts, gap)).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      missing: { years: '2025', lowest: 2, highest: 2 },
    });
  });
});

describe('the same grade in all ways', () => {
  it('is not said where the post it is of differs: 4 as deputy with a failed 2025, 4 as better paid staff with a passed one', () => {
    const pays = { 'DEPUTY 4': 5000, 'GENERAL 3': 4000, 'GENERAL 4': 5500, 'DEPUTY 5': 5200 };
    const scheme: GradeScheme = {
      ...staffOf({ min: 3, start: 3 }),
      concurrent: 'HIGHEST_PAY',
      pay: {
        keys: ['POST', 'GRADE'],
        cells: Object.entries(pays).map(([of, value]) => {
          const [post, grade] = of.split(' ');
          return { when: { POST: String(post), GRADE: Number(grade) }, value, source: 'open' };
        }),
      },
    };
    const facts = since(2023, [duty('DEPUTY_DIRECTOR', '2023-01-01'), duty('STAFF', '2023-01-01')], {
      assessments: assessed(2023, 2024),
    });
    expect(onNewYear2026(facts, scheme)).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      missing: { lowest: 4, highest: 4 },
    });
  });
  it('is said at the top of the range, here 3, though nobody knows how far beyond it he would be', () => {
    const facts = since(2014, [duty('STAFF', '2014-01-01')], { assessments: assessed(2014, 2024) });
    const outcome = onNewYear2026(facts, staffOf({ max: 3 }));
    expect(outcome).toMatchObject({ status: 'OK', grade: 3, uncappedGrade: null });
    expect(outcome.warnings).toContainEqual({ kind: 'CAPPED', params: { min: 1, max: 3 }, evidence: [] });
  });
  it('is said with a remark on everything that is not on file', () => {
    const facts = since(2020, [duty('STAFF', '2020-01-01')], {
      education: [],
      certificates: [certificate('SOCIAL_WORKER', '2020-01-01')],
      earlierService: [elsewhere('2016-01-01', '2019-01-01', null)],
      assessments: assessed(2020, 2024),
    });
    const outcome = onNewYear2026(facts, staffOf({ max: 1 }));
    expect(outcome).toMatchObject({ status: 'OK', grade: 1 });
    expect(
      outcome.warnings
        .map(({ kind }) => kind)
        .filter((kind) => /MISSING|UNKNOWN/.test(kind))
        .sort(),
    ).toEqual(['ASSESSMENT_MISSING', 'EDUCATION_MISSING', 'PLACE_UNKNOWN', 'REGISTRATION_MISSING']);
  });
});
