import type { ItemStore } from '../../proposals/batches/index.ts';
import type { Proposal } from './propose.rules.ts';

/** `GRADE_DECISION/17` is row 17 of its table. */
const rowIn = (evidence: string | undefined): string | null => evidence?.split('/')[1] ?? null;

/** Rows of the file that counted, each once. */
const evidenceOf = ({ result: { terms } }: Proposal): readonly string[] => [
  ...new Set(terms.filter(({ counted }) => counted).flatMap(({ evidence }) => evidence)),
];

/** What an item of a batch of grades holds besides what every item does. */
export const REGRADE_ITEM: ItemStore<Proposal>['columns'] = {
  from_decision_id: { type: 'bigint', of: ({ from }) => rowIn(from?.id) },
  from_grade: { type: 'int', of: ({ from }) => from?.grade ?? null },
  from_post: { type: 'text', of: ({ from }) => from?.post ?? null },
  grade: { type: 'int', of: ({ result }) => result.grade },
  uncapped_grade: { type: 'int', of: ({ result }) => result.uncappedGrade ?? result.grade },
  post: { type: 'text', of: ({ result }) => result.post },
  ladders: { type: 'jsonb', of: ({ result }) => result.steps },
  direction: { type: 'text', of: ({ direction }) => direction },
  status: { type: 'text', of: ({ result }) => result.status },
  missing: { type: 'jsonb', of: ({ result }) => result.missing },
  terms: { type: 'jsonb', of: ({ result }) => result.terms },
  next_step: { type: 'jsonb', of: ({ nextStep }) => nextStep },
  warnings: { type: 'jsonb', of: ({ result }) => result.warnings },
  evidence: { type: 'text[]', of: evidenceOf },
  changes: { type: 'jsonb', of: ({ changes }) => changes ?? [] },
};
