import { lazy } from 'react';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {} as const satisfies Rights;

export const exportsSlice: ConsoleSlice<typeof rights> = {
  name: 'exports',
  rights,
  routes: {
    '/list-exports/:id': lazy(() => import('./ListExportPage.tsx')),
  },
  words: [],
  jobs: {
    LIST_EXPORT: { zh: '导出列表', en: 'Export of a list' },
  },
  operations: {
    exportList: { zh: '导出列表', en: 'Export a list' },
  },
  subjects: {
    LIST_EXPORT: { zh: '导出的列表', en: 'Exported list', audit: null, inbox: (id) => `/list-exports/${id}` },
  },
};
