import type { Basis, Scheme, SchemeDocument, Source, SourceRef } from './scheme.ts';

/** Id of the source of a row's cell: the row's one, the cell's own, or that of the rest; null: none is said yet. */
export function sourceIdOf(ref: SourceRef | null | undefined, cell: string): string | null {
  if (!ref) return null;
  if (typeof ref === 'string') return ref;
  return ref[cell] ?? ref['*'] ?? null;
}

export const sourceOf = (scheme: Scheme, ref: SourceRef | null | undefined, cell: string): Source | null => {
  const id = sourceIdOf(ref, cell);
  return scheme.sources.find((source) => source.id === id) ?? null;
};

export const documentOf = (scheme: Scheme, source: Source): SchemeDocument | null =>
  scheme.documents.find(({ id }) => id === source.document) ?? null;

/** 公布 has a solid border, what was worked out or taken a dashed one; null: nobody said. */
export const isSolid = (basis: Basis | null): boolean => basis === 'PUBLISHED';
