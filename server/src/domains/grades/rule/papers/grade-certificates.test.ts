import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import {
  assessed,
  certificate,
  duty,
  education,
  employed,
  file,
  given,
  HOHHOT,
  registration,
  shipped,
} from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const HEBEI = shipped('hebei-60');

/** A scheme with every entry of its certificates changed. */
const certifying = (scheme: GradeScheme, change: object, all: object = {}): GradeScheme => {
  const rules = scheme.certificates as NonNullable<GradeScheme['certificates']>;
  return {
    ...scheme,
    certificates: { ...rules, entries: rules.entries.map((entry) => ({ ...entry, ...change })), ...all },
  } as GradeScheme;
};
const effective = (scheme: GradeScheme, change: Partial<GradeScheme['effective']>): GradeScheme => ({
  ...scheme,
  effective: { ...scheme.effective, ...change },
});

/** Staff since 2023, so that neither years nor post add anything before 2026. */
const staff = (facts: Partial<GradeFacts>): GradeFacts =>
  file({
    employment: [employed('2023-08-01')],
    duties: [duty('STAFF', '2023-08-01')],
    assessments: assessed(2024, 2027),
    ...facts,
  });
const assistant = {
  certificate: certificate('ASSISTANT_SOCIAL_WORKER', '2023-10-20'),
  registration: registration('ASSISTANT_SOCIAL_WORKER', '2024-03-10', '2027-03-10'),
};
const socialWorker = {
  certificate: certificate('SOCIAL_WORKER', '2024-10-20'),
  registration: registration('SOCIAL_WORKER', '2025-02-10', '2028-02-10'),
};

describe('certificates: the highest only', () => {
  it('assistant, then social worker, is worth what social worker alone is: 3, not 4', () => {
    const both = staff({
      certificates: [assistant.certificate, socialWorker.certificate],
      registrations: [assistant.registration, socialWorker.registration],
    });
    const alone = staff({ certificates: [socialWorker.certificate], registrations: [socialWorker.registration] });
    expect([gradeOf(both, HOHHOT, '2025-03-01').grade, gradeOf(alone, HOHHOT, '2025-03-01').grade]).toEqual([3, 3]);
  });

  it('it does not matter which was entered first', () => {
    const one = staff({
      certificates: [assistant.certificate, socialWorker.certificate],
      registrations: [assistant.registration, socialWorker.registration],
    });
    const other = staff({
      certificates: [socialWorker.certificate, assistant.certificate],
      registrations: [socialWorker.registration, assistant.registration],
    });
    expect(gradeOf(other, HOHHOT, '2025-03-01')).toEqual(gradeOf(one, HOHHOT, '2025-03-01'));
  });

  it('where a scheme adds them up it is 1 + 1 + 2 = 4, and at most 2 where it says so', () => {
    const both = staff({
      certificates: [assistant.certificate, socialWorker.certificate],
      registrations: [assistant.registration, socialWorker.registration],
    });
    expect(gradeOf(both, certifying(HOHHOT, {}, { among: 'SUM' }), '2025-03-01').grade).toBe(4);
    expect(gradeOf(both, certifying(HOHHOT, {}, { among: 'SUM_CAPPED', most: 2 }), '2025-03-01').grade).toBe(3);
  });

  it('other certificates count on the same scale by their names, the highest only', () => {
    const scheme = certifying(HOHHOT, {}, {
      entries: [
        {
          ...HOHHOT.certificates?.entries[0],
          code: 'TIANJIN',
          certificate: 'OTHER',
          names: ['社区社会工作员'],
          registered: false,
        },
        {
          ...HOHHOT.certificates?.entries[1],
          code: 'LABOUR',
          certificate: 'OTHER',
          names: ['劳动关系协调员'],
          registered: false,
        },
      ],
    } as object);
    const names = ['社区社会工作员', '劳动关系协调员', '插花员'];
    const facts = staff({ certificates: names.map((name, i) => certificate('OTHER', `2024-0${i + 1}-01`, name)) });
    expect(gradeOf(facts, scheme, '2025-03-01').grade).toBe(3);
    const unnamed = staff({ certificates: [certificate('OTHER', '2024-03-01', '插花员')] });
    expect(gradeOf(unnamed, scheme, '2025-03-01').grade).toBe(1);
  });
});

describe('certificates: registration', () => {
  const held = { certificates: [socialWorker.certificate] };

  it('without a registration the grade waits and says between what it lies', () => {
    expect(gradeOf(staff(held), HOHHOT, '2025-06-01')).toMatchObject({
      status: 'REGISTRATION_MISSING',
      grade: null,
      missing: { lowest: 1, highest: 3 },
    });
  });

  it('a registration on file stands for its certificate', () => {
    const registered = staff({ registrations: [socialWorker.registration] });
    expect(gradeOf(registered, HOHHOT, '2025-06-01')).toMatchObject({ status: 'OK', grade: 3 });
  });

  it('where a scheme does not wait, it does not count and the line says why', () => {
    const outcome = gradeOf(staff(held), certifying(HOHHOT, {}, { missing: 'NOT_COUNTED' }), '2025-06-01');
    expect(outcome.grade).toBe(1);
    expect(outcome.terms.find(({ kind }) => kind === 'CERTIFICATE')?.why).toBe('NOT_REGISTERED');
  });

  it('what would make no difference is not waited for: a doctor has +3 with or without the certificate', () => {
    const doctor = staff({ ...held, education: [education('2020-07-01', 'DOCTOR', 'DOCTOR')] });
    expect(gradeOf(doctor, HOHHOT, '2025-06-01')).toMatchObject({ status: 'OK', grade: 4 });
  });

  it.each([
    ['LOSE', 1],
    ['KEEP', 3],
  ])('three years later without another registration, under %s, grade %i', (onLapse, grade) => {
    const facts = staff({
      ...held,
      employment: [employed('2026-09-01')],
      duties: [duty('STAFF', '2026-09-01')],
      registrations: [socialWorker.registration],
    });
    expect(gradeOf(facts, certifying(HOHHOT, { onLapse }), '2028-03-01').grade).toBe(grade);
  });

  it('a new registration within the same month leaves no month without', () => {
    const renewed = staff({
      ...held,
      registrations: [socialWorker.registration, registration('SOCIAL_WORKER', '2028-02-10', '2031-02-10')],
    });
    const years = ['2028-02-29', '2028-03-01'].map((day) => gradeOf(renewed, HOHHOT, day).grade);
    expect(years).toEqual([4, 4]);
  });

  it('where it takes an appointment (聘任), the certificate alone is worth nothing', () => {
    const scheme = certifying(
      { ...HOHHOT, givens: [{ code: 'TITLE', name: { zh: '聘任', en: 'Appointment' }, source: 'open' }] },
      { appointed: 'TITLE' },
    );
    const facts = staff({ ...held, registrations: [socialWorker.registration] });
    expect(gradeOf(facts, scheme, '2025-06-01').grade).toBe(1);
    const appointed = { ...facts, givens: [given('TITLE', 1, '2025-04-15')] };
    expect([gradeOf(appointed, scheme, '2025-04-30').grade, gradeOf(appointed, scheme, '2025-05-01').grade]).toEqual([
      1, 3,
    ]);
  });
});

describe('from when a certificate counts', () => {
  const facts = staff({
    certificates: [assistant.certificate],
    registrations: [registration('ASSISTANT_SOCIAL_WORKER', '2024-05-08', '2027-05-08')],
  });
  const grades = (certificate: GradeScheme['effective']['certificate'], days: readonly string[]) =>
    days.map(
      (day) =>
        gradeOf(facts, certifying(effective(HOHHOT, { certificate }), {}, { missing: 'NOT_COUNTED' }), day).grade,
    );

  it('Beijing: from the month the registration is complete', () => {
    expect(grades('MONTH_START', ['2024-04-30', '2024-05-01'])).toEqual([1, 2]);
  });
  it('Hebei: from the month after', () => {
    expect(grades('NEXT_MONTH', ['2024-05-31', '2024-06-01'])).toEqual([1, 2]);
  });
  it('the same day', () => {
    expect(grades('SAME_DAY', ['2024-05-07', '2024-05-08'])).toEqual([1, 2]);
  });
  it('from the next 1 January', () => {
    expect(grades('NEXT_JAN_1', ['2024-12-31', '2025-01-01'])).toEqual([1, 2]);
  });
  it('on fixed days, 1 January and 1 July', () => {
    expect(grades({ dates: ['01-01', '07-01'] }, ['2024-06-30', '2024-07-01'])).toEqual([1, 2]);
  });
  it('until then the line says that it is coming', () => {
    const outcome = gradeOf(facts, HOHHOT, '2024-05-20');
    expect(outcome.terms.find(({ kind }) => kind === 'CERTIFICATE')?.why).toBe('NOT_YET_EFFECTIVE');
  });
  it('in Hebei it is money, not a grade', () => {
    const outcome = gradeOf(
      facts,
      { ...HEBEI, ladders: HOHHOT.ladders, posts: HOHHOT.posts, mainLadder: 'GRADE' },
      '2025-01-01',
    );
    expect(outcome.grade).toBe(1);
    expect(outcome.terms.find(({ kind }) => kind === 'CERTIFICATE')).toMatchObject({
      counted: false,
      why: 'MONEY_ONLY',
    });
  });
});
