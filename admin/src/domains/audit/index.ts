import { AuditAction, AuditChainStatus } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { audit } from '../../providers/resources/audit.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as auditWords from './audit.words.ts';

const rights = {
  audit: { list: 'audit:list', show: 'audit:read' },
} as const satisfies Rights;

export const auditSlice: ConsoleSlice<typeof rights> = {
  name: 'audit',
  rights,
  pages: {
    audit: {
      data: audit,
      list: lazy(() => import('./AuditList.tsx')),
      show: lazy(() => import('./AuditShow.tsx')),
      menu: { group: 'administration', at: 3, zh: '审计', en: 'Audit' },
    },
  },
  words: [auditWords],
  enums: { AuditAction, AuditChainStatus },
};
