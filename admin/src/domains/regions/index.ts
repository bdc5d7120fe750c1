import {
  FacilityClass,
  RegionEventKind,
  RegionEventState,
  RegionEventSubject,
  RegionKind,
  RegionLevel,
} from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { regionEvents, regions } from '../../providers/resources/regions.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { RESTING } from '../documents/slots.ts';
import { eventApprovals } from './events/approvals.ts';
import * as regionEventsWords from './events/region-events.words.ts';
import { operations } from './operations.ts';
import * as regionsWords from './regions.words.ts';

const rights = {
  regions: { list: 'regions:read', show: 'regions:read', edit: 'regions:propose' },
  'region-events': { list: 'regions:read', show: 'regions:read', create: 'regions:propose', edit: 'regions:propose' },
} as const satisfies Rights;

export const regionsSlice: ConsoleSlice<typeof rights> = {
  name: 'regions',
  rights,
  pages: {
    regions: {
      data: regions,
      list: lazy(() => import('./tree/RegionTree.tsx')),
      show: lazy(() => import('./region/RegionShow.tsx')),
      menu: { group: 'areas', at: 1, zh: '区划树', en: 'Region tree' },
    },
    'region-events': {
      data: regionEvents,
      list: lazy(() => import('./events/list/EventList.tsx')),
      show: lazy(() => import('./events/page/EventShow.tsx')),
      create: lazy(() => import('./events/form/EventCreate.tsx')),
      menu: { group: 'areas', at: 2, zh: '区划变更', en: 'Boundary events' },
    },
  },
  slots: [
    fill(RESTING, ({ regionEvents }, { translate }) => ({
      label: translate('menu.region-events'),
      records: regionEvents.map(({ id, kind, effectiveOn, from, to }) => ({
        path: `/region-events/${id}/show`,
        name: [
          translate(`enum.RegionEventKind.${kind}`),
          effectiveOn,
          ...[...from, ...to].map(({ name }) => name),
        ].join(' '),
      })),
    })),
  ],
  words: [regionsWords, regionEventsWords],
  enums: { FacilityClass, RegionEventKind, RegionEventState, RegionEventSubject, RegionKind, RegionLevel },
  operations,
  explanations: {
    region: async () => (await import('./region/explain-region.ts')).explainRegion,
    workers: async () => (await import('./region/explain-region.ts')).explainWorkers,
  },
  explained: {
    REGION: (id) => `/regions/${id}/show`,
  },
  subjects: {
    REGION: { zh: '区划', en: 'Region', audit: (id) => `/regions/${id}/show` },
    REGION_EVENT: {
      zh: '区划变更',
      en: 'Boundary event',
      audit: (id) => `/region-events/${id}/show`,
      inbox: (id) => `/region-events/${id}/show`,
    },
  },
  approvals: [{ at: 3, kind: eventApprovals }],
};
