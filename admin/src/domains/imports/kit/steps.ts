import type { ImportState } from '@jiceng/schema/imports.ts';

/** The four steps of an import (导入步骤), in their order: kind and file, columns, result of the check, storing. */
export const STEPS = ['file', 'columns', 'check', 'store'] as const;
export type Step = (typeof STEPS)[number];

/** What the steps go by. */
export interface BatchProgress {
  readonly state: ImportState;
  readonly mine: boolean;
  /** The file is still kept; without it nothing can be read again. */
  readonly fileKept: boolean;
  readonly counts: Counts | null;
  readonly heads: readonly unknown[];
}

export interface Counts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly bad: number;
}

/** Rows that storing would write. */
export const toWrite = (counts: Counts): number => counts.new + counts.changed;

/** All rows are good, and one at least says something that is not on file word for word. */
export const storable = (counts: Counts | null): counts is Counts =>
  counts !== null && counts.bad === 0 && toWrite(counts) > 0;

/** The work of a job is under way; the page looks again. */
export const underWay = ({ state }: Pick<BatchProgress, 'state'>): boolean =>
  state === 'CHECKING' || state === 'COMMITTING' || state === 'UNDOING';

/** It was stored, and may have been taken back since, or is being. */
export const isStored = ({ state }: Pick<BatchProgress, 'state'>): boolean =>
  state === 'COMMITTED' || state === 'UNDOING' || state === 'UNDONE';

/** A failure before anything was counted was one of reading or checking, any other one of storing. */
const failedStoring = ({ state, counts }: BatchProgress): boolean => state === 'FAILED' && counts !== null;

/** Steps one may open now; a batch never goes back to its file: another file is another batch. */
export function openSteps(batch: BatchProgress): readonly Step[] {
  if (!batch.mine) return isStored(batch) ? ['store'] : ['check'];
  const again = batch.fileKept && batch.heads.length > 0;
  switch (batch.state) {
    case 'UPLOADED':
      return ['columns'];
    case 'CHECKING':
      return ['check'];
    case 'CHECKED':
      return [
        ...(again ? (['columns'] as const) : []),
        'check',
        ...(again && storable(batch.counts) ? (['store'] as const) : []),
      ];
    case 'FAILED':
      return [...(again ? (['columns'] as const) : []), failedStoring(batch) ? 'store' : 'check'];
    case 'COMMITTING':
    case 'COMMITTED':
    case 'UNDOING':
    case 'UNDONE':
      return ['store'];
  }
}

/** The step that is shown: the one asked for where it is open, else where the batch stands. */
export function stepOf(batch: BatchProgress, asked: string | null): Step {
  const open = openSteps(batch);
  return open.find((step) => step === asked) ?? standsAt(batch);
}

/** Where the batch stands by itself. */
export function standsAt(batch: BatchProgress): Step {
  if (batch.state === 'UPLOADED') return 'columns';
  if (batch.state === 'CHECKING' || batch.state === 'CHECKED') return 'check';
  return batch.state === 'FAILED' && !failedStoring(batch) ? 'check' : 'store';
}
