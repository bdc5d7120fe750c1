import { registerEnumType } from 'type-graphql';

/** Whether a grade can be said; every other status names what is missing (等级状态). */
export enum GradeResultStatus {
  OK = 'OK',
  NOT_EMPLOYED = 'NOT_EMPLOYED',
  BEFORE_SCHEME = 'BEFORE_SCHEME',
  NO_SCHEME = 'NO_SCHEME',
  DUTY_MISSING = 'DUTY_MISSING',
  POST_UNKNOWN = 'POST_UNKNOWN',
  EDUCATION_MISSING = 'EDUCATION_MISSING',
  ASSESSMENT_MISSING = 'ASSESSMENT_MISSING',
  REGISTRATION_MISSING = 'REGISTRATION_MISSING',
  GIVEN_MISSING = 'GIVEN_MISSING',
  PLACEMENT_MISSING = 'PLACEMENT_MISSING',
  PLACE_UNKNOWN = 'PLACE_UNKNOWN',
  SCHEME_TABLE_GAP = 'SCHEME_TABLE_GAP',
}
registerEnumType(GradeResultStatus, {
  name: 'GradeStatus',
  description: 'Whether a grade can be said; every other status names what is missing (等级状态).',
  valuesConfig: {
    OK: { description: 'Graded (已得出).' },
    NOT_EMPLOYED: { description: 'Not employed (当日不在职): that day.' },
    BEFORE_SCHEME: { description: 'Before the scheme (方案未施行): the scheme did not hold yet.' },
    NO_SCHEME: { description: 'No scheme (无施行方案): none holds that day.' },
    DUTY_MISSING: { description: 'Duty missing (缺任职记录): no duty on file, so no post.' },
    POST_UNKNOWN: { description: 'No post for the duty (方案未列该职务): the scheme names no post for the duty.' },
    EDUCATION_MISSING: { description: 'Education missing (缺学历学位): no education on file.' },
    ASSESSMENT_MISSING: { description: 'Assessment missing (缺年度考核): a year that ended has no result.' },
    REGISTRATION_MISSING: {
      description: 'Registration missing (缺证书登记): a certificate has no registration on file.',
    },
    GIVEN_MISSING: { description: 'Given value missing (缺专项认定): a value decided elsewhere is missing.' },
    PLACEMENT_MISSING: {
      description: 'Opening grade missing (缺套改等级): the grade decided at the start is missing.',
    },
    PLACE_UNKNOWN: { description: 'Place of service unknown (外单位经历地点不明): service elsewhere has no place.' },
    SCHEME_TABLE_GAP: { description: 'Gap in the scheme (方案缺格): the scheme has no cell for it.' },
  },
});

/** What the next step takes (所需条件). */
export enum GradeNeedKind {
  SERVICE = 'SERVICE',
  ASSESSMENT = 'ASSESSMENT',
  REGISTRATION = 'REGISTRATION',
  REGISTRATION_RENEWAL = 'REGISTRATION_RENEWAL',
  EFFECTIVE_DAY = 'EFFECTIVE_DAY',
}
registerEnumType(GradeNeedKind, {
  name: 'GradeNeedKind',
  description: 'What the next step takes (所需条件).',
  valuesConfig: {
    SERVICE: { description: 'Years of service that come by themselves (年限).' },
    ASSESSMENT: { description: 'Years to be passed (年度考核).' },
    REGISTRATION: { description: 'A certificate to be registered (证书登记).' },
    REGISTRATION_RENEWAL: { description: 'A registration to be renewed in time (再登记).' },
    EFFECTIVE_DAY: { description: 'The day from which what was gained counts (生效日).' },
  },
});

/** What somebody should know beside a grade (提示). */
export enum GradeWarningKind {
  CAPPED = 'CAPPED',
  RAISED_TO_MINIMUM = 'RAISED_TO_MINIMUM',
  ASSUMED = 'ASSUMED',
  NO_RENEW = 'NO_RENEW',
  TERMINATE = 'TERMINATE',
  TRIAL = 'TRIAL',
  ASSESSMENT_MISSING = 'ASSESSMENT_MISSING',
  REGISTRATION_MISSING = 'REGISTRATION_MISSING',
  EDUCATION_MISSING = 'EDUCATION_MISSING',
  PLACE_UNKNOWN = 'PLACE_UNKNOWN',
}
registerEnumType(GradeWarningKind, {
  name: 'GradeWarningKind',
  description: 'What somebody should know beside a grade (提示).',
  valuesConfig: {
    CAPPED: { description: "Above the post's highest grade (已封顶)." },
    RAISED_TO_MINIMUM: { description: "Below the post's lowest grade (取最低等级)." },
    ASSUMED: { description: 'Where the document is open, something was taken (设定).' },
    NO_RENEW: { description: 'Assessments meet a rule on not renewing (不续聘条件).' },
    TERMINATE: { description: 'Assessments meet a rule on dismissal (解聘条件).' },
    TRIAL: { description: 'Assessments meet a rule on a trial post (试岗条件).' },
    ASSESSMENT_MISSING: { description: 'An assessment is missing and changes nothing (缺考核，不影响).' },
    REGISTRATION_MISSING: { description: 'A registration is missing and changes nothing (缺登记，不影响).' },
    EDUCATION_MISSING: { description: 'Education is missing and changes nothing (缺学历，不影响).' },
    PLACE_UNKNOWN: { description: 'A place is missing and changes nothing (缺地点，不影响).' },
  },
});
