import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Lists of the console that views are kept for (可保存视图的列表). */
export enum ViewedList {
  WORKERS = 'WORKERS',
  EMPLOYERS = 'EMPLOYERS',
  COMMUNITIES = 'COMMUNITIES',
  FACILITIES = 'FACILITIES',
  BASE_FIGURES = 'BASE_FIGURES',
}
registerEnumType(ViewedList, {
  name: 'ViewedList',
  description: 'Lists that views are kept for (可保存视图的列表).',
  valuesConfig: {
    WORKERS: { description: 'Community workers (社区工作者).' },
    EMPLOYERS: { description: 'Employers (用人单位).' },
    COMMUNITIES: { description: 'Communities and villages (社区与村).' },
    FACILITIES: { description: 'Facilities (设施).' },
    BASE_FIGURES: { description: 'Base figures (基础数据).' },
  },
});
export const ViewedListFilter = enumFilter(
  ViewedList,
  'ViewedListFilter',
  'Condition on the list of a view (列表条件).',
  'eq',
);
