import type { CloseTermsPreviewQuery } from '@jiceng/schema/transfers.ts';

/** Whose terms end on the day of an election, and in how many units. */
export type Terms = CloseTermsPreviewQuery['closeTermsPreview'];
