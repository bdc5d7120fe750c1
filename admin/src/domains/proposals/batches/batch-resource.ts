import { eq, listed, type Resource, sortBy } from '../../../providers/resources/resource.ts';
import type { BatchDocuments } from '../batch-documents.ts';

/** The list of batches of a kind. */
export const batchResource = (list: BatchDocuments['list']): Resource =>
  listed(list, 'batches', ({ filter, sort }) => ({
    filter: {
      status: eq(filter.status),
      kind: eq(filter.kind),
      region: eq(filter.region),
      ...(filter.mine ? { preparedByMe: { eq: true } } : {}),
    },
    sort: sortBy(sort, { preparedAt: 'PREPARED_AT', effectiveOn: 'EFFECTIVE_ON' }),
  }));
