import { TransferState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import * as transfersWords from '../../messages/parts/transfers.ts';
import { transferRequests } from '../../providers/resources/transfers.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';

const rights = {
  'transfer-requests': { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
} as const satisfies Rights;

export const movesSlice: ConsoleSlice<typeof rights> = {
  name: 'moves',
  rights,
  pages: {
    'transfer-requests': {
      data: transferRequests,
      list: lazy(() => import('./transfers/TransferList.tsx')),
      show: lazy(() => import('./transfers/TransferShow.tsx')),
      menu: { group: 'staff', at: 7, zh: '调动申请', en: 'Transfer requests' },
    },
  },
  routes: {
    '/elections': lazy(() => import('./elections/ElectionPage.tsx')),
  },
  words: [transfersWords],
  enums: { TransferState },
  subjects: {
    TRANSFER: {
      zh: '调动申请',
      en: 'Transfer request',
      audit: (id) => `/transfer-requests/${id}/show`,
      inbox: (id) => `/transfer-requests/${id}/show`,
    },
  },
};
