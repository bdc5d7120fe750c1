import { lazy } from 'react';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as inboxWords from './inbox.words.ts';

const rights = {
  inbox: { list: null },
  approvals: { list: ['approvals:decide', 'figures:write', 'indicators:prepare', 'regions:propose', 'grades:prepare'] },
} as const satisfies Rights;

export const inboxSlice: ConsoleSlice<typeof rights> = {
  name: 'inbox',
  rights,
  pages: {
    inbox: { menu: { group: 'inbox', at: 1, zh: '收件箱', en: 'Inbox' } },
    approvals: { menu: { group: 'approvals', at: 1, zh: '待办', en: 'To do' } },
  },
  routes: {
    '/inbox': lazy(() => import('./messages/InboxPage.tsx')),
    '/approvals': lazy(() => import('./approvals/ApprovalsPage.tsx')),
  },
  words: [inboxWords],
};
