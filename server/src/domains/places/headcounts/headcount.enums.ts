import { declareEnum } from '../../../shared/declared-enum.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const HeadcountStatus = declareEnum('HeadcountStatus', 'Whether there is room in a quota (员额状态).', {
  FREE: 'Places free (有空缺): there are free places.',
  FULL: 'Full (已满): all places are used.',
  OVER: 'Over (超员): more people than places.',
  NOT_SET: 'No quota (未核定): none binds at asOf.',
});
export type HeadcountStatus = keyof typeof HeadcountStatus;

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
