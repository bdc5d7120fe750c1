import { InboxKind } from '../../shared/inbox/inbox.ts';
import type { Slice } from '../../shared/slice.ts';
import { CloseTermsResolver } from './terms/close-terms.resolver.ts';
import { closeTermsRoots } from './terms/close-terms.roots.ts';
import { MOVE_SUBJECTS } from './transfers/transfer.subjects.ts';
import { transferPreviewRoots } from './transfers/transfer-preview.roots.ts';
import { TransferRequest } from './transfers/transfer-request.entity.ts';
import { transferRequestList } from './transfers/transfer-requests.list.ts';
import { transferRequestReads } from './transfers/transfer-requests.reads.ts';
import { TransferRequestsResolver } from './transfers/transfer-requests.resolver.ts';
import { TransfersResolver } from './transfers/transfers.resolver.ts';

/** Who goes where: transfers, requests for a file, and elections that end terms together (调动、调档、换届). The file itself knows nothing of them. */
export const movesSlice: Slice = {
  name: 'moves',
  entities: [TransferRequest],
  tables: ['transfer_file'],
  resolvers: [TransfersResolver, transferRequestList.resolver, TransferRequestsResolver, CloseTermsResolver],
  reads: [transferRequestReads],
  ruleRoots: { ...transferPreviewRoots, ...closeTermsRoots },
  exports: [transferRequestList.exported],
  asks: [InboxKind.TRANSFER_REQUESTED],
  subjects: MOVE_SUBJECTS,
};
