import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  assessing,
  certificate,
  duty,
  education,
  employed,
  example,
  file,
  HOHHOT,
  honour,
  registration,
  serving,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { gainByRegistration, nextStepOf } from './next-step.ts';

const staff = (from: string, facts: Partial<GradeFacts> = {}): GradeFacts =>
  file({ employment: [employed(from)], duties: [duty('STAFF', from)], ...facts });
const next = (facts: GradeFacts, scheme: GradeScheme, day: string) =>
  nextStepOf(facts, scheme, day, gradeOf(facts, scheme, day));
const counting = (service: GradeScheme['effective']['service'], scheme: GradeScheme): GradeScheme => ({
  ...scheme,
  effective: { ...scheme.effective, service },
});

describe('the day of the next step', () => {
  it('is the day after the anniversary where a begun year counts and nothing is put off', () => {
    // Three years and a day, of which the fourth has begun, are the next band.
    expect(next(staff('2020-05-06'), counting('SAME_DAY', example('bands')), '2023-02-01')).toMatchObject({
      date: '2023-05-07',
      grade: 2,
    });
  });
  it('is told to the day while service elsewhere that counts in part runs beside the employment', () => {
    const partly = { within: 'ANYWHERE', percent: 30 } as const;
    const scheme = counting('SAME_DAY', serving(HOHHOT, { seconded: false, elsewhere: 'NONE', partly }));
    const facts = staff('2020-03-10', {
      employment: [{ ...employed('2020-03-10'), standing: 'SECONDED' }],
      earlierService: [
        { id: 'EARLIER_SERVICE/1', from: '2020-03-10', to: null, communityWork: true, division: '150200' },
      ],
      assessments: assessed(2020, 2029),
    });
    // 120 months of which three tenths count are three years, for which a grade is given.
    const step = next(facts, scheme, '2024-06-01');
    expect([step?.date, step?.grade]).toEqual(['2030-03-10', 2]);
    expect([gradeOf(facts, scheme, '2030-03-09').grade, gradeOf(facts, scheme, '2030-03-10').grade]).toEqual([1, 2]);
  });
  it('is 1 January where those are counted', () => {
    const scheme = counting('SAME_DAY', serving(HOHHOT, { rounding: 'CALENDAR_YEARS' }));
    expect(next(staff('2023-05-06', { assessments: assessed(2023, 2024) }), scheme, '2025-02-01')).toMatchObject({
      date: '2026-01-01',
      grade: 2,
    });
  });
  it('is that of an honour which counts from the next month', () => {
    const facts = file({
      employment: [employed('2024-01-01')],
      duties: [duty('DEPUTY_SECRETARY', '2024-01-01')],
      assessments: assessed(2024, 2024),
      honours: [honour('2025-05-08', 'PROVINCE')],
    });
    expect(next(facts, shipped('shandong-18'), '2025-05-20')).toMatchObject({
      date: '2025-06-01',
      grade: 9,
      missing: [{ kind: 'EFFECTIVE_DAY', on: '2025-06-01' }],
    });
  });
  it('is the day on which decided grades become the beginning', () => {
    const scheme: GradeScheme = {
      ...HOHHOT,
      placement: { ...HOHHOT.placement, how: 'FROM_DECISION', baseDate: '2024-03-01' },
    };
    const facts = staff('2022-01-01', {
      assessments: assessed(2022, 2023),
      decisions: [
        {
          id: 'GRADE_DECISION/1',
          from: '2022-01-01',
          to: null,
          grade: 5,
          post: 'GENERAL',
          opening: true,
          overridden: false,
        },
      ],
    });
    expect(gradeOf(facts, scheme, '2023-06-01').grade).toBe(1);
    expect(next(facts, scheme, '2023-06-01')).toMatchObject({ date: '2024-03-01', grade: 5 });
  });
});

describe('what the next step takes', () => {
  it('is no result of a year that passes without one', () => {
    const facts = staff('2020-01-01', { assessments: assessed(2020, 2025).filter(({ year }) => year !== 2024) });
    expect(next(facts, assessing(HOHHOT, { missing: 'PASS' }), '2026-06-01')?.missing).toContainEqual({
      kind: 'ASSESSMENT',
      on: null,
      params: { years: '2026, 2027, 2028' },
    });
  });

  const both = (to: string): Partial<GradeFacts> => ({
    assessments: assessed(2024, 2025),
    certificates: [certificate('ASSISTANT_SOCIAL_WORKER', '2022-10-20'), certificate('SOCIAL_WORKER', '2023-10-20')],
    registrations: [
      registration('ASSISTANT_SOCIAL_WORKER', '2023-11-01', '2026-11-01'),
      registration('SOCIAL_WORKER', '2024-01-01', to),
    ],
  });
  const renewals = (to: string) =>
    next(staff('2023-08-01', both(to)), HOHHOT, '2026-06-01')?.missing.flatMap(({ kind, on, params }) =>
      kind === 'REGISTRATION_RENEWAL' ? [`${params.certificate} ${on}`] : [],
    );

  it('is the renewal of a registration that counts, not of one below it', () => {
    expect(renewals('2026-12-01')).toEqual(['SOCIAL_WORKER 2026-12-01']);
  });
  it('is one that ends on the very day of the step, and none that ends a day later', () => {
    expect(renewals('2027-01-01')).toEqual(['SOCIAL_WORKER 2027-01-01']);
    expect(renewals('2027-01-02')).toEqual([]);
  });
});

describe('a registration that would change nothing', () => {
  it("is not advised: a doctor's +3 is more than the certificate", () => {
    const doctor = staff('2023-08-01', {
      education: [education('2020-07-01', 'DOCTOR', 'DOCTOR')],
      certificates: [certificate('SOCIAL_WORKER', '2023-10-20')],
      assessments: assessed(2024, 2024),
    });
    expect(gainByRegistration(doctor, HOHHOT, '2025-06-01', gradeOf(doctor, HOHHOT, '2025-06-01'))).toBe(null);
  });
});
