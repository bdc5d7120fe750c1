/** What a scheme's document may speak of: the facts of a career and the reasons for which a grade changes. */

export const POST_DUTIES = [
  'SECRETARY',
  'DIRECTOR',
  'SECRETARY_AND_DIRECTOR',
  'STATION_HEAD',
  'DEPUTY_SECRETARY',
  'DEPUTY_DIRECTOR',
  'DEPUTY_STATION_HEAD',
  'COMMITTEE_MEMBER',
  'STAFF',
] as const;
/** From the highest to the lowest; a level is held with its diploma (学历) or its degree (学位), or with both. */
export const EDUCATION_LEVELS = ['DOCTOR', 'MASTER', 'BACHELOR', 'COLLEGE', 'SECONDARY', 'BELOW'] as const;
export const CERTIFICATES = ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER', 'OTHER'] as const;
export const ASSESSMENT_RESULTS = ['EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED', 'NOT_GRADED'] as const;
export const HONOUR_KINDS = ['HONOUR', 'MODEL_WORKER', 'RECOMMENDATION'] as const;
export const HONOUR_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET'] as const;
/** Kinds of disciplinary measures (处分、问责类别) of which a scheme may say that they hold back. */
export const MEASURES = [
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
] as const;
/** Reasons for which a grade changes; each has its own day from which it counts. */
export const REASONS = ['service', 'post', 'education', 'certificate', 'assessment', 'honour', 'given'] as const;
/** What a table may look up by. `LADDER:x` and `GIVEN:x` name a ladder or a given value of the scheme. */
export const TABLE_KEYS = [
  'POST',
  'DUTY',
  'HOLDING_BOTH',
  'ORIGIN',
  'EDUCATION',
  'DIPLOMA',
  'DEGREE',
  'CERTIFICATE',
  'HONOUR',
  'ASSESSMENT',
  'STANDING',
  'PHASE',
  'RECRUITMENT',
  'DISTRICT_CLASS',
  'YEARS',
  'GRADE',
] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type Reason = (typeof REASONS)[number];
