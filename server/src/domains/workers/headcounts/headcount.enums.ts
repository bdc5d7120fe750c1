import { registerEnumType } from 'type-graphql';

/** Whose places a quota counts (员额类别); the catalogue says who is meant. */
export enum HeadcountCategory {
  ALL = 'ALL',
  COMMITTEE = 'COMMITTEE',
  STAFF = 'STAFF',
}
registerEnumType(HeadcountCategory, {
  name: 'HeadcountCategory',
  description: 'Whose places a quota counts (员额类别).',
  valuesConfig: {
    ALL: { description: 'All community workers (全部社区工作者).' },
    COMMITTEE: { description: 'Full-time members of the two committees (社区“两委”专职成员).' },
    STAFF: { description: 'Other full-time staff (社区专职工作人员).' },
  },
});

/** Whether there is room in a quota (员额状态). */
export enum HeadcountStatus {
  FREE = 'FREE',
  FULL = 'FULL',
  OVER = 'OVER',
  NOT_SET = 'NOT_SET',
}
registerEnumType(HeadcountStatus, {
  name: 'HeadcountStatus',
  description: 'Whether there is room in a quota (员额状态).',
  valuesConfig: {
    FREE: { description: 'There are free places (有空缺).' },
    FULL: { description: 'All places are used (已满).' },
    OVER: { description: 'More people than places (超员).' },
    NOT_SET: { description: 'No quota binds at asOf (未核定).' },
  },
});
