import {
  BaseFiguresDocument,
  type BaseMetric,
  CollectionPeriodsDocument,
  CommunitiesDocument,
  FacilitiesDocument,
  type FacilityClass,
  type FacilityKind,
  type FacilityState,
  type RegionKind,
  type ReviewState,
} from '@jiceng/schema/communities.ts';
import { request } from '../gql.ts';
import { type Asking, daysFrom, eq, type Resource, sortBy, textOf } from './resource.ts';

const communitiesAsked = ({ filter, sort }: Asking) => ({
  filter: {
    parent: eq<string>(filter.parent),
    kind: eq<RegionKind>(filter.kind),
    facilityClass: eq<FacilityClass>(filter.facilityClass),
    meetsFacilityStandard: eq<boolean>(filter.meetsFacilityStandard),
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
});

export const communities: Resource = {
  asked: communitiesAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { communities } = await request(
      CommunitiesDocument,
      { ...communitiesAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: communities.items, total: communities.totalCount };
  },
};

const facilitiesAsked = ({ filter, sort }: Asking) => ({
  filter: {
    community: eq<string>(filter.community),
    town: eq<string>(filter.town),
    kind: eq<FacilityKind>(filter.kind),
    state: eq<FacilityState>(filter.state),
    countsTowards: eq<boolean>(filter.countsTowards),
    pending: eq<boolean>(filter.pending),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, {
    name: 'NAME',
    community: 'COMMUNITY',
    buildingAreaM2: 'BUILDING_AREA',
    state: 'STATE',
  }),
});

export const facilities: Resource = {
  asked: facilitiesAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { facilities } = await request(
      FacilitiesDocument,
      { ...facilitiesAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: facilities.items, total: facilities.totalCount };
  },
};

const baseFiguresAsked = ({ filter, sort }: Asking) => ({
  filter: {
    region: eq<string>(filter.region),
    town: eq<string>(filter.town),
    collectionPeriod: eq<string>(filter.collectionPeriod),
    preparedByMe: eq<boolean>(filter.preparedByMe),
    metric: eq<BaseMetric>(filter.metric),
    review: eq<ReviewState>(filter.review),
    superseded: eq<boolean>(filter.superseded),
    onDate: daysFrom(filter.from, filter.to),
  },
  sort: sortBy(sort, {
    onDate: 'ON_DATE',
    recordedAt: 'RECORDED_AT',
    submittedAt: 'SUBMITTED_AT',
    value: 'VALUE',
  }),
});

export const baseFigures: Resource = {
  asked: baseFiguresAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { baseFigures } = await request(
      BaseFiguresDocument,
      { ...baseFiguresAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: baseFigures.items, total: baseFigures.totalCount };
  },
};

const collectionPeriodsAsked = ({ sort }: Asking) => ({
  sort: sortBy(sort, { name: 'NAME', onDate: 'ON_DATE', deadline: 'DEADLINE' }),
});

export const collectionPeriods: Resource = {
  asked: collectionPeriodsAsked,
  async list({ page, signal, ...asking }) {
    const { collectionPeriods } = await request(
      CollectionPeriodsDocument,
      { ...collectionPeriodsAsked(asking), page },
      signal,
    );
    return { data: collectionPeriods.items, total: collectionPeriods.totalCount };
  },
};
