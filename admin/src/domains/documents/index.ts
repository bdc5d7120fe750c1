import { DocumentStanding } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { governingDocuments } from '../../providers/resources/documents.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as words from './documents.words.ts';
import { documentApprovals } from './reviewed-documents.ts';
import { documentPath } from './standing.tsx';

const rights = {
  'governing-documents': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'indicators:prepare',
    edit: 'indicators:prepare',
  },
} as const satisfies Rights;

const page = (id: string): string => documentPath({ id });

export const documentsSlice: ConsoleSlice<typeof rights> = {
  name: 'documents',
  rights,
  pages: {
    'governing-documents': {
      data: governingDocuments,
      list: lazy(() => import('./GoverningDocumentList.tsx')),
      show: lazy(() => import('./GoverningDocumentShow.tsx')),
      menu: { group: 'indicators', at: 5, zh: '依据文件', en: 'Documents' },
    },
  },
  words: [words],
  enums: { DocumentStanding },
  operations: {
    saveGoverningDocument: { zh: '登记依据文件', en: 'Enter a governing document' },
    decideGoverningDocument: { zh: '复核依据文件', en: 'Decide a governing document' },
    tellOfEndedDocuments: { zh: '依据文件到期提醒', en: 'Tell of documents that have ended' },
    discardGoverningDocumentFact: { zh: '撤回依据文件条目', en: 'Take back an entry about a document' },
  },
  subjects: {
    GOVERNING_DOCUMENT: { zh: '依据文件', en: 'Governing document', audit: page, inbox: page },
    GOVERNING_DOCUMENT_FACT: {
      zh: '依据文件',
      en: 'Governing document',
      inbox: () => '/approvals?view=mine&kind=documents',
    },
  },
  approvals: [{ at: 10, kind: documentApprovals }],
};
