import {
  BaseFiguresDocument,
  CollectionPeriodsDocument,
  CommunitiesDocument,
  FacilitiesDocument,
} from '@jiceng/schema/communities.ts';
import { daysFrom, eq, listed, sortBy, textOf } from './resource.ts';

export const communities = listed(CommunitiesDocument, 'communities', ({ filter, sort }) => ({
  filter: {
    parent: eq(filter.parent),
    kind: eq(filter.kind),
    facilityClass: eq(filter.facilityClass),
    meetsFacilityStandard: eq(filter.meetsFacilityStandard),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    code: 'CODE',
    name: 'NAME',
    households: 'HOUSEHOLDS',
    facilityAreaM2: 'FACILITY_AREA',
    requiredAreaM2: 'REQUIRED_AREA',
    shortfallM2: 'SHORTFALL',
    areaPer100Households: 'AREA_PER_100_HOUSEHOLDS',
  }),
}));

export const facilities = listed(FacilitiesDocument, 'facilities', ({ filter, sort }) => ({
  filter: {
    community: eq(filter.community),
    town: eq(filter.town),
    kind: eq(filter.kind),
    state: eq(filter.state),
    countsTowards: eq(filter.countsTowards),
    pending: eq(filter.pending),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    name: 'NAME',
    community: 'COMMUNITY',
    buildingAreaM2: 'BUILDING_AREA',
    state: 'STATE',
  }),
}));

export const baseFigures = listed(BaseFiguresDocument, 'baseFigures', ({ filter, sort }) => ({
  filter: {
    region: eq(filter.region),
    town: eq(filter.town),
    collectionPeriod: eq(filter.collectionPeriod),
    preparedByMe: eq(filter.preparedByMe),
    metric: eq(filter.metric),
    review: eq(filter.review),
    superseded: eq(filter.superseded),
    onDate: daysFrom(filter.from, filter.to),
  },
  sort: sortBy(sort, {
    onDate: 'ON_DATE',
    recordedAt: 'RECORDED_AT',
    submittedAt: 'SUBMITTED_AT',
    value: 'VALUE',
  }),
}));

export const collectionPeriods = listed(CollectionPeriodsDocument, 'collectionPeriods', ({ sort }) => ({
  sort: sortBy(sort, { name: 'NAME', onDate: 'ON_DATE', deadline: 'DEADLINE' }),
}));
