import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Who employs a community worker (用人单位类别). */
export enum EmployerKind {
  STREET_OFFICE = 'STREET_OFFICE',
  TOWN_GOVERNMENT = 'TOWN_GOVERNMENT',
  DISPATCH_COMPANY = 'DISPATCH_COMPANY',
}
registerEnumType(EmployerKind, {
  name: 'EmployerKind',
  description: 'Who employs community workers (用人单位类别).',
  valuesConfig: {
    STREET_OFFICE: { description: 'Street office (街道办事处).' },
    TOWN_GOVERNMENT: { description: 'Town government (镇人民政府).' },
    DISPATCH_COMPANY: { description: 'Labour dispatch company (劳务派遣公司).' },
  },
});
export const EmployerKindFilter = enumFilter(
  EmployerKind,
  'EmployerKindFilter',
  'Condition on the kind of employer (用人单位类别条件).',
);

/** How an employed worker stands (在岗状态). */
export enum WorkerStanding {
  IN_POST = 'IN_POST',
  SUSPENDED = 'SUSPENDED',
  SECONDED = 'SECONDED',
}
registerEnumType(WorkerStanding, {
  name: 'WorkerStanding',
  description: 'How an employed worker stands (在岗状态).',
  valuesConfig: {
    IN_POST: { description: 'In post (在岗).' },
    SUSPENDED: { description: 'Suspended (停职): employed but not working.' },
    SECONDED: { description: 'Seconded (借调): working for somebody else.' },
  },
});
export const WorkerStandingFilter = enumFilter(
  WorkerStanding,
  'WorkerStandingFilter',
  'Condition on how a worker stands (在岗状态条件).',
);

/** Why an employment ended (离职原因). */
export enum ExitReason {
  RESIGNED = 'RESIGNED',
  RETIRED = 'RETIRED',
  DISMISSED = 'DISMISSED',
  CONTRACT_ENDED = 'CONTRACT_ENDED',
  TRANSFERRED_OUT = 'TRANSFERRED_OUT',
  DECEASED = 'DECEASED',
  OTHER = 'OTHER',
}
registerEnumType(ExitReason, {
  name: 'ExitReason',
  description: 'Why an employment ended (离职原因).',
  valuesConfig: {
    RESIGNED: { description: 'Resigned (辞职).' },
    RETIRED: { description: 'Retired (退休).' },
    DISMISSED: { description: 'Dismissed (解聘).' },
    CONTRACT_ENDED: { description: 'Contract ended (合同期满): the contract ran out.' },
    TRANSFERRED_OUT: { description: 'Transferred out (调出): moved to a post outside community work.' },
    DECEASED: { description: 'Deceased (去世).' },
    OTHER: { description: 'Other (其他): another reason, given with the entry.' },
  },
});

/** Which timeline of a worker's file a fact belongs to (记录类别). */
export enum WorkerFactKind {
  EMPLOYMENT = 'EMPLOYMENT',
  ASSIGNMENT = 'ASSIGNMENT',
  DUTY = 'DUTY',
  EDUCATION = 'EDUCATION',
  CERTIFICATE = 'CERTIFICATE',
  CERTIFICATE_REGISTRATION = 'CERTIFICATE_REGISTRATION',
  CONTRACT = 'CONTRACT',
  ASSESSMENT = 'ASSESSMENT',
  HONOUR = 'HONOUR',
  LEAVE = 'LEAVE',
  EARLIER_SERVICE = 'EARLIER_SERVICE',
  BANK_ACCOUNT = 'BANK_ACCOUNT',
  INSURANCE_ENROLMENT = 'INSURANCE_ENROLMENT',
  GIVEN_VALUE = 'GIVEN_VALUE',
  DISCIPLINARY_MEASURE = 'DISCIPLINARY_MEASURE',
}
registerEnumType(WorkerFactKind, {
  name: 'WorkerFactKind',
  description: "Which timeline of a worker's file a fact belongs to (记录类别).",
  valuesConfig: {
    EMPLOYMENT: { description: 'Employment (聘用): by whom he is employed and how he stands.' },
    ASSIGNMENT: { description: 'Assignment (派驻): in which unit he is counted.' },
    DUTY: { description: 'Duty (任职).' },
    EDUCATION: { description: 'Education (学历学位): diploma and degree.' },
    CERTIFICATE: { description: 'Professional certificate (职业资格证书).' },
    CERTIFICATE_REGISTRATION: { description: 'Registration of a certificate (证书登记).' },
    CONTRACT: { description: 'Labour contract (劳动合同).' },
    ASSESSMENT: { description: 'Annual assessment (年度考核).' },
    HONOUR: { description: 'Honours and recommendations (荣誉、推荐).' },
    LEAVE: { description: 'Leave (请假).' },
    EARLIER_SERVICE: { description: 'Service elsewhere (外单位工作经历).' },
    BANK_ACCOUNT: { description: 'Account pay goes to (工资账户).' },
    INSURANCE_ENROLMENT: { description: 'Enrolment in an insurance or the housing fund (参保、缴存).' },
    GIVEN_VALUE: { description: 'Level decided elsewhere (专项认定).' },
    DISCIPLINARY_MEASURE: { description: 'Disciplinary measure (处分与问责).' },
  },
});

/** Whether a count of people may be shown (人数状态). */
export enum PeopleCountStatus {
  OK = 'OK',
  SMALL_GROUP = 'SMALL_GROUP',
  HIDDEN = 'HIDDEN',
}
registerEnumType(PeopleCountStatus, {
  name: 'PeopleCountStatus',
  description: 'Whether a count of people may be shown (人数状态).',
  valuesConfig: {
    OK: { description: 'Shown (可见).' },
    SMALL_GROUP: {
      description: 'Withheld (小数保护，不显示): 1 to 4 people, or it would give such a group away.',
    },
    HIDDEN: { description: 'Its communities are not visible under 本级 (不可见).' },
  },
});

/** Whether people per 10,000 urban residents can be said (比率状态). */
export enum WorkersRateStatus {
  OK = 'OK',
  NO_BASE = 'NO_BASE',
  ZERO_BASE = 'ZERO_BASE',
  SMALL_GROUP = 'SMALL_GROUP',
  HIDDEN = 'HIDDEN',
}
registerEnumType(WorkersRateStatus, {
  name: 'WorkersRateStatus',
  description: 'Whether workers per 10,000 urban residents can be said (比率状态).',
  valuesConfig: {
    OK: { description: 'Shown (可见).' },
    NO_BASE: {
      description:
        'The region has no approved figure of urban permanent residents that may be used (没有可用的城镇常住人口).',
    },
    ZERO_BASE: { description: 'No urban permanent residents (城镇常住人口为零).' },
    SMALL_GROUP: { description: 'Withheld as the count is (小数保护，不显示).' },
    HIDDEN: { description: 'Not visible under 本级 (不可见).' },
  },
});
