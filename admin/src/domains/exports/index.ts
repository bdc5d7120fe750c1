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
  subjects: {
    LIST_EXPORT: { zh: '导出的列表', en: 'Exported list', audit: null, inbox: (id) => `/list-exports/${id}` },
  },
};
