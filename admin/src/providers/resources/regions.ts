import { RegionDocument, type RegionKind, type RegionLevel, RegionsDocument } from '@jiceng/schema/regions.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy, textOf } from './resource.ts';

export const regions: Resource = {
  async list({ filter, page, sort, asOf, signal }) {
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
      },
      signal,
    );
    return { data: regions.items, total: regions.totalCount };
  },
  async one({ id, asOf, signal }) {
    return (await request(RegionDocument, { id, asOf }, signal)).region;
  },
};
