import type { ImportValue } from '../../../shared/imports/import-kind.ts';
import type { Day } from '../../../shared/time/timeline.ts';

/** Sheets name the last day that counts, facts the first one that does not. */
export function dayAfter(day: Day): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

/** The same for a cell that may be empty. */
export const dayAfterCell = (cell: ImportValue): Day | null => (typeof cell === 'string' ? dayAfter(cell) : null);
