import { HeadcountCategory, HeadcountStatus, StaffingStatus } from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { headcounts, staffing } from '../../providers/resources/headcounts.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { COMMUNITY_FIGURES, STAFF_COLUMNS } from '../communities/slots.ts';
import { RESTING } from '../documents/slots.ts';
import { UNIT_SECTIONS } from '../regions/slots.ts';
import { PLACES_LEFT, QUOTA_FULL } from '../workers/slots.ts';
import * as headcountsWords from './headcounts/headcounts.words.ts';

const rights = {
  headcounts: { list: 'workers:read', show: 'workers:read', create: 'headcounts:manage', edit: 'headcounts:manage' },
  staffing: { list: 'workers:read', edit: 'headcounts:manage' },
} as const satisfies Rights;

export const placesSlice: ConsoleSlice<typeof rights> = {
  name: 'places',
  rights,
  pages: {
    headcounts: {
      data: headcounts,
      list: lazy(() => import('./headcounts/HeadcountList.tsx')),
      show: lazy(() => import('./headcounts/HeadcountShow.tsx')),
      menu: { group: 'staff', at: 8, zh: '员额', en: 'Quotas' },
    },
    staffing: {
      data: staffing,
      list: lazy(() => import('./staffing/StaffingList.tsx')),
      menu: { group: 'staff', at: 9, zh: '配备标准', en: 'Staffing standard' },
    },
  },
  slots: [
    fill(RESTING, ({ headcounts }, { translate }) => ({
      label: translate('menu.headcounts'),
      records: (headcounts ?? []).map(({ id, region, category }) => ({
        path: `/headcounts/${id}/show`,
        name: `${region.name} ${translate(`enum.HeadcountCategory.${category}`)}`,
      })),
    })),
    fill(
      UNIT_SECTIONS,
      lazy(() => import('./headcounts/HeadcountsOf.tsx')),
    ),
    fill(COMMUNITY_FIGURES, {
      label: 'staffing.label',
      place: 'staffing',
      measures: ({ kind, isVirtual }) => kind === 'COMMUNITY' && !isVirtual,
      figure: lazy(() => import('./staffing/StaffingFigure.tsx')),
    }),
    fill(STAFF_COLUMNS, {
      source: 'staffing',
      label: 'communities.staffing_head',
      place: 'staffing',
      cell: lazy(() => import('./staffing/StaffingCell.tsx')),
      line: lazy(() => import('./staffing/NeededLine.tsx')),
    }),
    fill(
      PLACES_LEFT,
      lazy(() => import('./headcounts/RoomInputs.tsx')),
    ),
    fill(
      QUOTA_FULL,
      lazy(() => import('./headcounts/ExceedWhenFull.tsx')),
    ),
  ],
  words: [headcountsWords],
  enums: { HeadcountCategory, HeadcountStatus, StaffingStatus },
  operations: {
    saveHeadcount: { zh: '核定员额', en: 'Set a quota' },
    chooseStaffing: { zh: '选定配备标准', en: 'Choose a staffing standard' },
  },
  explanations: {
    headcount: async () => (await import('./explain-places.ts')).explainHeadcount,
    staffing: async () => (await import('./explain-places.ts')).explainStaffing,
  },
  subjects: {
    HEADCOUNT: { zh: '员额', en: 'Quota', audit: (id) => `/headcounts/${id}/show` },
    STAFFING: { zh: '配备标准', en: 'Staffing standard', audit: null },
  },
};
