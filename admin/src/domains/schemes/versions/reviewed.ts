import type { Reviewed, ReviewState } from '../../../shared/review/review.ts';
import type { VersionEntry, VersionStatus } from './version.ts';

const STATE: Readonly<Record<VersionStatus, ReviewState>> = {
  DRAFT: 'ENTERED',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  SUPERSEDED: 'APPROVED',
  SHIPPED: 'APPROVED',
};

/** A version of a scheme as an entry that a second person decides; a draft that was decided before came back. */
export const reviewedOf = (scheme: VersionEntry): Reviewed => ({
  review: scheme.status === 'DRAFT' && scheme.decidedAt ? 'RETURNED' : STATE[scheme.status],
  recordedAt: scheme.preparedAt,
  recordedBy: scheme.preparedBy ?? null,
  submittedAt: scheme.submittedAt,
  submittedBy: scheme.submittedBy ?? null,
  decidedAt: scheme.decidedAt,
  decidedBy: scheme.decidedBy ?? null,
  decisionReason: scheme.decisionReason,
  preparedByMe: scheme.preparedByMe,
});
