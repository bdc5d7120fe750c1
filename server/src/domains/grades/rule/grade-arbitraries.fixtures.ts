import 'reflect-metadata';
import fc from 'fast-check';
import type { Day } from '../../../shared/time/timeline.ts';
import type { EffectiveDay } from '../../schemes/index.ts';
import {
  ASSESSMENT_RESULTS,
  EDUCATION_LEVELS,
  HONOUR_LEVELS,
  POST_DUTIES,
  REASONS,
} from '../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { example, HOHHOT, shipped } from './grade.fixtures.ts';
import type { GradeFacts } from './grade-facts.ts';

/** Files and schemes of every shape, for what must hold of all of them. */
const FIRST = Date.parse('2008-01-01');
const LAST = 20 * 365;
export const anyDay = (from = 0, to = LAST): fc.Arbitrary<Day> =>
  fc.integer({ min: from, max: to }).map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));

const period = fc
  .tuple(anyDay(), fc.option(fc.integer({ min: 1, max: 2500 })))
  .map(([from, days]): { from: Day; to: Day | null } => ({
    from,
    to: days === null ? null : new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
  }));

const rows = <T extends object>(kind: string, most: number, value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(period, value), { maxLength: most })
    .map((all) => all.map(([dated, given], i) => ({ id: `${kind}/${i}`, ...dated, ...given })));

/** One after the other, with days between or none. */
const spells = <T extends object>(kind: string, most: number, value: fc.Arbitrary<T>) =>
  fc
    .tuple(
      anyDay(0, 3000),
      fc.array(fc.tuple(fc.integer({ min: 20, max: 2500 }), fc.constantFrom(0, 0, 0, 40, 500), value), {
        minLength: 1,
        maxLength: most,
      }),
      fc.boolean(),
    )
    .map(([first, parts, open]) => {
      let at = Date.parse(first);
      return parts.map(([days, gap, given], i) => {
        const from = new Date(at).toISOString().slice(0, 10);
        const end = at + days * 86_400_000;
        at = end + gap * 86_400_000;
        const to = open && i === parts.length - 1 ? null : new Date(end).toISOString().slice(0, 10);
        return { id: `${kind}/${i}`, from, to, ...given };
      });
    });

const level = fc.option(fc.constantFrom(...EDUCATION_LEVELS));
const certificateKind = fc.constantFrom('ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER');

export const anyFacts: fc.Arbitrary<GradeFacts> = fc.record({
  employment: spells(
    'EMPLOYMENT',
    4,
    fc.record({
      standing: fc.constantFrom('IN_POST', 'IN_POST', 'SUSPENDED', 'SECONDED'),
      recruitment: fc.constant(null),
      probationEndsOn: fc.option(anyDay()),
    }),
  ),
  earlierService: rows(
    'EARLIER_SERVICE',
    2,
    fc.record({ communityWork: fc.boolean(), division: fc.constantFrom('150200', '610100', null) }),
  ),
  duties: spells(
    'DUTY',
    4,
    fc.record({ duty: fc.constantFrom(...POST_DUTIES), origin: fc.constantFrom('ELECTED', 'APPOINTED', 'HIRED') }),
  ),
  education: rows(
    'EDUCATION',
    3,
    fc.record({
      diploma: level,
      diplomaOn: fc.option(anyDay()),
      degree: level,
      degreeOn: fc.option(anyDay()),
      fullTime: fc.boolean(),
    }),
  ),
  certificates: rows('CERTIFICATE', 3, fc.record({ certificate: certificateKind, name: fc.constant(null) })),
  registrations: rows('CERTIFICATE_REGISTRATION', 3, fc.record({ certificate: certificateKind })),
  assessments: fc
    .uniqueArray(
      fc.record({ year: fc.integer({ min: 2008, max: 2028 }), result: fc.constantFrom(...ASSESSMENT_RESULTS) }),
      { selector: ({ year }) => year, maxLength: 20 },
    )
    .map((all) => all.map((each) => ({ id: `ASSESSMENT/${each.year}`, ...each }))),
  honours: fc
    .array(
      fc.record({
        kind: fc.constantFrom('HONOUR', 'MODEL_WORKER'),
        level: fc.constantFrom(...HONOUR_LEVELS),
        on: anyDay(),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((each, i) => ({ id: `HONOUR/${i}`, ...each }))),
  givens: rows(
    'GIVEN_VALUE',
    3,
    fc.record({ code: fc.constantFrom('SALARY_STEP', 'TITLE'), value: fc.integer({ min: 0, max: 60 }) }),
  ),
  decisions: rows(
    'GRADE_DECISION',
    1,
    fc.record({ grade: fc.integer({ min: 1, max: 18 }), post: fc.constant(null), opening: fc.boolean() }),
  ),
});

/** Of somebody who was employed early and changed posts, with papers and results that are partly not on file. */
export const gappedFacts: fc.Arbitrary<GradeFacts> = fc
  .record({
    any: anyFacts,
    hired: anyDay(0, 1500),
    posts: fc.array(fc.tuple(anyDay(1500, 6500), fc.constantFrom('STAFF', 'DEPUTY_DIRECTOR', 'SECRETARY')), {
      maxLength: 2,
    }),
    first: fc.constantFrom('STAFF', 'DEPUTY_DIRECTOR', 'SECRETARY'),
    gaps: fc.uniqueArray(fc.integer({ min: 2008, max: 2027 }), { maxLength: 4 }),
    results: fc.array(fc.constantFrom(...ASSESSMENT_RESULTS), { minLength: 20, maxLength: 20 }),
    uneducated: fc.constantFrom(true, false, false),
    certified: fc.option(fc.tuple(certificateKind, anyDay(0, 4000))),
    allMissing: fc.constantFrom(true, false, false, false, false),
    interrupted: fc.constantFrom(true, false, false),
  })
  .map((made): GradeFacts => {
    const turns = [...made.posts].sort(([a], [b]) => (a < b ? -1 : 1));
    const missing = new Set(made.gaps);
    return {
      ...made.any,
      employment: made.interrupted
        ? made.any.employment
        : [
            {
              id: 'EMPLOYMENT/0',
              from: made.hired,
              to: null,
              standing: 'IN_POST',
              recruitment: null,
              probationEndsOn: null,
            },
          ],
      duties: [[made.hired, made.first] as const, ...turns].map(([from, duty], i) => ({
        id: `DUTY/${i}`,
        from,
        to: turns[i]?.[0] ?? null,
        duty,
        origin: 'APPOINTED',
      })),
      assessments: made.allMissing
        ? []
        : made.results.flatMap((result, i) =>
            missing.has(2008 + i) ? [] : [{ id: `ASSESSMENT/${2008 + i}`, year: 2008 + i, result }],
          ),
      education: made.uneducated ? [] : made.any.education,
      certificates: made.certified
        ? [{ id: 'CERTIFICATE/0', certificate: made.certified[0], name: null, from: made.certified[1], to: null }]
        : made.any.certificates,
      registrations: made.certified ? [] : made.any.registrations,
    };
  });

const effective: fc.Arbitrary<EffectiveDay> = fc.oneof(
  fc.constantFrom<EffectiveDay>('SAME_DAY', 'MONTH_START', 'NEXT_MONTH', 'NEXT_JAN_1'),
  fc.constant<EffectiveDay>({ dates: ['01-01', '07-01'] }),
);

/** Hohhot's posts and pay with every other choice open. */
export const variants: fc.Arbitrary<GradeScheme> = fc
  .record({
    validFrom: fc.constantFrom('2008-01-01', '2015-07-01', '2023-01-01'),
    days: fc.tuple(...REASONS.map(() => effective)),
    every: fc.integer({ min: 1, max: 4 }),
    later: fc.constantFrom(null, { after: 4, every: 1 }, { after: 7, every: 3 }),
    service: fc.record({
      rounding: fc.constantFrom('FLOOR', 'CEIL', 'FLOOR_MIN_1', 'CALENDAR_YEARS'),
      countFrom: fc.constantFrom('ENTRY', 'ENTRY', 'POST_START'),
      gaps: fc.constantFrom('EXCLUDE', 'RESET'),
      elsewhere: fc.constantFrom('NONE', 'SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'),
      partly: fc.constantFrom(null, null, 50, 30),
      recognised: fc.constantFrom(null, ['SALARY_STEP']),
      probation: fc.boolean(),
      suspended: fc.boolean(),
      seconded: fc.boolean(),
    }),
    assessment: fc.record({
      missing: fc.constantFrom('PASS', 'WAIT', 'FAIL'),
      neededMonths: fc.constantFrom(0, 6),
      since: fc.constantFrom(null, 2018),
      onFailedYear: fc.constantFrom('DELAY', 'RESTART', 'COUNTS'),
      stepCount: fc.constantFrom('GOES_ON', 'RESTARTS'),
    }),
    education: fc.record({
      among: fc.constantFrom('BEST_OF_EACH', 'HIGHEST_LEVEL'),
      missing: fc.constantFrom('NONE', 'WAIT'),
      needs: fc.constantFrom('BOTH', 'DIPLOMA', 'DEGREE', 'EITHER', 'ONE_ONLY'),
    }),
    certificates: fc.record({
      among: fc.constantFrom('MAX', 'SUM'),
      missing: fc.constantFrom('NOT_COUNTED', 'WAIT'),
      onLapse: fc.constantFrom('LOSE', 'KEEP'),
    }),
    postChange: fc.constantFrom('RECOMPUTE', 'NOT_LOWER', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'),
    placement: fc.constantFrom('BY_RULE', 'BY_RULE', 'FROM_DECISION'),
    concurrent: fc.constantFrom('HIGHEST_RANK', 'HIGHEST_PAY'),
    grouped: fc.boolean(),
  })
  .map((made): GradeScheme => {
    const { education, certificates, assessment } = HOHHOT;
    const { onLapse, ...certifying } = made.certificates;
    const { needs, ...educating } = made.education;
    const { stepCount, ...assessing } = made.assessment;
    return {
      ...HOHHOT,
      validFrom: made.validFrom,
      ladders: HOHHOT.ladders.map((ladder) => ({
        ...ladder,
        every: made.every,
        later: made.later,
      })) as GradeScheme['ladders'],
      effective: {
        ...HOHHOT.effective,
        ...Object.fromEntries(REASONS.map((reason, i) => [reason, made.days[i]])),
      } as GradeScheme['effective'],
      service: {
        ...HOHHOT.service,
        ...made.service,
        partly:
          made.service.partly === null || made.service.elsewhere === 'ANYWHERE'
            ? null
            : { within: 'ANYWHERE', percent: made.service.partly },
      } as GradeScheme['service'],
      education: education && {
        ...education,
        ...(educating as Pick<typeof education, 'among' | 'missing'>),
        entries: education.entries.map((entry) => ({ ...entry, needs: needs as typeof entry.needs })),
      },
      certificates: certificates && {
        ...certificates,
        ...(certifying as Pick<typeof certificates, 'among' | 'missing'>),
        entries: certificates.entries.map((entry) => ({ ...entry, onLapse: onLapse as typeof entry.onLapse })),
      },
      assessment: {
        ...assessment,
        ...(assessing as Pick<typeof assessment, 'missing'>),
        early: assessment.early && { ...assessment.early, stepCount: stepCount as 'GOES_ON' },
      },
      combine: made.grouped ? HOHHOT.combine : [],
      postChange: { ...HOHHOT.postChange, how: made.postChange as 'RECOMPUTE' },
      placement: { ...HOHHOT.placement, how: made.placement as 'BY_RULE', baseDate: made.validFrom },
      concurrent: made.concurrent as 'HIGHEST_RANK',
    };
  });

const SHIPPED = ['hohhot-18', 'xian-18', 'xiamen-2009', 'shandong-18', 'ningxia-24', 'hebei-60'].map(shipped);
const EXAMPLES = ['three-posts', 'bands', 'seniority', 'yearly', 'pace', 'given'].map(example);

export const anyScheme: fc.Arbitrary<GradeScheme> = fc.oneof(
  { weight: 3, arbitrary: variants },
  { weight: 2, arbitrary: fc.constantFrom(...SHIPPED, ...EXAMPLES) },
);
