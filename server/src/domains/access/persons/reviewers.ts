import type { ToOne } from '../../../shared/reads/reads.ts';
import { Person } from './person.entity.ts';

const by = (column: string): ToOne => ({ entity: () => Person, column });

/** Who entered, submitted and decided a reviewed entry (录入人、送审人、复核人), as relations of its reads. */
export const reviewers = {
  recordedBy: by('recorded_by'),
  submittedBy: by('submitted_by'),
  decidedBy: by('decided_by'),
} as const;
