import type { ToOne } from '../../../shared/reads/reads.ts';
import { Person } from './person.entity.ts';
import { PersonField } from './person-field.ts';

const by = (column: string): ToOne => ({ entity: () => Person, column });

/** Who entered, submitted and decided a reviewed entry (录入人、送审人、复核人), as relations of its reads. */
export const reviewers = {
  recordedBy: by('recorded_by'),
  submittedBy: by('submitted_by'),
  decidedBy: by('decided_by'),
} as const;

const SAID = {
  recordedBy: 'Who recorded it (录入人).',
  submittedBy: 'Who submitted it (送审人); null: not yet.',
  decidedBy: 'Who decided it (复核人); null: not yet.',
};

/** Fields of a reviewed entry that name those persons, for who may read persons; of others they say null. */
export const SaysReviewers =
  () =>
  ({ prototype }: { readonly prototype: object }): void => {
    for (const [name, description] of Object.entries(SAID)) PersonField(description)(prototype, name);
  };
