import { TransferRequestDocument, TransferRequestsDocument, type TransferState } from '@jiceng/schema/transfers.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy } from './resource.ts';

export const transferRequests: Resource = {
  async list({ filter, page, sort, signal }) {
    const { transferRequests } = await request(
      TransferRequestsDocument,
      {
        filter: {
          state: eq<TransferState>(filter.state),
          ...(filter.side === 'decide' && { decidable: { eq: true } }),
          ...(filter.side === 'mine' && { requestedByMe: { eq: true } }),
        },
        sort: sortBy(sort, {
          requestedAt: 'REQUESTED_AT',
          decidedAt: 'DECIDED_AT',
          requestedFor: 'REQUESTED_FOR',
        }),
        page,
      },
      signal,
    );
    return { data: transferRequests.items, total: transferRequests.totalCount };
  },
  async one({ id, signal }) {
    return (await request(TransferRequestDocument, { id }, signal)).transferRequest;
  },
};
