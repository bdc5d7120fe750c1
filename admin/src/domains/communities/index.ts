import {
  BaseFigureSource,
  BaseMetric,
  CommunityFigure,
  FacilityKind,
  FacilityState,
  FigureStatus,
  Tenure,
  VenueFunction,
} from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { baseFigures, collectionPeriods, communities, facilities } from '../../providers/resources/communities.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { REGION_TABS } from '../regions/slots.ts';
import { baseFigureApprovals } from './base-figures/approvals.ts';
import * as baseFiguresWords from './base-figures/base-figures.words.ts';
import * as collectionPeriodsWords from './collection-periods/collection-periods.words.ts';
import * as communitiesWords from './communities.words.ts';
import * as facilitiesWords from './facilities/facilities.words.ts';
import { facilityApprovals } from './facilities/reviewed-facilities.ts';
import { operations } from './operations.ts';

const rights = {
  communities: { list: 'figures:read', show: 'figures:read' },
  'base-figures': { list: 'figures:read', show: 'figures:read', create: 'figures:write' },
  'collection-periods': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'indicators:prepare',
    edit: 'indicators:prepare',
  },
  facilities: { list: 'figures:read', show: 'figures:read', create: 'figures:write', edit: 'figures:write' },
} as const satisfies Rights;

export const communitiesSlice: ConsoleSlice<typeof rights> = {
  name: 'communities',
  rights,
  pages: {
    communities: {
      data: communities,
      list: lazy(() => import('./community/CommunityList.tsx')),
      show: lazy(() => import('./community/CommunityShow.tsx')),
      menu: { group: 'areas', at: 3, zh: '社区与村', en: 'Communities' },
    },
    'base-figures': {
      data: baseFigures,
      list: lazy(() => import('./base-figures/BaseFigureList.tsx')),
      show: lazy(() => import('./base-figures/BaseFigureShow.tsx')),
      create: lazy(() => import('./base-figures/record/RecordFigures.tsx')),
      menu: { group: 'areas', at: 4, zh: '基础数据', en: 'Base figures' },
    },
    'collection-periods': {
      data: collectionPeriods,
      list: lazy(() => import('./collection-periods/PeriodList.tsx')),
      show: lazy(() => import('./collection-periods/PeriodShow.tsx')),
      menu: { group: 'areas', at: 5, zh: '填报任务', en: 'Collection periods' },
    },
    facilities: {
      data: facilities,
      list: lazy(() => import('./facilities/FacilityList.tsx')),
      show: lazy(() => import('./facilities/FacilityShow.tsx')),
      create: lazy(() => import('./facilities/form/FacilityCreate.tsx')),
      menu: { group: 'areas', at: 6, zh: '设施', en: 'Facilities' },
    },
  },
  routes: {
    '/facility-entries/:id/show': lazy(() => import('./facilities/FacilityEntryShow.tsx')),
    '/base-figures/submit': lazy(() => import('./base-figures/record/SubmitFigures.tsx')),
  },
  slots: [
    fill(REGION_TABS, {
      name: 'base-figures',
      label: 'menu.base-figures',
      place: 'base-figures',
      content: lazy(() => import('./base-figures/OwnFigures.tsx')),
    }),
  ],
  words: [communitiesWords, facilitiesWords, baseFiguresWords, collectionPeriodsWords],
  enums: {
    BaseFigureSource,
    BaseMetric,
    CommunityFigure,
    FacilityKind,
    FacilityState,
    FigureStatus,
    Tenure,
    VenueFunction,
  },
  operations,
  explanations: {
    community: async () => (await import('./community/explain-community.ts')).explainCommunity,
  },
  explained: {
    COMMUNITY: (id) => `/communities/${id}/show`,
    FACILITY: (id) => `/facilities/${id}/show`,
    BASE_FIGURE: (id) => `/base-figures/${id}/show`,
  },
  subjects: {
    FACILITY: { zh: '设施', en: 'Facility', audit: (id) => `/facilities/${id}/show` },
    FACILITY_FACT: { zh: '设施', en: 'Facility', inbox: (id) => `/facility-entries/${id}/show` },
    BASE_FIGURE: { zh: '基础数据', en: 'Base figure', inbox: (id) => `/base-figures/${id}/show` },
    COLLECTION_PERIOD: { zh: '填报任务', en: 'Collection period', audit: (id) => `/collection-periods/${id}/show` },
  },
  approvals: [
    { at: 1, kind: baseFigureApprovals },
    { at: 2, kind: facilityApprovals },
  ],
};
