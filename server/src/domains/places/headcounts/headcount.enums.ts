import { registerEnumType } from 'type-graphql';

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
