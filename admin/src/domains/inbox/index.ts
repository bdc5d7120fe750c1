import { lazy } from 'react';
import * as inboxWords from '../../messages/parts/inbox.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {
  inbox: { list: null },
} as const satisfies Rights;

export const inboxSlice: ConsoleSlice<typeof rights> = {
  name: 'inbox',
  rights,
  pages: {
    inbox: { menu: { group: 'inbox', at: 1, zh: '收件箱', en: 'Inbox' } },
  },
  routes: {
    '/inbox': lazy(() => import('./InboxPage.tsx')),
  },
  words: [inboxWords],
};
