import type { Ladder, Scheme } from './scheme.ts';

type Education = NonNullable<Scheme['education']>;
type Certificates = NonNullable<Scheme['certificates']>;
type Honours = NonNullable<Scheme['honours']>;
type Assessment = Scheme['assessment'];
type Trigger = Assessment['triggers'][number];

/** What each field of a document may be, in the order of the form; their words are `grade_schemes.choice.<name>.<VALUE>`, or those of an enum of the contract. */
export const CHOICES = {
  ladder: ['STEP', 'BAND_TABLE', 'SENIORITY', 'GIVEN'] satisfies Ladder['kind'][],
  concurrent: ['HIGHEST_RANK', 'HIGHEST_PAY'] satisfies Scheme['concurrent'][],
  unit: ['YEAR', 'MONTH'] satisfies Scheme['service']['unit'][],
  countFrom: ['ENTRY', 'POST_START', 'LATER_OF_ENTRY_AND_BASE_DATE'] satisfies Scheme['service']['countFrom'][],
  rounding: ['FLOOR', 'CEIL', 'FLOOR_MIN_1', 'CALENDAR_YEARS'] satisfies Scheme['service']['rounding'][],
  gaps: ['EXCLUDE', 'RESET'] satisfies Scheme['service']['gaps'][],
  elsewhere: ['NONE', 'SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'] satisfies Scheme['service']['elsewhere'][],
  reach: ['SAME_CITY', 'SAME_PROVINCE', 'ANYWHERE'] satisfies NonNullable<Scheme['service']['partly']>['within'][],
  effective: ['SAME_DAY', 'MONTH_START', 'NEXT_MONTH', 'NEXT_JAN_1'] satisfies Scheme['effective']['service'][],
  measure: [
    'NOTICE',
    'ADMONITION',
    'REORGANISATION',
    'WARNING',
    'DEMERIT',
    'MAJOR_DEMERIT',
    'GRADE_LOWERED',
    'REMOVAL',
    'EXPULSION',
    'PARTY_SANCTION',
  ] satisfies NonNullable<Scheme['service']['measures']>,
  level: [
    'DOCTOR',
    'MASTER',
    'BACHELOR',
    'COLLEGE',
    'SECONDARY',
    'BELOW',
  ] satisfies Education['entries'][number]['level'][],
  needs: ['BOTH', 'DIPLOMA', 'DEGREE', 'EITHER', 'ONE_ONLY'] satisfies Education['entries'][number]['needs'][],
  effect: ['GRADES', 'YEARS', 'PAY_AS_POST', 'MONEY'] satisfies Education['entries'][number]['effect']['kind'][],
  bestOf: ['BEST_OF_EACH', 'HIGHEST_LEVEL'] satisfies Education['among'][],
  noEducation: ['NONE', 'WAIT'] satisfies Education['missing'][],
  among: ['MAX', 'SUM', 'SUM_CAPPED'] satisfies Certificates['among'][],
  unregistered: ['NOT_COUNTED', 'WAIT'] satisfies Certificates['missing'][],
  onLapse: ['LOSE', 'KEEP'] satisfies Certificates['entries'][number]['onLapse'][],
  honourKind: ['HONOUR', 'MODEL_WORKER', 'RECOMMENDATION'] satisfies Honours['entries'][number]['kinds'],
  honourLevel: ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET'] satisfies Honours['entries'][number]['levels'],
  certificate: [
    'ASSISTANT_SOCIAL_WORKER',
    'SOCIAL_WORKER',
    'SENIOR_SOCIAL_WORKER',
    'OTHER',
  ] satisfies Certificates['entries'][number]['certificate'][],
  result: [
    'EXCELLENT',
    'COMPETENT',
    'BASIC',
    'FAILED',
    'NOT_GRADED',
  ] satisfies Assessment['results'][number]['result'][],
  notAssessed: ['PASS', 'WAIT', 'FAIL'] satisfies Assessment['missing'][],
  onFailedYear: ['DELAY', 'RESTART', 'COUNTS'] satisfies Assessment['onFailedYear'][],
  stepCount: ['GOES_ON', 'RESTARTS'] satisfies NonNullable<Assessment['early']>['stepCount'][],
  within: ['CONSECUTIVE', 'YEARS', 'TERM'] satisfies Trigger['within']['kind'][],
  action: ['NO_RENEW', 'TERMINATE', 'TRIAL'] satisfies Trigger['action'][],
  of: ['EDUCATION', 'CERTIFICATE', 'HONOUR'] satisfies Scheme['combine'][number]['of'],
  postChange: ['RECOMPUTE', 'NOT_LOWER', 'KEEP_CLAMPED', 'NEAREST_HIGHER_PAY'] satisfies Scheme['postChange']['how'][],
  placement: ['BY_RULE', 'FROM_DECISION'] satisfies Scheme['placement']['how'][],
  duty: [
    'SECRETARY',
    'DIRECTOR',
    'SECRETARY_AND_DIRECTOR',
    'STATION_HEAD',
    'DEPUTY_SECRETARY',
    'DEPUTY_DIRECTOR',
    'DEPUTY_STATION_HEAD',
    'COMMITTEE_MEMBER',
    'STAFF',
  ] satisfies Scheme['posts'][number]['duties'],
  origin: ['ELECTED', 'APPOINTED', 'HIRED'],
  standing: ['IN_POST', 'SUSPENDED', 'SECONDED'],
  phase: ['PROBATION', 'REGULAR'],
  recruitment: [
    'OPEN_RECRUITMENT',
    'ELECTED',
    'TRANSFERRED',
    'GRADUATE_PROGRAMME',
    'VETERAN',
    'PUBLIC_WELFARE',
    'OTHER',
  ],
  key: [
    'POST',
    'GRADE',
    'YEARS',
    'EDUCATION',
    'DIPLOMA',
    'DEGREE',
    'CERTIFICATE',
    'DUTY',
    'HOLDING_BOTH',
    'ORIGIN',
    'HONOUR',
    'ASSESSMENT',
    'STANDING',
    'PHASE',
    'RECRUITMENT',
    'DISTRICT_CLASS',
  ] satisfies LookupKey[],
} as const;

type LookupKey = NonNullable<Scheme['pay']>['keys'][number];
export type ChoiceName = keyof typeof CHOICES;

/** Fields whose values are an enum of the contract, with words of its own. */
const ENUMS: Partial<Record<ChoiceName, string>> = {
  honourKind: 'HonourKind',
  honourLevel: 'HonourLevel',
  certificate: 'CertificateKind',
  measure: 'MeasureKind',
  result: 'AssessmentResult',
  duty: 'DutyName',
  origin: 'DutyOrigin',
  standing: 'WorkerStanding',
  recruitment: 'RecruitmentKind',
};

export const choiceKey = (name: ChoiceName, value: string): string =>
  ENUMS[name] ? `enum.${ENUMS[name]}.${value}` : `grade_schemes.choice.${name}.${value}`;

/** Reasons for which a grade changes, in the order of the form. */
export const REASONS = [
  'service',
  'post',
  'education',
  'certificate',
  'assessment',
  'honour',
  'given',
] as const satisfies readonly (keyof Scheme['effective'])[];
