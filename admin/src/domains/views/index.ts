import * as viewsWords from '../../messages/parts/views.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {} as const satisfies Rights;

export const viewsSlice: ConsoleSlice<typeof rights> = {
  name: 'views',
  rights,
  words: [viewsWords],
  operations: {
    saveView: { zh: '保存视图', en: 'Save view' },
    removeView: { zh: '删除视图', en: 'Remove view' },
  },
  subjects: {
    SAVED_VIEW: { zh: '保存的视图', en: 'Saved view', audit: null },
  },
};
