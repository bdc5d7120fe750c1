import type { Same } from '../same.ts';

/** Views of lists that are kept under a name. */
export const zh = {
  views: {
    menu: '视图',
    menu_of: '视图：%{name}',
    own: '我的视图',
    shared: '共享的视图',
    none: '还没有保存的视图。设好条件、排序和列之后，可存为视图。',
    standard: '默认',
    save: '另存为视图…',
    update: '以当前条件更新“%{name}”',
    remove: '删除“%{name}”',
    title: '保存视图',
    note: '保存当前的条件、排序和列；搜索框中的文字不保存。',
    name: '名称',
    share: '共享给本区所有能看此列表的人',
    saved: '视图已保存',
    removed: '视图已删除',
  },
};

export const en: Same<typeof zh> = {
  views: {
    menu: 'Views',
    menu_of: 'View: %{name}',
    own: 'My views',
    shared: 'Shared views',
    none: 'No view is kept yet. Set conditions, order and columns, then keep them as a view.',
    standard: 'Standard',
    save: 'Keep as a view…',
    update: 'Update "%{name}" to what is shown',
    remove: 'Remove "%{name}"',
    title: 'Keep a view',
    note: 'Keeps the conditions, the order and the columns; not the text of the search.',
    name: 'Name',
    share: 'Share with everybody in the district who may see this list',
    saved: 'The view is kept',
    removed: 'The view is removed',
  },
};
