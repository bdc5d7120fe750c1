import { registerEnumType } from 'type-graphql';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

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

export const HeadcountStatusFilter = enumFilter(
  HeadcountStatus,
  'HeadcountStatusFilter',
  'Condition on whether there is room (员额状态条件).',
);
export const HeadcountCategoryFilter = enumFilter(
  HeadcountCategory,
  'HeadcountCategoryFilter',
  'Condition on the category (员额类别条件).',
);
