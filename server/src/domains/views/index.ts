import type { Slice } from '../../shared/slice.ts';
import { SavedView } from './saved-view.entity.ts';
import { savedViewList } from './saved-views.list.ts';
import { savedViewReads } from './views.reads.ts';
import { ViewsResolver } from './views.resolver.ts';

export const viewsSlice: Slice = {
  name: 'views',
  entities: [SavedView],
  resolvers: [savedViewList.resolver, ViewsResolver],
  reads: [savedViewReads],
  ruleRoots: {},
};
