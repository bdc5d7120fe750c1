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
    OK: { description: 'It can (已得出).' },
    NOT_EMPLOYED: { description: 'Not employed that day (当日不在职).' },
    BEFORE_SCHEME: { description: 'The scheme did not hold yet (方案未施行).' },
    NO_SCHEME: { description: 'No scheme holds that day (没有施行的方案).' },
    DUTY_MISSING: { description: 'No duty on file, so no post (缺任职记录).' },
    POST_UNKNOWN: { description: 'The scheme names no post for the duty (方案未列该职务).' },
    EDUCATION_MISSING: { description: 'No education on file (缺学历学位).' },
    ASSESSMENT_MISSING: { description: 'A year that ended has no result (缺年度考核).' },
    REGISTRATION_MISSING: { description: 'A certificate has no registration on file (缺证书登记).' },
    GIVEN_MISSING: { description: 'A value decided elsewhere is missing (缺专项认定).' },
    PLACEMENT_MISSING: { description: 'The grade decided at the start is missing (缺套改等级).' },
    PLACE_UNKNOWN: { description: 'Service elsewhere has no place (外单位经历地点不明).' },
    SCHEME_TABLE_GAP: { description: 'The scheme has no cell for it (方案缺格).' },
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
