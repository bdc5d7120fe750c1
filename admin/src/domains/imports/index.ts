import { ImportCellType, ImportState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import * as importsWords from '../../messages/parts/imports.ts';
import { imports } from '../../providers/resources/imports.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {
  imports: { list: 'imports:use', show: 'imports:use', create: 'imports:use' },
} as const satisfies Rights;

export const importsSlice: ConsoleSlice<typeof rights> = {
  name: 'imports',
  rights,
  pages: {
    imports: {
      data: imports,
      list: lazy(() => import('./batches/ImportList.tsx')),
      show: lazy(() => import('./batches/ImportShow.tsx')),
      create: lazy(() => import('./upload/ImportCreate.tsx')),
      menu: { group: 'staff', at: 14, zh: 'Excel 导入', en: 'Excel import' },
    },
  },
  words: [importsWords],
  enums: { ImportCellType, ImportState },
  subjects: {
    IMPORT_BATCH: {
      zh: '导入批次',
      en: 'Import',
      audit: (id) => `/imports/${id}/show`,
      inbox: (id) => `/imports/${id}/show`,
    },
    IMPORT_FILE: { zh: '导入文件', en: 'Import file', audit: null },
  },
};
