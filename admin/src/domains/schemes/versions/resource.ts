import { eq, listed, type Resource, sortBy, textOf } from '../../../providers/resources/resource.ts';
import type { VersionDocuments } from './version-documents.ts';

/** The list of versions of a kind. They have periods of their own: whatever day is looked at, all are there. */
export const versionResource = (list: VersionDocuments['list']): Resource =>
  listed(list, 'versions', ({ filter, sort }) => ({
    filter: { status: eq(filter.status), shipped: eq(filter.shipped), search: textOf(filter.search) },
    sort: sortBy(sort, { code: 'CODE', status: 'STATUS', validFrom: 'VALID_FROM' }),
  }));
