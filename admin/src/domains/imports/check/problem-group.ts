import type { Batch } from '../kit/use-batch.ts';

/** Problems of one kind in one column, with how many there are. */
export type ProblemGroup = Batch['problemGroups'][number];

/** Which problems are shown; both null: all. */
export interface GroupFilter {
  readonly code: string | null;
  /** Key of the column; null: of any column. */
  readonly column: string | null;
}
