import { TransferRequestsDocument } from '@jiceng/schema/transfers.ts';
import { eq, listed, sortBy } from './resource.ts';

export const transferRequests = listed(TransferRequestsDocument, 'transferRequests', ({ filter, sort }) => ({
  filter: {
    state: eq(filter.state),
    ...(filter.side === 'decide' && { decidable: { eq: true } }),
    ...(filter.side === 'mine' && { requestedByMe: { eq: true } }),
  },
  sort: sortBy(sort, {
    requestedAt: 'REQUESTED_AT',
    decidedAt: 'DECIDED_AT',
    requestedFor: 'REQUESTED_FOR',
  }),
}));
