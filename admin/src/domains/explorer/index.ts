import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {
  explorer: { list: 'explorer:use' },
} as const satisfies Rights;

export const explorerSlice: ConsoleSlice<typeof rights> = {
  name: 'explorer',
  rights,
  pages: {
    explorer: { menu: { group: 'explorer', at: 1, zh: '探索器', en: 'Explorer', ownPage: true } },
  },
  words: [],
  operations: {
    saveQuery: { zh: '保存查询', en: 'Save query' },
    removeQuery: { zh: '删除保存的查询', en: 'Remove saved query' },
    exportQuery: { zh: '导出查询结果', en: 'Export query result' },
  },
  subjects: {
    SAVED_QUERY: { zh: '保存的查询', en: 'Saved query', audit: null },
    QUERY_EXPORT: { zh: '导出', en: 'Export', audit: null },
  },
};
