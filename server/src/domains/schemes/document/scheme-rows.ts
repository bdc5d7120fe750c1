import type { z } from 'zod';
import type { sourceEntry } from '../format/sources.ts';
import type { SchemeKind } from '../scheme-kind.ts';
import { isRecord, type Place } from './scheme-place.ts';

/** What names a row or says when it applies; it has no source of its own. */
const NAMING = new Set(['code', 'name', 'kind', 'result', 'when', 'source']);

/** A row of the document that says where its values come from, and the values it gives. */
export interface SchemeRow {
  readonly at: Place;
  readonly row: Readonly<Record<string, unknown>>;
  /** Names of its values: each needs a source. */
  readonly cells: readonly string[];
}

/** Every row of a document, from the top; also of one that is not whole. What stands in a list or table within a row has sources of its own. */
export function rowsOf(kind: Pick<SchemeKind<object>, 'unpublished'>, document: unknown, at: Place = []): SchemeRow[] {
  if (Array.isArray(document)) return document.flatMap((entry, i) => rowsOf(kind, entry, [...at, i]));
  if (!isRecord(document)) return [];
  const within = Object.entries(document).flatMap(([name, value]) =>
    at.length === 0 && name === 'sources' ? [] : rowsOf(kind, value, [...at, name]),
  );
  if (!('source' in document)) return within;
  const cells = Object.keys(document).filter(
    (name) =>
      !NAMING.has(name) && !saysNothing(kind, name, document[name]) && rowsOf(kind, document[name]).length === 0,
  );
  return [{ at, row: document, cells }, ...within];
}

/** An empty list, and null where it means that there is none; the value of a cell, and what the kind names, are not published then. */
const saysNothing = ({ unpublished }: Pick<SchemeKind<object>, 'unpublished'>, name: string, value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (value === null && name !== 'value' && !unpublished.includes(name));

/** Id of the source of one value of a row; undefined: it has none. */
export function sourceOf(row: Readonly<Record<string, unknown>>, cell: string): string | undefined {
  const { source } = row;
  if (typeof source === 'string') return source;
  if (!isRecord(source)) return undefined;
  const named = Object.hasOwn(source, cell) ? source[cell] : source['*'];
  return typeof named === 'string' ? named : undefined;
}

/** How many values of a scheme are printed in its documents, worked out, taken, or not known (各格来源统计). */
export interface CellCounts {
  readonly published: number;
  readonly reconstructed: number;
  readonly assumed: number;
  readonly empty: number;
}

export const NO_CELLS: CellCounts = { published: 0, reconstructed: 0, assumed: 0, empty: 0 };

const COUNTED = { PUBLISHED: 'published', RECONSTRUCTED: 'reconstructed', ASSUMED: 'assumed' } as const;

export function countCells<D extends object>(kind: SchemeKind<D>, document: D): CellCounts {
  const { sources = [] } = document as { readonly sources?: readonly z.infer<typeof sourceEntry>[] };
  const basis = new Map(sources.map((source) => [source.id, source.basis]));
  const counts = { ...NO_CELLS };
  for (const { row, cells } of rowsOf(kind, document))
    for (const cell of cells) {
      if (row[cell] !== null) counts[COUNTED[basis.get(sourceOf(row, cell) ?? '') ?? 'ASSUMED']] += 1;
      else if (kind.isMissed?.(document, cell) ?? true) counts.empty += 1;
    }
  return counts;
}
