import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const EmployerKind = declareEnum('EmployerKind', 'Who employs community workers (用人单位类别).', {
  STREET_OFFICE: 'Street office (街道办事处).',
  TOWN_GOVERNMENT: 'Town government (镇人民政府).',
  DISPATCH_COMPANY: 'Labour dispatch company (劳务派遣公司).',
});
export type EmployerKind = keyof typeof EmployerKind;
export const EmployerKindFilter = enumFilter(
  EmployerKind,
  'EmployerKindFilter',
  'Condition on the kind of employer (用人单位类别条件).',
);

export const WorkerStanding = declareEnum('WorkerStanding', 'How an employed worker stands (在岗状态).', {
  IN_POST: 'In post (在岗).',
  SUSPENDED: 'Suspended (停职): employed but not working.',
  SECONDED: 'Seconded (借调): working for somebody else.',
});
export type WorkerStanding = keyof typeof WorkerStanding;
export const WorkerStandingFilter = enumFilter(
  WorkerStanding,
  'WorkerStandingFilter',
  'Condition on how a worker stands (在岗状态条件).',
);

export const ExitReason = declareEnum('ExitReason', 'Why an employment ended (离职原因).', {
  RESIGNED: 'Resigned (辞职).',
  RETIRED: 'Retired (退休).',
  DISMISSED: 'Dismissed (解聘).',
  CONTRACT_ENDED: 'Contract ended (合同期满): the contract ran out.',
  TRANSFERRED_OUT: 'Transferred out (调出): moved to a post outside community work.',
  DECEASED: 'Deceased (去世).',
  OTHER: 'Other (其他): another reason, given with the entry.',
});
export type ExitReason = keyof typeof ExitReason;

export const WorkerFactKind = declareEnum(
  'WorkerFactKind',
  "Which timeline of a worker's file a fact belongs to (记录类别).",
  {
    EMPLOYMENT: 'Employment (聘用): by whom he is employed and how he stands.',
    ASSIGNMENT: 'Assignment (派驻): in which unit he is counted.',
    DUTY: 'Duty (任职).',
    EDUCATION: 'Education (学历学位): diploma and degree.',
    CERTIFICATE: 'Professional certificate (职业资格证书).',
    CERTIFICATE_REGISTRATION: 'Registration of a certificate (证书登记).',
    CONTRACT: 'Labour contract (劳动合同).',
    ASSESSMENT: 'Annual assessment (年度考核).',
    HONOUR: 'Honours and recommendations (荣誉、推荐).',
    LEAVE: 'Leave (请假).',
    EARLIER_SERVICE: 'Service elsewhere (外单位工作经历).',
    BANK_ACCOUNT: 'Account pay goes to (工资账户).',
    INSURANCE_ENROLMENT: 'Enrolment in an insurance or the housing fund (参保、缴存).',
    GIVEN_VALUE: 'Level decided elsewhere (专项认定).',
    DISCIPLINARY_MEASURE: 'Disciplinary measure (处分与问责).',
  },
);
export type WorkerFactKind = keyof typeof WorkerFactKind;

export const PeopleCountStatus = declareEnum(
  'PeopleCountStatus',
  'Whether a count of people may be shown (人数状态).',
  {
    OK: 'Shown (可见).',
    SMALL_GROUP: 'Withheld (小数保护，不显示): 1 to 4 people, or it would give such a group away.',
    HIDDEN: 'Its communities are not visible under 本级 (不可见).',
  },
);
export type PeopleCountStatus = keyof typeof PeopleCountStatus;

export const WorkersRateStatus = declareEnum(
  'WorkersRateStatus',
  'Whether workers per 10,000 urban residents can be said (比率状态).',
  {
    OK: 'Shown (可见).',
    NO_BASE:
      'The region has no approved figure of urban permanent residents that may be used (没有可用的城镇常住人口).',
    ZERO_BASE: 'No urban permanent residents (城镇常住人口为零).',
    SMALL_GROUP: 'Withheld as the count is (小数保护，不显示).',
    HIDDEN: 'Not visible under 本级 (不可见).',
  },
);
export type WorkersRateStatus = keyof typeof WorkersRateStatus;
