import type { GradeSchemeEntriesQuery, GradeSchemePartsFragment } from '@jiceng/schema/grade-schemes.ts';
import type { Reviewed, ReviewState } from '../../../shared/review/review.ts';

export type SchemeRecord = GradeSchemePartsFragment;
export type SchemeEntry = GradeSchemeEntriesQuery['gradeSchemes']['items'][number];

const STATE: Readonly<Record<SchemeRecord['status'], ReviewState>> = {
  DRAFT: 'ENTERED',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  SUPERSEDED: 'APPROVED',
  SHIPPED: 'APPROVED',
};

/** A version of a scheme as an entry that a second person decides; a draft that was decided before came back. */
export const reviewedOf = (scheme: SchemeEntry): Reviewed => ({
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
