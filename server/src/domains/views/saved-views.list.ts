import { oneOf, yesNo } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { fieldColumn } from '../../shared/reads/declared-list/field-column.ts';
import { isMine } from '../../shared/reads/own.sql.ts';
import { SavedView } from './saved-view.entity.ts';
import { ViewedListFilter } from './views.enums.ts';

export const savedViewList = declareList({
  entity: SavedView,
  right: null,
  words: { en: 'views', zh: '保存的视图', instead: { page: 'A page of views, by name (保存的视图列表).' } },
  many: { root: 'savedViews', description: 'Own and shared views of lists, by name (保存的视图列表).' },
  one: { root: 'savedView', description: 'One view, own or shared (保存的视图).' },
  filters: { list: oneOf(ViewedListFilter, 'Of which list (列表).'), mine: yesNo('Mine (是否本人的).', isMine) },
  defaultOrder: fieldColumn('name'),
});
