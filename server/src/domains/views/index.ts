import type { Slice } from '../../shared/slice.ts';
import { SavedView } from './saved-view.entity.ts';
import { savedViewReads } from './views.reads.ts';
import { ViewsResolver } from './views.resolver.ts';

export const viewsSlice: Slice = {
  name: 'views',
  entities: [SavedView],
  resolvers: [ViewsResolver],
  reads: [savedViewReads],
  ruleRoots: {},
};
