import type { LookupTable } from '../../scheme/format/lookup-table.ts';

export type KeyValue = string | number | boolean | readonly string[] | null;
/** Value of a key for the person; several where he is several at once (duties). */
export type KeyOf = (key: string) => KeyValue;

export type LookupResult =
  | { readonly found: true; readonly value: number; readonly cell: number }
  | { readonly found: false; readonly keys: Readonly<Record<string, string | number>> };

type Match = LookupTable['cells'][number]['when'][string];

function matches(match: Match, value: KeyValue): boolean {
  if (Array.isArray(value))
    return value.length === 0 ? matches(match, null) : value.some((each) => matches(match, each));
  if (Array.isArray(match)) return match.some((each) => matches(each, value));
  if (typeof match === 'object') {
    return (
      typeof value === 'number' &&
      (match.from === undefined || value >= match.from) &&
      (match.below === undefined || value < match.below)
    );
  }
  return match === value || (match === 'NONE' && value === null);
}

/** The cell that fits, `NONE` standing for what he has not. No cell, or one that was never published, is a gap and never 0. */
export function lookUp(table: LookupTable, keyOf: KeyOf): LookupResult {
  const values = new Map(table.keys.map((key) => [key, keyOf(key)]));
  const cell = table.cells.findIndex(({ when }) =>
    Object.entries(when).every(([key, match]) => matches(match, values.get(key) ?? null)),
  );
  const value = table.cells[cell]?.value ?? null;
  if (value !== null) return { found: true, value, cell };
  return {
    found: false,
    keys: Object.fromEntries(
      [...values].map(([key, held]) => [
        key,
        Array.isArray(held) ? held.join(' ') || 'NONE' : typeof held === 'number' ? held : String(held ?? 'NONE'),
      ]),
    ),
  };
}
