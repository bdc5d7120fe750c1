import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../shared/time/timeline.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  assessing,
  certificate,
  duty,
  employed,
  example,
  file,
  HOHHOT,
  registration,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { gainByRegistration, nextStepOf } from './next-step.ts';

const staff = (from: Day, facts: Partial<GradeFacts> = {}): GradeFacts =>
  file({ employment: [employed(from)], duties: [duty('STAFF', from)], ...facts });
const next = (facts: GradeFacts, scheme: GradeScheme, day: Day) =>
  nextStepOf(facts, scheme, day, gradeOf(facts, scheme, day));

describe('why not yet, and when', () => {
  it('three years full in July 2026, counted from January, with the years still open', () => {
    const facts = staff('2023-07-03', { assessments: assessed(2024, 2024) });
    expect(next(facts, HOHHOT, '2025-11-24')).toEqual({
      date: '2027-01-01',
      grade: 2,
      missing: [
        { kind: 'SERVICE', on: '2026-07-03', params: { count: 3, unit: 'YEAR' } },
        { kind: 'ASSESSMENT', on: null, params: { years: '2025, 2026' } },
      ],
    });
  });

  it('a result that never came holds it back, and is named with those to come', () => {
    const facts = staff('2020-01-01', { assessments: assessed(2020, 2025).filter(({ year }) => year !== 2024) });
    expect(gradeOf(facts, HOHHOT, '2026-06-01').status).toBe('ASSESSMENT_MISSING');
    expect(next(facts, HOHHOT, '2026-06-01')).toMatchObject({
      date: '2029-01-01',
      grade: 4,
      missing: [{ kind: 'SERVICE' }, { kind: 'ASSESSMENT', params: { years: '2024, 2026, 2027, 2028' } }],
    });
  });

  it('a certificate registered in May only waits for June', () => {
    const facts = staff('2023-08-01', {
      certificates: [certificate('SOCIAL_WORKER', '2023-10-20')],
      registrations: [registration('SOCIAL_WORKER', '2024-05-08', '2027-05-08')],
    });
    expect(next(facts, HOHHOT, '2024-05-20')).toEqual({
      date: '2024-06-01',
      grade: 3,
      missing: [{ kind: 'EFFECTIVE_DAY', on: '2024-06-01', params: { rule: 'certificates.SOCIAL_WORKER' } }],
    });
  });

  it('a begun year that counts comes a day after the anniversary, all on 1 January', () => {
    expect(next(staff('2020-05-06'), example('bands'), '2026-11-24')).toMatchObject({ date: '2027-01-01', grade: 3 });
  });

  it('after a failed year that begins the step anew, it is the new three years', () => {
    const facts = staff('2020-01-01', { assessments: assessed(2020, 2025, { 2024: 'FAILED' }) });
    expect(next(facts, assessing(HOHHOT, { onFailedYear: 'RESTART' }), '2026-06-01')).toMatchObject({
      date: '2028-01-01',
      grade: 3,
    });
  });

  it('a second year of EXCELLENT is not foreseen', () => {
    const facts = staff('2024-01-01', { assessments: assessed(2024, 2025, { 2025: 'EXCELLENT' }) });
    expect(next(facts, HOHHOT, '2026-06-01')).toMatchObject({ date: '2027-01-01', grade: 2 });
  });

  it("where the first year's result is missing and steps count on their day, it is the day he was hired", () => {
    const sameDay = { ...HOHHOT, effective: { ...HOHHOT.effective, service: 'SAME_DAY' as const } };
    const facts = staff('2023-03-16', { assessments: assessed(2024, 2025) });
    expect(next(facts, sameDay, '2026-01-10')).toMatchObject({ date: '2026-03-16', grade: 2 });
  });

  it('of who gave up a duty that counts until 1 January, is three years after the day he gave it up', () => {
    const scheme: GradeScheme = {
      ...HOHHOT,
      service: { ...HOHHOT.service, countFrom: 'POST_START' },
      effective: { ...HOHHOT.effective, service: 'SAME_DAY', post: 'NEXT_JAN_1' },
      assessment: { ...HOHHOT.assessment, missing: 'PASS', neededMonths: 0 },
      postChange: { ...HOHHOT.postChange, how: 'NOT_LOWER' },
    };
    const facts = file({
      employment: [employed('2016-01-01')],
      duties: [duty('SECRETARY', '2019-05-25', '2025-01-02')],
    });
    expect(next(facts, scheme, '2025-05-25')).toMatchObject({ date: '2028-01-02', grade: 10 });
  });
});

describe('there is none', () => {
  it('at the top of the post', () => {
    expect(next(staff('1985-07-01', { assessments: assessed(1985, 2025) }), HOHHOT, '2026-06-01')).toBe(null);
  });
  it('for who is not employed', () => {
    const gone = file({ employment: [employed('2015-01-01', '2020-01-01')], duties: [] });
    expect(next(gone, HOHHOT, '2026-06-01')).toBe(null);
  });
  it("where the scheme's start is not published", () => {
    expect(next(staff('2020-01-01', { assessments: assessed(2020, 2025) }), shipped('hebei-60'), '2026-06-01')).toBe(
      null,
    );
  });
});

describe('what a registration would give at once', () => {
  const held = staff('2023-08-01', {
    certificates: [certificate('SOCIAL_WORKER', '2023-10-20')],
    assessments: assessed(2024, 2025),
  });
  const scheme: GradeScheme = {
    ...HOHHOT,
    certificates: HOHHOT.certificates && { ...HOHHOT.certificates, missing: 'NOT_COUNTED' },
  };
  it('of a certificate never registered: grade 3 instead of 1', () => {
    expect(gainByRegistration(held, scheme, '2025-06-01', gradeOf(held, scheme, '2025-06-01'))).toEqual({
      kind: 'REGISTRATION',
      on: null,
      params: { certificate: 'SOCIAL_WORKER', grade: 3 },
    });
  });
  it('of one that is registered: nothing', () => {
    const registered = { ...held, registrations: [registration('SOCIAL_WORKER', '2024-05-08', '2027-05-08')] };
    expect(gainByRegistration(registered, scheme, '2025-06-01', gradeOf(registered, scheme, '2025-06-01'))).toBe(null);
  });
});
