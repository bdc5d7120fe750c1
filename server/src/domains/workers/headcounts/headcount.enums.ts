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
    COMMITTEE: { description: 'Committee members (社区“两委”专职成员): full-time members of the two committees.' },
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
    FREE: { description: 'Places free (有空缺): there are free places.' },
    FULL: { description: 'Full (已满): all places are used.' },
    OVER: { description: 'Over (超员): more people than places.' },
    NOT_SET: { description: 'No quota (未核定): none binds at asOf.' },
  },
});
