import { TransferState } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { transferRequests } from '../../providers/resources/transfers.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { UNIT_ACTIONS } from '../regions/slots.ts';
import { CHOSEN_WORKERS, PERSON_ELSEWHERE, TRANSFER_FORM } from '../workers/slots.ts';
import { operations } from './operations.ts';
import * as transfersWords from './transfers.words.ts';

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
    '/elections': lazy(() => import('./terms/ElectionPage.tsx')),
  },
  slots: [
    fill(
      UNIT_ACTIONS,
      lazy(() => import('./terms/ElectionButton.tsx')),
    ),
    fill(
      TRANSFER_FORM,
      lazy(() => import('./transfers/TransferForm.tsx')),
    ),
    fill(
      CHOSEN_WORKERS,
      lazy(() => import('./transfers/ChosenWorkers.tsx')),
    ),
    fill(
      PERSON_ELSEWHERE,
      lazy(() => import('./transfers/OfferRequest.tsx')),
    ),
  ],
  words: [transfersWords],
  enums: { TransferState },
  operations,
  subjects: {
    TRANSFER: {
      zh: '调动申请',
      en: 'Transfer request',
      audit: (id) => `/transfer-requests/${id}/show`,
      inbox: (id) => `/transfer-requests/${id}/show`,
    },
  },
};
