import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as viewsWords from './views.words.ts';

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
