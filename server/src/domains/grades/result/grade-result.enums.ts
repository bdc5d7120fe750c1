import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const GradeResultStatus = declareEnum(
  'GradeStatus',
  'Whether a grade can be said; every other status names what is missing (等级状态).',
  {
    OK: 'Graded (已得出).',
    NOT_EMPLOYED: 'Not employed (当日不在职): that day.',
    BEFORE_SCHEME: 'Before the scheme (方案未施行): the scheme did not hold yet.',
    NO_SCHEME: 'No scheme (无施行方案): none holds that day.',
    DUTY_MISSING: 'Duty missing (缺任职记录): no duty on file, so no post.',
    POST_UNKNOWN: 'No post for the duty (方案未列该职务): the scheme names no post for the duty.',
    EDUCATION_MISSING: 'Education missing (缺学历学位): no education on file.',
    ASSESSMENT_MISSING: 'Assessment missing (缺年度考核): a year that ended has no result.',
    REGISTRATION_MISSING: 'Registration missing (缺证书登记): a certificate has no registration on file.',
    GIVEN_MISSING: 'Given value missing (缺专项认定): a value decided elsewhere is missing.',
    PLACEMENT_MISSING: 'Opening grade missing (缺套改等级): the grade decided at the start is missing.',
    PLACE_UNKNOWN: 'Place of service unknown (外单位经历地点不明): service elsewhere has no place.',
    SCHEME_TABLE_GAP: 'Gap in the scheme (方案缺格): the scheme has no cell for it.',
  },
);
export type GradeResultStatus = keyof typeof GradeResultStatus;
export const GradeStatusFilter = enumFilter(
  GradeResultStatus,
  'GradeStatusFilter',
  'Condition on whether a grade can be said (等级状态条件).',
);

export const GradeNeedKind = declareEnum('GradeNeedKind', 'What the next step takes (所需条件).', {
  SERVICE: 'Years of service that come by themselves (年限).',
  ASSESSMENT: 'Years to be passed (年度考核).',
  REGISTRATION: 'A certificate to be registered (证书登记).',
  REGISTRATION_RENEWAL: 'A registration to be renewed in time (再登记).',
  EFFECTIVE_DAY: 'The day from which what was gained counts (生效日).',
});
export type GradeNeedKind = keyof typeof GradeNeedKind;

export const GradeWarningKind = declareEnum('GradeWarningKind', 'What somebody should know beside a grade (提示).', {
  CAPPED: "Above the post's highest grade (已封顶).",
  RAISED_TO_MINIMUM: "Below the post's lowest grade (取最低等级).",
  ASSUMED: 'Where the document is open, something was taken (设定).',
  NO_RENEW: 'Assessments meet a rule on not renewing (不续聘条件).',
  TERMINATE: 'Assessments meet a rule on dismissal (解聘条件).',
  TRIAL: 'Assessments meet a rule on a trial post (试岗条件).',
  ASSESSMENT_MISSING: 'An assessment is missing and changes nothing (缺考核，不影响).',
  REGISTRATION_MISSING: 'A registration is missing and changes nothing (缺登记，不影响).',
  EDUCATION_MISSING: 'Education is missing and changes nothing (缺学历，不影响).',
  PLACE_UNKNOWN: 'A place is missing and changes nothing (缺地点，不影响).',
});
export type GradeWarningKind = keyof typeof GradeWarningKind;
