import { bilingual } from '../../messages/bilingual.ts';

/** Views of lists that are kept under a name. */
export const { zh, en } = bilingual({
  views: {
    menu: ['视图', 'Views'],
    menu_of: ['视图：%{name}', 'View: %{name}'],
    own: ['我的视图', 'My views'],
    shared: ['共享的视图', 'Shared views'],
    none: [
      '还没有保存的视图。设好条件、排序和列之后，可存为视图。',
      'No view is kept yet. Set conditions, order and columns, then keep them as a view.',
    ],
    standard: ['默认', 'Standard'],
    save: ['另存为视图…', 'Keep as a view…'],
    update: ['以当前条件更新“%{name}”', 'Update "%{name}" to what is shown'],
    remove: ['删除“%{name}”', 'Remove "%{name}"'],
    title: ['保存视图', 'Keep a view'],
    note: [
      '保存当前的条件、排序和列；搜索框中的文字不保存。',
      'Keeps the conditions, the order and the columns; not the text of the search.',
    ],
    name: ['名称', 'Name'],
    share: ['共享给本区所有能看此列表的人', 'Share with everybody in the district who may see this list'],
    saved: ['视图已保存', 'The view is kept'],
    removed: ['视图已删除', 'The view is removed'],
  },
});
