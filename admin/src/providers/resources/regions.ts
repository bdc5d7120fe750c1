import { RegionEventsDocument, RegionsDocument } from '@jiceng/schema/regions.ts';
import { daysFrom, eq, listed, sortBy, textOf } from './resource.ts';

export const regions = listed(RegionsDocument, 'regions', ({ filter, sort }) => ({
  filter: {
    parent: eq(filter.parent),
    kind: eq(filter.kind),
    level: eq(filter.level),
    search: textOf(filter.search),
  },
  sort: sortBy(sort, { code: 'CODE', name: 'NAME' }),
}));

export const regionEvents = listed(RegionEventsDocument, 'regionEvents', ({ filter, sort }) => ({
  filter: {
    kind: eq(filter.kind),
    state: eq(filter.state),
    region: eq(filter.region),
    preparedByMe: eq(filter.preparedByMe),
    effectiveOn: daysFrom(filter.from, filter.to),
  },
  sort: sortBy(sort, { effectiveOn: 'EFFECTIVE_ON', recordedAt: 'RECORDED_AT' }),
}));
