import { ImportCellType, ImportState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { imports } from '../../providers/resources/imports.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as importsWords from './imports.words.ts';
import { operations } from './operations.ts';

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
  jobs: {
    IMPORT_CHECK: { zh: '检查导入文件', en: 'Check of an import' },
    IMPORT_COMMIT: { zh: '写入导入数据', en: 'Storing of an import' },
    IMPORT_UNDO: { zh: '撤销导入批次', en: 'Taking back of an import' },
  },
  operations,
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
