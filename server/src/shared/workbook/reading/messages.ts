import type { Row, SheetInfo } from '../cell.ts';
import type { ReadingLimits } from './open-workbook.ts';
import type { ProblemParams, WorkbookProblem } from './unreadable.ts';

/** What the thread is given when it starts. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
}

/**
 * What the thread says. It sends some rows and waits until it is asked for more: all at once would hold the other thread while they are
 * unpacked there.
 */
export type ReadingMessage =
  /** `count`: how many rows will come. */
  | { readonly kind: 'OPENED'; readonly sheets: readonly SheetInfo[]; readonly sheet: string; readonly count: number }
  | { readonly kind: 'ROWS'; readonly rows: readonly Row[] }
  | { readonly kind: 'END' }
  | { readonly kind: 'REFUSED'; readonly problem: WorkbookProblem; readonly params: ProblemParams };
