import { request } from '../../../providers/gql.ts';
import { eq, type Resource, sortBy, textOf } from '../../../providers/resources/resource.ts';
import type { VersionStatus } from './version.ts';
import type { VersionDocuments } from './version-documents.ts';

/** The list of versions of a kind. They have periods of their own: whatever day is looked at, all are there. */
export const versionResource = (list: VersionDocuments['list']): Resource => ({
  async list({ filter, page, sort, signal }) {
    const { versions } = await request(
      list,
      {
        filter: {
          status: eq<VersionStatus>(filter.status),
          shipped: eq<boolean>(filter.shipped),
          search: textOf(filter.search),
        },
        sort: sortBy(sort, { code: 'CODE', status: 'STATUS', validFrom: 'VALID_FROM' }),
        page,
      },
      signal,
    );
    return { data: versions.items, total: versions.totalCount };
  },
});
