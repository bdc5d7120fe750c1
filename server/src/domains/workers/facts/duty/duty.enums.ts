import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../../shared/reads/declared-list/enum-filter.ts';

/** Duty (职务) somebody holds in a unit. */
export enum DutyName {
  SECRETARY = 'SECRETARY',
  DIRECTOR = 'DIRECTOR',
  SECRETARY_AND_DIRECTOR = 'SECRETARY_AND_DIRECTOR',
  STATION_HEAD = 'STATION_HEAD',
  DEPUTY_SECRETARY = 'DEPUTY_SECRETARY',
  DEPUTY_DIRECTOR = 'DEPUTY_DIRECTOR',
  DEPUTY_STATION_HEAD = 'DEPUTY_STATION_HEAD',
  COMMITTEE_MEMBER = 'COMMITTEE_MEMBER',
  STAFF = 'STAFF',
}
registerEnumType(DutyName, {
  name: 'DutyName',
  description: 'Duty somebody holds in a unit (职务).',
  valuesConfig: {
    SECRETARY: { description: "Party secretary (社区党组织书记): secretary of the community's Party organisation." },
    DIRECTOR: { description: "Director of the committee (居委会主任): director of the residents' committee." },
    SECRETARY_AND_DIRECTOR: { description: 'Secretary and director (书记、主任一肩挑): both in one person.' },
    STATION_HEAD: { description: 'Head of the community service station (社区服务站站长).' },
    DEPUTY_SECRETARY: { description: 'Deputy secretary (社区党组织副书记).' },
    DEPUTY_DIRECTOR: { description: 'Deputy director (居委会副主任).' },
    DEPUTY_STATION_HEAD: { description: 'Deputy head of the service station (社区服务站副站长).' },
    COMMITTEE_MEMBER: { description: 'Committee member (“两委”委员): member of one of the two committees.' },
    STAFF: { description: 'Full-time community staff (专职工作人员).' },
  },
});
export const DutyNameFilter = enumFilter(DutyName, 'DutyNameFilter', 'Condition on a duty (职务条件).');

/** How somebody came to a duty (任职方式). */
export enum DutyOrigin {
  ELECTED = 'ELECTED',
  APPOINTED = 'APPOINTED',
  HIRED = 'HIRED',
}
registerEnumType(DutyOrigin, {
  name: 'DutyOrigin',
  description: 'How somebody came to a duty (任职方式).',
  valuesConfig: {
    ELECTED: { description: 'Elected (选任): for a term.' },
    APPOINTED: { description: 'Appointed (委任).' },
    HIRED: { description: 'Hired (聘任): for the duty.' },
  },
});

/** Class of post a duty counts as (岗位类别). */
export enum PostClass {
  PRINCIPAL = 'PRINCIPAL',
  DEPUTY = 'DEPUTY',
  GENERAL = 'GENERAL',
}
registerEnumType(PostClass, {
  name: 'PostClass',
  description: 'Class of post a duty counts as (岗位类别).',
  valuesConfig: {
    PRINCIPAL: { description: 'Principal (正职).' },
    DEPUTY: { description: 'Deputy (副职).' },
    GENERAL: { description: 'General staff (一般).' },
  },
});
export const PostClassFilter = enumFilter(PostClass, 'PostClassFilter', 'Condition on a class of post (岗位类别条件).');
