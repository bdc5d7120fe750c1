import { TransferRequestsDocument, type TransferState } from '@jiceng/schema/transfers.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy } from './resource.ts';

const transferRequestsAsked = ({ filter, sort }: Asking) => ({
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
});

export const transferRequests: Resource = {
  asked: transferRequestsAsked,
  async list({ page, signal, ...asking }) {
    const { transferRequests } = await request(
      TransferRequestsDocument,
      { ...transferRequestsAsked(asking), page },
      signal,
    );
    return { data: transferRequests.items, total: transferRequests.totalCount };
  },
};
