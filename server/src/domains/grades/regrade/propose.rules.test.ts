import { describe, expect, it } from 'vitest';
import { assessed, COLLEGE, duty, employed, file, HOHHOT } from '../rule/grade.fixtures.ts';
import { hashOfInputs, propose } from './propose.rules.ts';
import { differs } from './recheck.rules.ts';
import type { RegradeOutcome } from './regrade.enums.ts';

/** Staff since March 2017 with a college diploma, every year passed: start 1, six full years +2 on 1 January 2026. */
const staff = (decisions: Parameters<typeof file>[0]['decisions'] = []) =>
  file({
    employment: [employed('2017-03-01')],
    duties: [duty('STAFF', '2017-03-01')],
    education: [COLLEGE],
    assessments: assessed(2017, 2025),
    decisions,
  });
const decided = (grade: number, post: string | null = 'GENERAL', from = '2024-01-01') => ({
  id: 'GRADE_DECISION/7',
  from,
  to: null,
  grade,
  post,
  opening: false,
  overridden: false,
});
const proposed = (decisions: ReturnType<typeof decided>[] = []) => propose(staff(decisions), HOHHOT, 1, '2026-01-01');

describe('a proposal', () => {
  it('is a first grade for who has none, up from 2, down from 5', () => {
    expect(
      [proposed(), proposed([decided(2)]), proposed([decided(5)])].map(({ direction, result }) => [
        direction,
        result.grade,
      ]),
    ).toEqual([
      ['FIRST', 3],
      ['UP', 3],
      ['DOWN', 3],
    ]);
  });

  it('is none for who stands at 3, and says that the next grade comes in 2027', () => {
    const { outcome, direction, nextStep } = proposed([decided(3)]);
    expect([outcome, direction, nextStep?.date, nextStep?.grade]).toEqual(['SAME', null, '2027-01-01', 4]);
  });

  it('is one for who has the grade in another post, and none where the decided grade names no post', () => {
    expect(proposed([decided(3, 'DEPUTY')]).direction).toBe('LEVEL');
    expect(proposed([decided(3, null)]).outcome).toBe('SAME');
  });

  it('starts from the grade that is decided on the day, not from one of later', () => {
    expect(proposed([decided(2, 'GENERAL', '2026-01-02')])).toMatchObject({ from: null, direction: 'FIRST' });
  });

  it('cannot be made without a diploma, and asks for the paper', () => {
    const { outcome, result, questions } = propose({ ...staff(), education: [] }, HOHHOT, 1, '2026-01-01');
    expect([outcome, result.status, questions]).toEqual(['BLOCKED', 'EDUCATION_MISSING', ['PAPER_MISSING']]);
  });

  it('that would give up a grade set by a paper says so', () => {
    expect(proposed([{ ...decided(5), overridden: true }]).questions).toContain('SET_BY_PAPER');
    expect(proposed([decided(5)]).questions).not.toContain('SET_BY_PAPER');
  });

  it('is stale once a fact is another, and not when the same facts are read again', () => {
    const hash = hashOfInputs(staff(), 1, '2026-01-01');
    expect(hashOfInputs(staff(), 1, '2026-01-01')).toBe(hash);
    expect(hashOfInputs({ ...staff(), assessments: assessed(2017, 2024) }, 1, '2026-01-01')).not.toBe(hash);
  });
});

describe('a second look', () => {
  const said = { grade: 3, post: 'GENERAL', status: 'OK' };
  it('is asked for when the rule says 3 where it said 2, and 3 is not decided', () => {
    expect(differs({ ...said, grade: 2 }, proposed([decided(2)]))).toBe(true);
  });
  it('is not asked for where people decided 5 and the rule says 3 as before', () => {
    expect(differs(said, proposed([decided(5)]))).toBe(false);
  });
  it('is not asked for where the rule now says what is decided', () => {
    expect(differs({ ...said, grade: 2 }, { ...proposed([decided(3)]), outcome: 'SAME' as RegradeOutcome })).toBe(
      false,
    );
  });
});
