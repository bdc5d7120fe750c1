import type { Match, Scheme, TableCell } from './scheme.ts';

/** Whether a cell's condition takes a value: one of several, or within a range that has `from` and not `below`. */
export function matches(match: Match | undefined, value: string | number): boolean {
  if (match === undefined || match === null) return false;
  if (Array.isArray(match)) return match.some((one) => one === value);
  if (typeof match === 'object') {
    const { from, below } = match as { from?: number; below?: number };
    return typeof value === 'number' && (from === undefined || value >= from) && (below === undefined || value < below);
  }
  return match === value;
}

/** Cell of the pay table for a grade, of a post where posts differ; null: the table asks for more, or has none. */
export function payCell(scheme: Scheme, post: string | null, grade: number): TableCell | null {
  const { pay } = scheme;
  if (!pay || pay.keys.some((key) => key !== 'GRADE' && key !== 'POST')) return null;
  if (pay.keys.includes('POST') !== (post !== null)) return null;
  return (
    pay.cells.find(({ when }) => pay.keys.every((key) => matches(when[key], key === 'GRADE' ? grade : (post ?? '')))) ??
    null
  );
}

/** Numbers are matched by value or range, everything else by value. */
export const isNumeric = (key: string): boolean => key === 'YEARS' || key === 'GRADE' || /^(LADDER|GIVEN):/.test(key);
