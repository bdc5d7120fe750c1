import {
  type RegionEventKind,
  type RegionEventState,
  RegionEventsDocument,
  type RegionKind,
  type RegionLevel,
  RegionsDocument,
} from '@jiceng/schema/regions.ts';
import { request } from '../gql.ts';
import { type Asking, daysFrom, eq, type Resource, sortBy, textOf } from './resource.ts';

export const regions: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const { regions } = await request(
      RegionsDocument,
      {
        filter: {
          parent: eq<string>(filter.parent),
          kind: eq<RegionKind>(filter.kind),
          level: eq<RegionLevel>(filter.level),
          search: textOf(filter.search),
        },
        sort: sortBy(sort, { code: 'CODE', name: 'NAME' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: regions.items, total: regions.totalCount };
  },
};

const regionEventsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    kind: eq<RegionEventKind>(filter.kind),
    state: eq<RegionEventState>(filter.state),
    region: eq<string>(filter.region),
    preparedByMe: eq<boolean>(filter.preparedByMe),
    effectiveOn: daysFrom(filter.from, filter.to),
  },
  sort: sortBy(sort, { effectiveOn: 'EFFECTIVE_ON', recordedAt: 'RECORDED_AT' }),
});

export const regionEvents: Resource = {
  asked: regionEventsAsked,
  async list({ page, signal, ...asking }) {
    const { regionEvents } = await request(RegionEventsDocument, { ...regionEventsAsked(asking), page }, signal);
    return { data: regionEvents.items, total: regionEvents.totalCount };
  },
};
