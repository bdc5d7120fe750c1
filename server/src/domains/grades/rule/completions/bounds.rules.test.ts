import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, assessing, duty, employed, file, HOHHOT } from '../grade.fixtures.ts';
import { anyDay, gappedFacts } from '../grade-arbitraries.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { questionOf } from '../grade-question.rules.ts';
import { openSchemes } from '../open-schemes.fixtures.ts';
import { ordered } from '../ordered-facts.ts';
import { reachedIn } from '../reached.rules.ts';
import { boundsOf } from './bounds.rules.ts';
import { Choices } from './choices.ts';
import { World } from './world.ts';

const BEGAN = '2016-01-01';
const DECIDED = { id: 'DECISION/1', from: BEGAN, to: null, grade: 5, post: null, opening: true };
/** Ways of one file that are gone one by one; of more only the first. */
const MOST_WAYS = 300;

/** Bounds are asked for although few ways are left, so that each of them can be held against the bounds. */
function everyWayLiesWithin(facts: GradeFacts, scheme: GradeScheme, day: Day): void {
  const asked = questionOf(ordered(facts), scheme, day);
  if ('status' in asked) return;
  const bounds = boundsOf(asked, 128);
  if (!bounds) return;
  const choices = new Choices();
  for (let ways = 0; ways < MOST_WAYS; ways += 1) {
    const way = reachedIn(new World(asked, choices), asked, new Map());
    if (!way.ok) throw new Error(`bounds of a grade that may be none: ${way.status}`);
    expect(way.grade).toBeGreaterThanOrEqual(bounds.least);
    expect(way.grade).toBeLessThanOrEqual(bounds.most);
    expect(way.uncapped).toBeGreaterThanOrEqual(bounds.uncapped.least);
    expect(way.uncapped).toBeLessThanOrEqual(bounds.uncapped.most);
    if (bounds.post !== null) expect(way.held.post.code).toBe(bounds.post);
    if (!choices.next()) return;
  }
}

describe('bounds of a grade, where too many years have no result to try each', () => {
  it('are never narrower than what the years may turn out to give, with the post and without its range', () => {
    fc.assert(
      fc.property(gappedFacts, openSchemes, anyDay(4000), (facts, scheme, day) => {
        everyWayLiesWithin(facts, scheme, day);
      }),
      { numRuns: 1000 },
    );
  });

  it('nor where grades go on from one that was decided when the scheme began, whatever the years before it turn out to be', () => {
    fc.assert(
      fc.property(gappedFacts, openSchemes, anyDay(1500), (facts, scheme, day) => {
        everyWayLiesWithin(
          { ...facts, employment: [employed('2009-03-01')], decisions: [DECIDED] },
          { ...scheme, validFrom: BEGAN, placement: { ...scheme.placement, how: 'FROM_DECISION', baseDate: BEGAN } },
          day < BEGAN ? BEGAN : day,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('nor where the pace changes: a better year brings the change forward and may cost a step, so nothing but the range is known', () => {
    // Found by chance: 1, 2 and 4 years in pieces give a step of four; one year more in the first leaves three of the last before the change after seven.
    const facts = file({
      employment: [employed('2008-01-01')],
      duties: [duty('STAFF', '2008-01-01')],
      assessments: assessed(2009, 2017, { 2010: 'FAILED', 2013: 'FAILED' }),
    });
    const restarting: GradeScheme = {
      ...assessing(HOHHOT, { onFailedYear: 'RESTART', early: null }),
      validFrom: '2008-01-01',
      placement: { ...HOHHOT.placement, baseDate: '2008-01-01' },
      ladders: HOHHOT.ladders.map((ladder) =>
        ladder.kind === 'STEP' ? { ...ladder, every: 4, later: { after: 7, every: 3 } } : ladder,
      ),
    };
    const with2008 = (result: string) =>
      gradeOf(
        { ...facts, assessments: [{ id: 'ASSESSMENT/2008', year: 2008, result }, ...facts.assessments] },
        restarting,
        '2018-12-14',
      ).grade;
    expect([with2008('FAILED'), with2008('COMPETENT')]).toEqual([2, 1]);
    const asked = questionOf(ordered(facts), restarting, '2018-12-14');
    expect('status' in asked ? asked : boundsOf(asked, 128)).toBeNull();
    expect(gradeOf(facts, restarting, '2018-12-14')).toMatchObject({ grade: null, missing: { lowest: 1, highest: 2 } });
  });
});
