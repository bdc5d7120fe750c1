import { lazy } from 'react';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {
  approvals: { list: ['approvals:decide', 'figures:write', 'indicators:prepare', 'regions:propose', 'grades:prepare'] },
} as const satisfies Rights;

export const approvalsSlice: ConsoleSlice<typeof rights> = {
  name: 'approvals',
  rights,
  pages: {
    approvals: { menu: { group: 'approvals', at: 1, zh: '待办', en: 'To do' } },
  },
  routes: {
    '/approvals': lazy(() => import('./ApprovalsPage.tsx')),
  },
  words: [],
};
