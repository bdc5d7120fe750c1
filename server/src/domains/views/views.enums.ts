import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const ViewedList = declareEnum('ViewedList', 'Lists that views are kept for (可保存视图的列表).', {
  WORKERS: 'Community workers (社区工作者).',
  EMPLOYERS: 'Employers (用人单位).',
  COMMUNITIES: 'Communities and villages (社区与村).',
  FACILITIES: 'Facilities (设施).',
  BASE_FIGURES: 'Base figures (基础数据).',
});
export type ViewedList = keyof typeof ViewedList;
export const ViewedListFilter = enumFilter(
  ViewedList,
  'ViewedListFilter',
  'Condition on the list of a view (列表条件).',
  'eq',
);
