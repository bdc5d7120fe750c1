import { declareEnum } from '../../../../shared/declared-enum.ts';
import { enumFilter } from '../../../../shared/reads/declared-list/enum-filter.ts';

export const DutyName = declareEnum('DutyName', 'Duty somebody holds in a unit (职务).', {
  SECRETARY: "Party secretary (社区党组织书记): secretary of the community's Party organisation.",
  DIRECTOR: "Director of the committee (居委会主任): director of the residents' committee.",
  SECRETARY_AND_DIRECTOR: 'Secretary and director (书记、主任一肩挑): both in one person.',
  STATION_HEAD: 'Head of the community service station (社区服务站站长).',
  DEPUTY_SECRETARY: 'Deputy secretary (社区党组织副书记).',
  DEPUTY_DIRECTOR: 'Deputy director (居委会副主任).',
  DEPUTY_STATION_HEAD: 'Deputy head of the service station (社区服务站副站长).',
  COMMITTEE_MEMBER: 'Committee member (“两委”委员): member of one of the two committees.',
  STAFF: 'Full-time community staff (专职工作人员).',
});
export type DutyName = keyof typeof DutyName;
export const DutyNameFilter = enumFilter(DutyName, 'DutyNameFilter', 'Condition on a duty (职务条件).');

export const DutyOrigin = declareEnum('DutyOrigin', 'How somebody came to a duty (任职方式).', {
  ELECTED: 'Elected (选任): for a term.',
  APPOINTED: 'Appointed (委任).',
  HIRED: 'Hired (聘任): for the duty.',
});
export type DutyOrigin = keyof typeof DutyOrigin;

export const PostClass = declareEnum('PostClass', 'Class of post a duty counts as (岗位类别).', {
  PRINCIPAL: 'Principal (正职).',
  DEPUTY: 'Deputy (副职).',
  GENERAL: 'General staff (一般).',
});
export type PostClass = keyof typeof PostClass;
export const PostClassFilter = enumFilter(PostClass, 'PostClassFilter', 'Condition on a class of post (岗位类别条件).');
